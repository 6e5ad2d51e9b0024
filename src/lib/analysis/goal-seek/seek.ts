import type { Levers } from '$lib/model';
import { randomFrom } from '../random';
import type { Evaluate, Gauge, Standing } from './gauge';
import { approach, climb, lastMet } from './search';
import { distanceBetween, type Place, placeOfSetting, settingAtPlace, type Space } from './space';

/** A setting of the levers and what it brings. */
export type Spot = {
	readonly levers: Levers;
	/** From the reader's setting, in whole ranges of the levers. */
	readonly distance: number;
	/** Of each goal's outcome, in its unit. */
	readonly values: readonly number[];
};

/** What is found: the nearest setting that meets every goal, or the one that misses them by least. */
export type Found =
	| { readonly met: true; readonly nearest: Spot }
	| {
			readonly met: false;
			readonly closest: Spot;
			/** Which goal, by its place, is missed by most there. */
			readonly binding: number;
			/** By how much, in parts of its outcome's spread; negative. */
			readonly margin: number;
	  };

const SEED = 1;
/** Of the places found that meet every goal, so many are followed to one that is nearer still. */
const FOLLOWED = 2;

/** What a search knows and counts. */
export type Seeker = {
	readonly space: Space;
	readonly reader: Place;
	readonly standingAt: (place: Place) => Standing;
	readonly spotAt: (place: Place) => Spot;
};

/** Reads goals at places of a space. */
export function seekerOf(space: Space, reader: Levers, evaluate: Evaluate, gauge: Gauge): Seeker {
	const own = placeOfSetting(space, reader);
	const valuesAt = (place: Place) => evaluate(settingAtPlace(space, place));
	return {
		space,
		reader: own,
		standingAt: (place) => gauge(valuesAt(place)),
		spotAt: (place) => ({
			levers: settingAtPlace(space, place),
			distance: distanceBetween(place, own),
			values: valuesAt(place)
		})
	};
}

/**
 * From some promising places, the nearest that meets every goal or, where none does, the closest miss. Local: it finds
 * the best of where it starts. Yields after each step.
 */
export function* searchFrom(
	seeker: Seeker,
	starts: readonly Place[],
	step: number
): Generator<undefined, Found, undefined> {
	const { reader, standingAt, spotAt } = seeker;
	const random = randomFrom(SEED);
	const marginAt = (place: Place) => standingAt(place).margin;
	if (marginAt(reader) >= 0) return { met: true, nearest: spotAt(reader) };
	const met: Place[] = [];
	let closest = { place: reader, margin: -Infinity };
	for (const start of starts) {
		const place = yield* climb(start, marginAt, { step, random });
		const margin = marginAt(place);
		if (margin >= 0) met.push(lastMet(place, reader, marginAt, step / 16));
		else if (margin > closest.margin) closest = { place, margin };
	}
	const nearer = (one: Place, other: Place) =>
		distanceBetween(one, reader) - distanceBetween(other, reader);
	const near: Place[] = [];
	for (const place of met.sort(nearer).slice(0, FOLLOWED))
		near.push(yield* approach(place, reader, marginAt, { step, random }));
	const [nearest] = near.sort(nearer);
	if (nearest) return { met: true, nearest: spotAt(nearest) };
	return { met: false, closest: spotAt(closest.place), ...standingAt(closest.place) };
}
