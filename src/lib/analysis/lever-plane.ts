import {
	LAST_YEAR,
	type LeverKey,
	LEVERS,
	type Levers,
	type OutcomeKey,
	simulate,
	valueAt
} from '$lib/model';
import type { Model } from './ensemble';

/** An outcome over the plane of any two levers, the others held. */
export type LeverPlaneQuestion = {
	readonly levers: readonly [LeverKey, LeverKey];
	readonly reader: Levers;
	readonly outcome: OutcomeKey;
	/** Where the model is not the published one. */
	readonly model?: Model;
};

/** The outcome in its unit, year after year from `LEVER_PLANE_FIRST_YEAR`; row after row from the second lever's low end. */
export type LeverPlane = { readonly values: Float32Array };

/** Nodes along each axis. */
export const LEVER_PLANE_NODES = 25;
export const LEVER_PLANE_FIRST_YEAR = 2027;
const YEARS = LAST_YEAR - LEVER_PLANE_FIRST_YEAR;

/** The settings of a lever at the nodes, from its low to its high end. */
export const nodesOf = (lever: LeverKey): number[] => {
	const { low, high } = LEVERS[lever];
	return Array.from(
		{ length: LEVER_PLANE_NODES },
		(_, node) => low + ((high - low) * node) / (LEVER_PLANE_NODES - 1)
	);
};

/** The outcome all over the plane in one year, in its unit. Throws on a year it does not hold. */
export function leverPlaneIn({ values }: LeverPlane, year: number): Float32Array {
	const place = year - LEVER_PLANE_FIRST_YEAR;
	if (!Number.isInteger(place) || place < 0 || place >= YEARS)
		throw new RangeError(`the plane does not hold ${year}`);
	const size = LEVER_PLANE_NODES ** 2;
	return values.subarray(place * size, (place + 1) * size);
}

/** Runs the model at every node; yields the share done (0 to 1) after each. */
export function* mapLevers({
	levers: [first, second],
	reader,
	outcome,
	model
}: LeverPlaneQuestion): Generator<number, LeverPlane, undefined> {
	const size = LEVER_PLANE_NODES ** 2;
	const values = new Float32Array(YEARS * size);
	const [across, up] = [nodesOf(first), nodesOf(second)];
	for (let node = 0; node < size; node++) {
		const levers = {
			...reader,
			[first]: across[node % LEVER_PLANE_NODES],
			[second]: up[Math.floor(node / LEVER_PLANE_NODES)]
		};
		const run = simulate(levers, model);
		for (let year = 0; year < YEARS; year++)
			values[year * size + node] = valueAt(run, outcome, LEVER_PLANE_FIRST_YEAR + year);
		yield (node + 1) / size;
	}
	return { values };
}
