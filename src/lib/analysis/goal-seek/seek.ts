import type { Levers } from '$lib/model';
import { randomFrom } from '../random';
import type { Evaluate, Gauge, Standing } from './gauge';
import { approach, climb } from './search';
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

export const SEED = 1;

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
	let nearest: Place | undefined;
	let closest = { place: reader, margin: -Infinity };
	for (const start of starts) {
		const place = yield* climb(start, marginAt, { step, random });
		const margin = marginAt(place);
		if (margin >= 0) {
			const one = yield* approach(place, reader, marginAt, { step, random });
			if (!nearest || distanceBetween(one, reader) < distanceBetween(nearest, reader))
				nearest = one;
		} else if (margin > closest.margin) closest = { place, margin };
	}
	if (nearest) return { met: true, nearest: spotAt(nearest) };
	return { met: false, closest: spotAt(closest.place), ...standingAt(closest.place) };
}
