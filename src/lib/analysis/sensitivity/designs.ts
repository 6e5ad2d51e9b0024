import { shuffled } from './shuffled';

/** Two sets of points, all coordinates between 0 and 1, row by row. */
export type Designs = { readonly one: Float64Array[]; readonly other: Float64Array[] };

/**
 * Two designs for indices of variance. On every axis, the coordinates of both designs' points are the first two axes of
 * Sobol's quasi-random sequence, shifted at random and in random order: so each axis is filled evenly, and so is the
 * square of its two coordinates, on which an input's own effect depends. Most even where `points` is a power of two.
 */
export function pairedDesigns(points: number, axes: number, random: () => number): Designs {
	const empty = () => Array.from({ length: points }, () => new Float64Array(axes));
	const designs = { one: empty(), other: empty() };
	for (let axis = 0; axis < axes; axis++) {
		const [shift, otherShift] = [wholeNumber(random), wholeNumber(random)];
		for (const [index, row] of shuffled(points, random).entries()) {
			designs.one[row]?.fill(asShare(halving(index) ^ shift), axis, axis + 1);
			designs.other[row]?.fill(asShare(secondAxis(index) ^ otherShift), axis, axis + 1);
		}
	}
	return designs;
}

const TOP_BIT = 2 ** 31;

/** The digits of a whole number in base two, in reverse: van der Corput's sequence, the first axis of Sobol's. */
function halving(index: number): number {
	let bits = 0;
	for (let [rest, one] = [index, TOP_BIT]; rest > 0; rest >>>= 1, one >>>= 1)
		if (rest & 1) bits ^= one;
	return bits;
}

/** The second axis of Sobol's sequence, whose polynomial is x + 1. */
function secondAxis(index: number): number {
	let bits = 0;
	for (let [rest, one] = [index, TOP_BIT]; rest > 0; rest >>>= 1, one ^= one >>> 1)
		if (rest & 1) bits ^= one;
	return bits;
}

const wholeNumber = (random: () => number): number => Math.floor(random() * 2 ** 32);

/** 32 bits as a share; never 0 and never 1. */
const asShare = (bits: number): number => ((bits >>> 0) + 0.5) / 2 ** 32;
