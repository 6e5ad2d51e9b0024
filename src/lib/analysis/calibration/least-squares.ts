import { sumOfSquares } from './objective';

/** How a search stands: the best place so far and its cost, the sum of squared residuals. */
export type Search = {
	readonly place: Float64Array;
	readonly cost: number;
	/** Rounds done. */
	readonly rounds: number;
	/** Whether no step makes it better by more than the tolerance. */
	readonly settled: boolean;
};

export type SearchOptions = {
	/** Bound of every coordinate, on both sides of zero. */
	readonly farthest: number;
	/** Most rounds; each costs one evaluation per coordinate and a few more. */
	readonly rounds?: number;
	/** A round that makes the cost smaller by less than this share is the last. */
	readonly tolerance?: number;
};

const NUDGE = 1e-4;
const TRIALS = 8;

/**
 * Levenberg and Marquardt's search for the least sum of squares inside a box, with differences for derivatives.
 * Yields after each round; may be abandoned and begun again from any place. A trial that is not finite is refused.
 */
export function* leastSquares(
	residuals: (place: Float64Array) => Float64Array,
	start: Float64Array,
	{ farthest, rounds = 60, tolerance = 1e-4 }: SearchOptions
): Generator<Search, Search, undefined> {
	let place: Float64Array = start.map((value) => Math.max(-farthest, Math.min(farthest, value)));
	let here = residuals(place);
	let cost = sumOfSquares(here);
	let damping = 0.1;
	for (let round = 1; round <= rounds; round++) {
		const slopes = slopesAt(residuals, place, here, farthest);
		const reached = cost;
		for (let trial = 0; trial < TRIALS; trial++) {
			const next = stepFrom(place, slopes, here, damping, farthest);
			const there = residuals(next);
			const found = sumOfSquares(there);
			if (found < cost) {
				[place, here, cost] = [next, there, found];
				damping = Math.max(1e-6, damping / 4);
				break;
			}
			damping *= 4;
		}
		const settled = reached - cost < tolerance * reached;
		const search = { place, cost, rounds: round, settled };
		if (settled || round === rounds) return search;
		yield search;
	}
	return { place, cost, rounds, settled: false };
}

/** How every residual changes with each coordinate: one array a coordinate. Nudged inwards at a bound. */
function slopesAt(
	residuals: (place: Float64Array) => Float64Array,
	place: Float64Array,
	here: Float64Array,
	farthest: number
): Float64Array[] {
	return Array.from(place, (value, index) => {
		const nudge = value + NUDGE > farthest ? -NUDGE : NUDGE;
		const aside = Float64Array.from(place);
		aside[index] = value + nudge;
		return residuals(aside).map((there, row) => (there - (here[row] ?? NaN)) / nudge);
	});
}

/** The damped step, cut at the box. A coordinate at its bound that would leave it stays. */
function stepFrom(
	place: Float64Array,
	slopes: readonly Float64Array[],
	here: Float64Array,
	damping: number,
	farthest: number
): Float64Array {
	const downhill = slopes.map((slope) => -dot(slope, here));
	const free = slopes
		.map((_, index) => index)
		.filter((index) => {
			const value = place[index] ?? 0;
			const way = downhill[index] ?? 0;
			return !(value >= farthest && way > 0) && !(value <= -farthest && way < 0);
		});
	const matrix = free.map((row) =>
		free.map((column) => {
			const product = dot(slopes[row] ?? here, slopes[column] ?? here);
			return row === column ? product * (1 + damping) + 1e-9 : product;
		})
	);
	const step = solve(
		matrix,
		free.map((index) => downhill[index] ?? 0)
	);
	const next = Float64Array.from(place);
	free.forEach((index, at) => {
		const value = (next[index] ?? 0) + (step[at] ?? 0);
		next[index] = Math.max(-farthest, Math.min(farthest, value));
	});
	return next;
}

function dot(one: Float64Array, other: Float64Array): number {
	let sum = 0;
	for (let index = 0; index < one.length; index++) sum += (one[index] ?? 0) * (other[index] ?? 0);
	return sum;
}

/** Solves a symmetric positive system by Cholesky's factors. */
function solve(matrix: readonly number[][], right: readonly number[]): number[] {
	const factor: number[][] = [];
	const middle: number[] = [];
	for (const [row, line] of matrix.entries()) {
		const done: number[] = [];
		for (let column = 0; column <= row; column++) {
			let rest = line[column] ?? 0;
			for (let k = 0; k < column; k++)
				rest -= (done[k] ?? 0) * ((column === row ? done : factor[column])?.[k] ?? 0);
			done[column] = column === row ? Math.sqrt(rest) : rest / (factor[column]?.[column] ?? 1);
		}
		factor[row] = done;
		let rest = right[row] ?? 0;
		for (let k = 0; k < row; k++) rest -= (done[k] ?? 0) * (middle[k] ?? 0);
		middle[row] = rest / (done[row] ?? 1);
	}
	const solution = [...middle];
	for (let row = solution.length - 1; row >= 0; row--) {
		for (let below = row + 1; below < solution.length; below++)
			solution[row] = (solution[row] ?? 0) - (factor[below]?.[row] ?? 0) * (solution[below] ?? 0);
		solution[row] = (solution[row] ?? 0) / (factor[row]?.[row] ?? 1);
	}
	return solution;
}
