import { randomFrom } from '../random';
import { pairedDesigns } from './designs';
import { type Estimate, estimated, resamplesOf } from './resampling';

/** A function of several numbers between 0 and 1 that gives several outputs, and how its variance is to be divided. */
export type SobolProblem = {
	/** How many numbers the function takes. */
	readonly inputs: number;
	readonly outputs: number;
	readonly evaluate: (shares: Float64Array) => ArrayLike<number>;
	/** Sets of inputs looked at, each as a whole; single inputs in their order where left out. They may overlap. */
	readonly groups?: readonly (readonly number[])[];
	/** Rows of the two designs, best a power of two; the function is evaluated (groups + 2) times as often. */
	readonly samples: number;
	readonly seed: number;
	/** How often rows are drawn again for the confidence intervals (200). */
	readonly resamples?: number;
};

/** Of one output. Indices are shares of its variance, with 95 % confidence intervals. */
export type SobolIndices = {
	readonly mean: number;
	readonly variance: number;
	/** For each group, what varying it alone brings. */
	readonly first: readonly Estimate[];
	/** For each group, what would be gone if it were known: what it brings alone and together with others. */
	readonly total: readonly Estimate[];
};

/** Outputs row by row: under the design A, the design B, and A with one group's columns taken from B. */
type Evaluations = { a: Float64Array[]; b: Float64Array[]; mixed: Float64Array[][] };

/**
 * First and total Sobol indices of every group for every output, by Saltelli's estimator (2010) and Jansen's (1999) on
 * two designs that fill the cube evenly. Yields the share done (0 to 1) after each evaluation; same seed, same answer.
 */
export function* sobol(problem: SobolProblem): Generator<number, SobolIndices[], undefined> {
	const { inputs, outputs, samples, seed, resamples = 200 } = problem;
	const groups = problem.groups ?? Array.from({ length: inputs }, (_, input) => [input]);
	const random = randomFrom(seed);
	const designs = pairedDesigns(samples, inputs, random);
	const all: Evaluations = { a: [], b: [], mixed: groups.map(() => []) };
	const count = samples * (groups.length + 2);
	let done = 0;
	for (let row = 0; row < samples; row++) {
		const [one, other] = [designs.one[row], designs.other[row]] as [Float64Array, Float64Array];
		all.a.push(Float64Array.from(problem.evaluate(one)));
		yield ++done / count;
		all.b.push(Float64Array.from(problem.evaluate(other)));
		yield ++done / count;
		for (const [place, group] of groups.entries()) {
			const shares = one.slice();
			for (const input of group) shares[input] = other[input] ?? NaN;
			all.mixed[place]?.push(Float64Array.from(problem.evaluate(shares)));
			yield ++done / count;
		}
	}
	const draws = resamplesOf(samples, resamples, random);
	return Array.from({ length: outputs }, (_, output) => indicesOf(all, output, draws));
}

function indicesOf(all: Evaluations, output: number, draws: readonly Int32Array[]): SobolIndices {
	const column = (rows: readonly Float64Array[]) =>
		Float64Array.from(rows, (row) => row[output] ?? NaN);
	const [a, b] = [column(all.a), column(all.b)];
	const rows = Int32Array.from(a, (_, row) => row);
	const whole = spreadOf(a, b, rows);
	const spreads = draws.map((draw) => spreadOf(a, b, draw));
	const shareOf = (part: (row: number) => number) =>
		estimated(
			ratio(part, rows, whole.variance),
			draws.map((draw, index) => ratio(part, draw, spreads[index]?.variance ?? NaN))
		);
	const at = (column: Float64Array, row: number) => column[row] ?? NaN;
	const columns = all.mixed.map(column);
	return {
		...whole,
		// The mean is taken off first: it changes nothing but the noise.
		first: columns.map((mixed) =>
			shareOf((row) => (at(b, row) - whole.mean) * (at(mixed, row) - at(a, row)))
		),
		total: columns.map((mixed) => shareOf((row) => (at(a, row) - at(mixed, row)) ** 2 / 2))
	};
}

/** Mean and variance over both designs at some rows. */
function spreadOf(a: Float64Array, b: Float64Array, rows: Int32Array) {
	let sum = 0;
	let squares = 0;
	for (const row of rows) sum += (a[row] ?? NaN) + (b[row] ?? NaN);
	const mean = sum / (2 * rows.length);
	for (const row of rows) squares += ((a[row] ?? NaN) - mean) ** 2 + ((b[row] ?? NaN) - mean) ** 2;
	return { mean, variance: squares / (2 * rows.length - 1) };
}

/** The mean of a part of the variance over some rows, as a share of the variance; 0 where nothing varies. */
function ratio(part: (row: number) => number, rows: Int32Array, variance: number): number {
	if (variance === 0) return 0;
	let sum = 0;
	for (const row of rows) sum += part(row);
	return sum / rows.length / variance;
}
