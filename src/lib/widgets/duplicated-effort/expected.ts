import type { Setting } from './search';

/** What a search finds on average, and how far single searches lie around that. */
export type Expectation = {
	/** Different ideas found. */
	distinct: number;
	/** Standard deviation of that count over searches. */
	deviation: number;
};

/**
 * Different ideas found after `digs` digs in all (at most as many as there are cells).
 *
 * Let each lab dig each cell it knows nothing about at a steady rate, so that cells no longer depend on each other, and let u be
 * the chance that a lab would by then have dug a given cell. Of N labs none has dug it with chance (1 − u)ᴺ, hence
 *   distinct = cells · (1 − (1 − u)ᴺ).
 * A dig ends with the find being told with chance s, and then nobody digs there again, so a cell takes
 *   digs / cells = (1 − (1 − s·u)ᴺ) / s
 * digs on average. Solved for u this gives the distinct finds for a number of digs. With s = 0 it is the occupancy formula
 * cells · (1 − (1 − digs / (N·cells))ᴺ) and with s = 1 it is digs; both are exact when all labs have dug equally often. Between them
 * it neglects how the counts vary together, which comes to less than a fifth of an idea.
 *
 * The deviation follows from the same independence: a search is stopped at a number of digs and not at a u, so of the finds D
 * and digs G of a cell, D − ρG varies, with ρ the chance that the next dig finds something new.
 */
export function expected({ cells, labs, shared }: Setting, digs: number): Expectation {
	if (shared === 1 || labs === 1) return { distinct: digs, deviation: 0 };
	const part = digs / cells;
	const dug = shared === 0 ? part / labs : -Math.expm1(Math.log1p(-shared * part) / labs) / shared;
	const distinct = 1 - Math.pow(1 - dug, labs);
	const isNew = Math.pow((1 - dug) / (1 - shared * dug), labs - 1);
	const variance =
		distinct -
		2 * isNew * part +
		isNew * isNew * squaredDigs(labs, shared, dug) -
		(distinct - isNew * part) ** 2;
	// At the first digs nothing varies, and rounding may leave a speck below zero.
	return { distinct: cells * distinct, deviation: Math.sqrt(Math.max(0, cells * variance)) };
}

/**
 * Mean square of the digs a cell takes: the j-th happens when j labs would have dug it and none before told, so with
 * chance (1 − s)ʲ⁻¹ · P(B ≥ j), where B counts the labs and is binomial; the square gains 2j − 1 with it.
 */
function squaredDigs(labs: number, shared: number, dug: number): number {
	let chance = Math.pow(1 - dug, labs);
	let atLeast = 1 - chance;
	let square = 0;
	for (let labsHere = 1; labsHere <= labs; labsHere++) {
		square += (2 * labsHere - 1) * Math.pow(1 - shared, labsHere - 1) * atLeast;
		chance *= ((labs - labsHere + 1) / labsHere) * (dug / (1 - dug));
		atLeast -= chance;
	}
	return square;
}
