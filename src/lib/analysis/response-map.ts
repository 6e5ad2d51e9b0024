import {
	defaultLevers,
	LEVER_KEYS,
	type LeverKey,
	type Levers,
	OUTCOME_KEYS,
	OUTCOMES,
	type OutcomeKey,
	simulate,
	valueAt
} from '$lib/model';

/**
 * Investment appetites (× today) at which the plane is computed: closer together where little money makes the outcomes
 * bend most. The plane ends at 0.2, the burst bubble. Below it the frontier stops, costs fall a hundredfold and lags
 * run away, so that one corner would use up the whole ramp; the slider still goes there.
 */
export const INVESTMENTS: readonly number[] = [
	0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.15, 1.3, 1.5, 1.7, 1.85, 2, 2.25, 2.5,
	2.75, 3
];
/** Openness targets (share) at which the plane is computed, in steps of 0.05. */
export const OPENNESSES: readonly number[] = Array.from({ length: 21 }, (_, step) => step / 20);

export const MAP_FIRST_YEAR = 2026;
export const MAP_LAST_YEAR = 2040;

const YEARS = MAP_LAST_YEAR - MAP_FIRST_YEAR + 1;
const NODES = INVESTMENTS.length * OPENNESSES.length;

/** The two levers that span the plane. */
const SPANNING: readonly LeverKey[] = ['investment', 'openness'];

/** Every outcome over the whole plane, on 1 January of each year from 2026 to 2040. */
export type ResponseMap = {
	/** What holds all over the plane; its investment and openness mean nothing. */
	levers: Levers;
	/** Outcome after outcome, year after year, row after row from openness 0 up. About 600 kB. */
	values: Float32Array;
};

/** Names the plane a setting lies on: the same for two settings that differ at most in investment and openness. */
export const planeOfLevers = (levers: Levers): string =>
	LEVER_KEYS.filter((key) => !SPANNING.includes(key))
		.map((key) => levers[key])
		.join(' ');

/** The plane on which everything but investment and openness is as it is today. */
export const TODAYS_PLANE = planeOfLevers(defaultLevers());

/** Computes a map, one run after the other; yields the share done (0 to 1) after each, so that the caller can pause or stop. */
export function* mapResponses(levers: Levers): Generator<number, ResponseMap, undefined> {
	const values = new Float32Array(OUTCOME_KEYS.length * YEARS * NODES);
	for (let node = 0; node < NODES; node++) {
		const run = simulate({
			...levers,
			investment: INVESTMENTS[node % INVESTMENTS.length],
			openness: OPENNESSES[Math.floor(node / INVESTMENTS.length)]
		});
		OUTCOME_KEYS.forEach((outcome, place) => {
			for (let year = 0; year < YEARS; year++)
				values[(place * YEARS + year) * NODES + node] = valueAt(
					run,
					outcome,
					MAP_FIRST_YEAR + year
				);
		});
		yield (node + 1) / NODES;
	}
	return { levers, values };
}

/** One outcome (in its unit) in one whole year over the plane, row after row from openness 0 up. Shares the map's memory. */
export function planeOf(map: ResponseMap, outcome: OutcomeKey, year: number): Float32Array {
	if (!Number.isInteger(year) || year < MAP_FIRST_YEAR || year > MAP_LAST_YEAR)
		throw new RangeError(`A response map holds no year ${year}`);
	const start = (OUTCOME_KEYS.indexOf(outcome) * YEARS + year - MAP_FIRST_YEAR) * NODES;
	return map.values.subarray(start, start + NODES);
}

/**
 * The value of a plane between its nodes: linear along both axes, in logarithms where the outcome is read that way.
 * Points beyond the plane are taken to its edge.
 */
export function readPlane(
	plane: ArrayLike<number>,
	outcome: OutcomeKey,
	investment: number,
	openness: number
): number {
	if (OUTCOMES[outcome].scale === 'linear') return between(plane, investment, openness);
	return Math.exp(between(Array.from(plane, Math.log), investment, openness));
}

/** Linear interpolation between the nodes of the plane along both axes. */
export function between(values: ArrayLike<number>, investment: number, openness: number): number {
	const [column, right] = interval(INVESTMENTS, investment);
	const [row, up] = interval(OPENNESSES, openness);
	const at = (i: number, j: number) => values[j * INVESTMENTS.length + i] ?? NaN;
	const low = at(column, row) * (1 - right) + at(column + 1, row) * right;
	const high = at(column, row + 1) * (1 - right) + at(column + 1, row + 1) * right;
	return low * (1 - up) + high * up;
}

/** The interval of `nodes` that holds a value, and how far into it (0 to 1). */
function interval(nodes: readonly number[], value: number): [number, number] {
	let index = nodes.length - 2;
	while (index > 0 && (nodes[index] ?? 0) > value) index--;
	const from = nodes[index] ?? 0;
	const to = nodes[index + 1] ?? 1;
	return [index, Math.min(1, Math.max(0, (value - from) / (to - from)))];
}
