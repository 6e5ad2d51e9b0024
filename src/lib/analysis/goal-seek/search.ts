import { normalFrom } from '../random';
import { distanceBetween, onTheWay, type Place, stepFrom } from './space';

/** How good a place is; goals are met from 0 on. */
export type MarginAt = (place: Place) => number;

/** Steps at which a search gives up, in parts of a lever's range. */
const FINEST = 1 / 512;

/**
 * Climbs from a place to one where the margin is highest nearby: tries each axis both ways and some random directions,
 * goes where it is better, and halves the step where it is not. Stops where goals are met. Yields after each step.
 */
export function* climb(
	start: Place,
	marginAt: MarginAt,
	{ step, random }: { step: number; random: () => number }
): Generator<undefined, Place, undefined> {
	let best = start;
	let margin = marginAt(start);
	for (let length = step; length >= FINEST && margin < 0;) {
		let moved = false;
		for (const direction of directions(start.length, random)) {
			// Where a direction helps, go on along it.
			for (;;) {
				const place = stepFrom(best, direction, length);
				const found = marginAt(place);
				yield;
				if (!(found > margin)) break;
				[best, margin, moved] = [place, found, true];
				if (margin >= 0) return best;
			}
		}
		if (!moved) length /= 2;
	}
	return best;
}

/**
 * From a place where goals are met to one that is nearer to where the reader stands: back along the straight way as far
 * as goals allow, then sideways and back again, in ever smaller steps. Yields after each step.
 */
export function* approach(
	start: Place,
	reader: Place,
	marginAt: MarginAt,
	{ step, random }: { step: number; random: () => number }
): Generator<undefined, Place, undefined> {
	let best = lastMet(start, reader, marginAt, FINEST);
	for (let length = step; length >= FINEST;) {
		const distance = distanceBetween(best, reader);
		for (const direction of directions(start.length, random)) {
			const aside = stepFrom(best, direction, length);
			if (distanceBetween(aside, reader) > distance + length / 2 || marginAt(aside) < 0) {
				yield;
				continue;
			}
			const nearer = lastMet(aside, reader, marginAt, length / 16);
			yield;
			if (distanceBetween(nearer, reader) < distanceBetween(best, reader)) best = nearer;
		}
		if (distance - distanceBetween(best, reader) < length / 4) length /= 2;
	}
	return lastMet(best, reader, marginAt, FINEST / 16);
}

/** The last place that meets the goals on the way from one that does to the reader, within a tolerance. */
export function lastMet(met: Place, reader: Place, marginAt: MarginAt, tolerance: number): Place {
	const length = distanceBetween(met, reader);
	let [yes, no] = [0, 1];
	while ((no - yes) * length > tolerance) {
		const middle = (yes + no) / 2;
		if (marginAt(onTheWay(met, reader, middle)) >= 0) yes = middle;
		else no = middle;
	}
	return onTheWay(met, reader, yes);
}

/** Both ways along each axis, and as many random directions. All of length 1. */
function directions(axes: number, random: () => number): number[][] {
	const all: number[][] = [];
	for (let axis = 0; axis < axes; axis++)
		for (const way of [1, -1])
			all.push(Array.from({ length: axes }, (_, one) => (one === axis ? way : 0)));
	for (let count = 0; count < 2 * axes; count++) {
		const direction = Array.from({ length: axes }, () => normalFrom(random));
		const size = Math.hypot(...direction) || 1;
		all.push(direction.map((part) => part / size));
	}
	return all;
}
