import { LEVER_KEYS, type LeverKey, LEVERS, type Levers } from '$lib/model';
import type { Model } from '../ensemble';
import { type DatedGoal, type Evaluate, gaugeOf, valuesByModel } from './gauge';
import { type Found, searchFrom, seekerOf } from './seek';
import { type Place, placeOfSetting, settingAtPlace } from './space';

/** Goals, and the levers that may be moved to reach them. */
export type LeversQuestion = {
	readonly goals: readonly DatedGoal[];
	readonly reader: Levers;
	/** Where the model is not the published one. */
	readonly model?: Model;
	/** All but those of timing where left out. */
	readonly levers?: readonly LeverKey[];
	/** Further settings to start from, such as the named futures. */
	readonly starts?: readonly Levers[];
};

/** Of the places with one lever at an end, so many are started from. */
const BEST_ENDS = 2;
/** First step of the search, in parts of a lever's range. */
const STEP = 0.25;

/**
 * Looks for a setting of all levers that meets every goal, near to the reader's: a local search from several places, so
 * a miss means that none was found, not that there is none. Yields how far it has come (0 to 1).
 */
export function* seekOverLevers(
	{
		goals,
		reader,
		model,
		levers = LEVER_KEYS.filter((key) => LEVERS[key].group !== 'Timing'),
		starts = []
	}: LeversQuestion,
	evaluate: Evaluate = valuesByModel(goals, model)
): Generator<number, Found, undefined> {
	const space = { levers, held: reader };
	const own = placeOfSetting(space, reader);
	const ends = levers.flatMap((_, index) => [withEnd(own, index, 0), withEnd(own, index, 1)]);
	const values: number[][] = [];
	for (const place of ends) {
		values.push(evaluate(settingAtPlace(space, place)));
		yield (0.1 * values.length) / ends.length;
	}
	const gauge = gaugeOf(goals, [...values, evaluate(reader)]);
	const best = ends
		.map((place, index) => ({ place, margin: gauge(values[index] ?? []).margin }))
		.sort((one, other) => (one.margin < other.margin ? 1 : -1))
		.slice(0, BEST_ENDS)
		.map(({ place }) => place);
	const seeker = seekerOf(space, reader, evaluate, gauge);
	const others = starts.map((setting) => placeOfSetting(space, setting));
	const search = searchFrom(seeker, [own, ...best, ...others], STEP);
	for (let steps = 1; ; steps++) {
		const step = search.next();
		if (step.done) return step.value;
		yield 1 - (0.9 * 2000) / (2000 + steps);
	}
}

function withEnd(place: Place, index: number, end: number): Place {
	const moved = place.slice();
	moved[index] = end;
	return moved;
}
