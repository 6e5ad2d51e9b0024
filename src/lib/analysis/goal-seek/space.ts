import { type LeverKey, LEVERS, type Levers } from '$lib/model';

/** Where can be searched: some levers over their ranges, all others held. */
export type Space = { readonly levers: readonly LeverKey[]; readonly held: Levers };

/** A place in it: for each lever, how far it is from its low to its high end, 0 to 1. */
export type Place = Float64Array;

/** The levers' positions at a place, in their units. */
export function settingAtPlace({ levers, held }: Space, place: Place): Levers {
	const setting = { ...held };
	levers.forEach((lever, index) => {
		const { low, high } = LEVERS[lever];
		setting[lever] = low + (place[index] ?? NaN) * (high - low);
	});
	return setting;
}

/** Where a setting lies; beyond a range, at its end. */
export function placeOfSetting({ levers }: Space, setting: Levers): Place {
	return Float64Array.from(levers, (lever) => {
		const { low, high } = LEVERS[lever];
		return inside((setting[lever] - low) / (high - low));
	});
}

/** How far two places are apart, in whole ranges of the levers. */
export function distanceBetween(one: Place, other: Place): number {
	return Math.sqrt(
		one.reduce((sum, share, index) => sum + (share - (other[index] ?? NaN)) ** 2, 0)
	);
}

/** The place a step away, kept inside the ranges. */
export function stepFrom(place: Place, direction: ArrayLike<number>, length: number): Place {
	return place.map((share, index) => inside(share + length * (direction[index] ?? NaN)));
}

/** The place some part (0 to 1) of the way from one to another. */
export function onTheWay(from: Place, to: Place, part: number): Place {
	return from.map((share, index) => share + part * ((to[index] ?? NaN) - share));
}

const inside = (share: number): number => Math.min(1, Math.max(0, share));
