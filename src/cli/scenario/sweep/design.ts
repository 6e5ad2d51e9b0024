import { randomFrom, shuffled } from '$lib/analysis';
import { quoted, Refusal } from '../refusal';
import { type Axis, casesOfGrid, type Question } from './question';

/** Cases in their order, numbered from 1: from the first to the last, both included. */
export type Span = {
	readonly first: number;
	/** One less than the first where there is none. */
	readonly last: number;
	/** Is this the beginning of the whole? It has the head, so that shards can be put behind each other. */
	readonly begins: boolean;
};

/** Says for any case what every axis is at. */
export type Points = { readonly count: number; readonly valuesOf: (number: number) => number[] };

/** The cases of a question. */
export function pointsOf({ axes, design }: Question): Points {
	return design === 'grid' ? grid(axes) : sample(axes, design.sample, design.seed);
}

/** Every combination; the last axis moves fastest. */
function grid(axes: readonly Axis[]): Points {
	return {
		count: casesOfGrid(axes),
		valuesOf(number) {
			let rest = number - 1;
			return axes
				.toReversed()
				.map(({ range }) => {
					const values = range.kind === 'values' ? range.values : [];
					const value = values[rest % values.length] ?? NaN;
					rest = Math.floor(rest / values.length);
					return value;
				})
				.reverse();
		}
	};
}

/**
 * A Latin hypercube: every axis is cut into as many slices as there are cases, and each slice holds one of them, at a
 * random place.
 */
function sample(axes: readonly Axis[], count: number, seed: number): Points {
	const random = randomFrom(seed);
	const columns = axes.map(({ range }) => {
		const [low, high] = range.kind === 'interval' ? [range.low, range.high] : [NaN, NaN];
		return Float64Array.from(
			shuffled(count, random),
			(slice) => low + ((high - low) * (slice + random())) / count
		);
	});
	return { count, valuesOf: (number) => columns.map((column) => column[number - 1] ?? NaN) };
}

/** The part of all cases that belongs to a shard such as '3/8'; all of them where none is named. */
export function spanOf(count: number, shard: string | undefined): Span {
	if (shard === undefined) return { first: 1, last: count, begins: true };
	const [index = 0, shards = 0] = /^\d{1,9}\/\d{1,9}$/.test(shard)
		? shard.split('/').map(Number)
		: [];
	if (index < 1 || index > shards)
		throw new Refusal(`--shard takes I/N with I from 1 to N, as in 3/8, not ${quoted(shard)}.`);
	const before = (part: number) => Number((BigInt(part) * BigInt(count)) / BigInt(shards));
	return { first: before(index - 1) + 1, last: before(index), begins: index === 1 };
}
