import type { Levers } from '$lib/model';
import type { Model } from '../ensemble';
import { type Factor, isGuess, SLIDER_FACTORS, UNSETTLED_FACTORS } from './factors';
import { type Output, outputsOf } from './model-outputs';
import { morris, type MorrisEffect } from './morris';
import type { Estimate } from './resampling';
import { sobol, type SobolIndices } from './sobol';

/** What is to be ranked, and how much work is to go into it. */
export type RankingQuestion = {
	readonly outputs: readonly Output[];
	/** Where levers other than the two sliders stand; today's positions where left out. */
	readonly levers?: Partial<Levers>;
	/** The model, where it is not the published one. An assumption it sets is taken as known: it is not varied. */
	readonly model?: Model;
	/** Assumptions to vary; those that the history does not settle where left out. All others keep their values. */
	readonly assumptions?: readonly Factor[];
	/** Paths of the screening (10). */
	readonly trajectories?: number;
	/** Of each output, so many factors at most are looked at singly (8). */
	readonly leading?: number;
	/** Rows of the designs (256). */
	readonly samples?: number;
	/** Where chance begins (1). */
	readonly seed?: number;
};

/** Shares of an output's variance, 0 to 1: what varying it alone brings, and that with all it does together with others. */
export type Shares = { readonly first: Estimate; readonly total: Estimate };

export type RankedFactor = Shares & {
	readonly factor: Factor;
	/** Which way it moves the output, on average: its mean effect over its range, on the scale of the output. */
	readonly effect: number;
};

/** What one output hangs on. Logarithms are meant where the outcome goes by powers of ten. */
export type Ranking = {
	readonly output: Output;
	readonly mean: number;
	readonly deviation: number;
	/** Looked at singly, the strongest total first. */
	readonly factors: readonly RankedFactor[];
	/** The two sliders as one. */
	readonly sliders: Shares;
	/** All varied assumptions of low confidence as one. */
	readonly guesses: Shares;
	/** All varied assumptions that are not looked at singly, as one. */
	readonly others: Shares;
};

/** Weaker ones than this part of the strongest effect are not looked at singly. */
const WEAKEST = 0.1;

/**
 * Ranks what outputs hang on: assumptions and the two sliders. A screening (Morris) finds the leading
 * factors; these are then measured singly, and all others together, so none is left out (Sobol's indices).
 * Yields the share done (0 to 1); same seed, same answer.
 */
export function* rankFactors(question: RankingQuestion): Generator<number, Ranking[], undefined> {
	const {
		outputs,
		levers,
		model = {},
		assumptions = UNSETTLED_FACTORS,
		trajectories = 10,
		leading = 8,
		samples = 256,
		seed = 1
	} = question;
	const factors = [...SLIDER_FACTORS, ...unsettled(assumptions, model)];
	const shape = {
		inputs: factors.length,
		outputs: outputs.length,
		evaluate: outputsOf(factors, outputs, levers, model),
		seed
	};
	const screening = trajectories * (factors.length + 1);
	const guessed = samples * (leading * Math.min(outputs.length, 5) + 6);
	const effects = yield* parts(
		morris({ ...shape, trajectories }),
		0,
		screening / (screening + guessed)
	);
	const singles = singledOut(effects, leading);
	const groups = [...singles.map((index) => [index]), ...wholes(factors, singles)];
	const indices = yield* parts(
		sobol({ ...shape, samples, groups }),
		screening / (screening + guessed),
		1
	);
	return outputs.map((output, place) =>
		rankingOf(output, indices[place] as SobolIndices, (index) => ({
			factor: factors[singles[index] ?? 0] as Factor,
			effect: effects[place]?.[singles[index] ?? 0]?.mean ?? NaN
		}))
	);
}

/** What a model leaves open. */
const unsettled = (assumptions: readonly Factor[], { parameters = {} }: Model): Factor[] =>
	assumptions.filter(({ kind, name }) => kind !== 'parameter' || !Object.hasOwn(parameters, name));

/** Passes on how far a part of the work has come, as part of the whole. */
function* parts<Answer>(
	work: Generator<number, Answer, undefined>,
	from: number,
	to: number
): Generator<number, Answer, undefined> {
	for (;;) {
		const step = work.next();
		if (step.done) return step.value;
		yield from + (to - from) * step.value;
	}
}

/** The sliders, and the factors that lead in the screening of any output. */
function singledOut(effects: readonly (readonly MorrisEffect[])[], leading: number): number[] {
	const found = new Set(SLIDER_FACTORS.keys());
	for (const byFactor of effects) {
		const ranked = byFactor
			.map(({ size }, index) => ({ size: size.value, index }))
			.sort((one, other) => other.size - one.size);
		const least = WEAKEST * (ranked[0]?.size ?? 0);
		for (const { size, index } of ranked.slice(0, leading)) if (size >= least) found.add(index);
	}
	return [...found].sort((one, other) => one - other);
}

/** Sets of factors that are looked at as one: the sliders, the guesses, what is not looked at singly. */
function wholes(factors: readonly Factor[], singles: readonly number[]): number[][] {
	const all = [...factors.keys()];
	const factorAt = (index: number) => factors[index] as Factor;
	return [
		all.filter((index) => factorAt(index).kind === 'lever'),
		all.filter((index) => isGuess(factorAt(index))),
		all.filter((index) => !singles.includes(index))
	];
}

function rankingOf(
	output: Output,
	{ mean, variance, first, total }: SobolIndices,
	single: (index: number) => { factor: Factor; effect: number }
): Ranking {
	const shares = first.map((one, index): Shares => ({
		first: one,
		total: total[index] as Estimate
	}));
	const [sliders, guesses, others] = shares.slice(-3) as [Shares, Shares, Shares];
	const factors = shares
		.slice(0, -3)
		.map((share, index) => ({ ...single(index), ...share }))
		.sort((one, other) => other.total.value - one.total.value);
	return { output, mean, deviation: Math.sqrt(variance), factors, sliders, guesses, others };
}
