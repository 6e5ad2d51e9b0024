import { randomFrom } from '../random';
import { shuffled } from './shuffled';
import { type Estimate, estimated, resamplesOf } from './resampling';

/** A function of several numbers between 0 and 1 that gives several outputs, to be screened for what matters. */
export type MorrisProblem = {
	/** How many numbers the function takes. */
	readonly inputs: number;
	readonly outputs: number;
	readonly evaluate: (shares: Float64Array) => ArrayLike<number>;
	/** Paths through the cube; the function is evaluated (inputs + 1) times on each. */
	readonly trajectories: number;
	/** Levels of each axis, an even number (4). */
	readonly levels?: number;
	readonly seed: number;
	/** How often paths are drawn again for the confidence intervals (200). */
	readonly resamples?: number;
};

/** What an input does to an output over its whole range, in the output's unit. */
export type MorrisEffect = {
	/** Mean size of the effect, whatever its sign, with its 95 % confidence interval. */
	readonly size: Estimate;
	/** Mean effect: its sign is the direction. */
	readonly mean: number;
	/** Deviation of the effects: large where the effect bends or depends on the other inputs. */
	readonly deviation: number;
};

/**
 * Morris' screening: random paths through a grid, one input moved at a time, by half the range and a bit. For every
 * output, the effect of each input. Yields the share done (0 to 1) after each evaluation; same seed, same answer.
 */
export function* morris(problem: MorrisProblem): Generator<number, MorrisEffect[][], undefined> {
	const { inputs, outputs, trajectories, levels = 4, seed, resamples = 200 } = problem;
	const random = randomFrom(seed);
	const step = levels / (2 * (levels - 1));
	/** By output and input: the effects, one a path. */
	const effects = Array.from({ length: outputs }, () =>
		Array.from({ length: inputs }, () => new Float64Array(trajectories))
	);
	const count = trajectories * (inputs + 1);
	let done = 0;
	for (let path = 0; path < trajectories; path++) {
		const place = Float64Array.from(
			{ length: inputs },
			() => Math.floor((random() * levels) / 2) / (levels - 1)
		);
		const steps = place.map(() => (random() < 0.5 ? step : -step));
		// Those that will go down start high.
		for (const [input, move] of steps.entries())
			if (move < 0) place[input] = at(place, input) + step;
		let before = Float64Array.from(problem.evaluate(place));
		yield ++done / count;
		for (const input of shuffled(inputs, random)) {
			place[input] = at(place, input) + at(steps, input);
			const after = Float64Array.from(problem.evaluate(place));
			effects.forEach((byInput, output) => {
				const change = at(after, output) - at(before, output);
				byInput[input]?.fill(change / at(steps, input), path, path + 1);
			});
			before = after;
			yield ++done / count;
		}
	}
	const draws = resamplesOf(trajectories, resamples, random);
	return effects.map((byInput) => byInput.map((values) => effectOf(values, draws)));
}

function effectOf(values: Float64Array, draws: readonly Int32Array[]): MorrisEffect {
	const sizes = values.map(Math.abs);
	const mean = meanOf(values);
	const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
	return {
		size: estimated(
			meanOf(sizes),
			draws.map((draw) => draw.reduce((sum, path) => sum + at(sizes, path), 0) / draw.length)
		),
		mean,
		deviation: values.length > 1 ? Math.sqrt(squares / (values.length - 1)) : 0
	};
}

const meanOf = (values: Float64Array): number =>
	values.reduce((sum, value) => sum + value, 0) / values.length;

/** A number of a typed array at an index known to be inside. */
const at = (array: Float64Array, index: number): number => array[index] ?? NaN;
