import type { LeverKey, Levers } from '$lib/model';
import type { Model } from '../ensemble';
import { type DatedGoal, type Evaluate, gaugeOf, valuesByModel } from './gauge';
import { type Found, searchFrom, seekerOf } from './seek';
import { distanceBetween, type Place, settingAtPlace } from './space';

/** Goals, and two levers that may be moved to reach them; the reader's other levers stay. */
export type PlaneQuestion = {
	readonly goals: readonly DatedGoal[];
	readonly levers: readonly [LeverKey, LeverKey];
	readonly reader: Levers;
	/** Where the model is not the published one. */
	readonly model?: Model;
};

/** Where on the plane of two levers every goal is met. */
export type PlaneAnswer = {
	/**
	 * How far inside all goals each node is, in parts of their outcomes' spreads; not negative where all are met. Row
	 * after row from the second lever's low end, each from the first one's; both run evenly over their ranges.
	 */
	readonly margins: Float64Array;
	/** Of the plane's area, 0 to 1; smaller regions than a cell may count as nothing. */
	readonly share: number;
	readonly found: Found;
};

/** Nodes along each axis of the plane. */
export const NODES = 61;
/** Each cell is read at so many points along both axes. */
const FINE = 4;
/** How many places the search for the nearest starts from. */
const STARTS = 4;
/** The grid's part of the work; the rest is the search. */
const GRID = 0.9;

/** Looks over the plane and then for the nearest place that meets every goal. Yields the share done (0 to 1). */
export function* seekOnPlane(
	{ goals, levers, reader, model }: PlaneQuestion,
	evaluate: Evaluate = valuesByModel(goals, model)
): Generator<number, PlaneAnswer, undefined> {
	const space = { levers, held: reader };
	const places = Array.from({ length: NODES ** 2 }, (_, node) => placeOfNode(node));
	const values: number[][] = [];
	for (const place of places) {
		values.push(evaluate(settingAtPlace(space, place)));
		yield (GRID * values.length) / places.length;
	}
	const gauge = gaugeOf(goals, values);
	const margins = Float64Array.from(values, (one) => gauge(one).margin);
	const seeker = seekerOf(space, reader, evaluate, gauge);
	const search = searchFrom(seeker, startsIn(places, margins, seeker.reader), 1 / (NODES - 1));
	for (let steps = 1; ; steps++) {
		const step = search.next();
		if (step.done) return { margins, share: shareOf(margins), found: step.value };
		yield 1 - ((1 - GRID) * 100) / (100 + steps);
	}
}

/** Shares of the two levers' ranges at a node. */
function placeOfNode(node: number): Place {
	return Float64Array.of((node % NODES) / (NODES - 1), Math.floor(node / NODES) / (NODES - 1));
}

/** The nodes nearest to the reader that meet the goals, not all in one corner; where none does, those that miss by least. */
function startsIn(places: readonly Place[], margins: Float64Array, reader: Place): Place[] {
	const ranked = places.map((place, node) => ({
		place,
		margin: margins[node] ?? NaN,
		distance: distanceBetween(place, reader)
	}));
	const met = ranked.filter(({ margin }) => margin >= 0);
	const order = met.length
		? met.sort((one, other) => one.distance - other.distance)
		: ranked.sort((one, other) => compare(other.margin, one.margin));
	const starts: Place[] = [];
	for (const { place } of order) {
		if (starts.every((start) => distanceBetween(start, place) > 0.1)) starts.push(place);
		if (starts.length === STARTS) break;
	}
	return starts;
}

/** Orders numbers, infinite ones too. */
const compare = (one: number, other: number) => (one === other ? 0 : one < other ? -1 : 1);

/** Share of the plane on which margins, taken as linear between nodes, are not negative. */
function shareOf(margins: Float64Array): number {
	const fine = (NODES - 1) * FINE;
	let met = 0;
	for (let line = 0; line < fine; line++)
		for (let column = 0; column < fine; column++)
			if (marginBetween(margins, (column + 0.5) / FINE, (line + 0.5) / FINE) >= 0) met++;
	return met / fine ** 2;
}

/** `x` and `y` in cells. */
function marginBetween(margins: Float64Array, x: number, y: number): number {
	const [column, row] = [Math.floor(x), Math.floor(y)];
	const [right, up] = [x - column, y - row];
	const at = (i: number, j: number) => margins[j * NODES + i] ?? NaN;
	const low = at(column, row) * (1 - right) + at(column + 1, row) * right;
	const high = at(column, row + 1) * (1 - right) + at(column + 1, row + 1) * right;
	return low * (1 - up) + high * up;
}
