import {
	type LeverKey,
	LEVERS,
	type Levers,
	type ParameterName,
	type Parameters
} from '$lib/model';
import { normalQuantile } from './normal-quantile';
import { SPREADS } from './spreads.build';

/** Something that is varied to see what it does: an assumption over its plausible range, or a lever. */
export type Factor =
	| { readonly kind: 'parameter'; readonly name: ParameterName }
	| {
			readonly kind: 'lever';
			readonly name: LeverKey;
			/** In the lever's unit; the whole of the lever's range where they are left out. */
			readonly low?: number;
			readonly high?: number;
	  };

/** Every assumption that is not held fixed, in the order of the table of parameters. */
export const PARAMETER_FACTORS: readonly Factor[] = (Object.keys(SPREADS) as ParameterName[]).map(
	(name) => ({ kind: 'parameter', name })
);

/**
 * The assumptions that the history does not settle. The others were fitted to it: varied one by one over what was held
 * plausible beforehand, they would make worlds that contradict the history.
 */
export const UNSETTLED_FACTORS: readonly Factor[] = PARAMETER_FACTORS.filter(
	(factor) => factor.kind === 'parameter' && SPREADS[factor.name]?.isFitted === false
);

/** What the two sliders are varied over: what one can argue about, not all they can do. */
export const SLIDER_FACTORS: readonly Factor[] = [
	// A burst bubble to twice today's appetite.
	{ kind: 'lever', name: 'investment', low: 0.25, high: 2 },
	// Nearly all secret to nearly all published.
	{ kind: 'lever', name: 'openness', low: 0.05, high: 0.95 }
];

/** True of an assumption that nobody knows: one of low confidence. */
export const isGuess = (factor: Factor): boolean =>
	factor.kind === 'parameter' && SPREADS[factor.name]?.isGuess === true;

/** The range of an assumption that counts as plausible, as shares of its distribution: 5th to 95th percentile. */
const PLAUSIBLE = [0.05, 0.95] as const;

/**
 * The value of a factor at a share (0 to 1) of what is varied: of a lever, evenly from its low to its high end; of an
 * assumption, by its distribution, cut off at the 5th and 95th percentile. Throws on an assumption held fixed.
 */
export function valueAtShare(factor: Factor, share: number): number {
	if (factor.kind === 'lever') {
		const { low, high } = { ...LEVERS[factor.name], ...factor };
		return low + share * (high - low);
	}
	const spread = SPREADS[factor.name];
	if (!spread) throw new RangeError(`the parameter ${factor.name} is held fixed`);
	const place = spread.sd * normalQuantile(PLAUSIBLE[0] + share * (PLAUSIBLE[1] - PLAUSIBLE[0]));
	return spread.kind === 'lognormal' ? spread.center * Math.exp(place) : spread.center + place;
}

/** What a run needs for some shares of some factors; what is no factor keeps its published value or the given lever. */
export function settingAt(
	factors: readonly Factor[],
	shares: ArrayLike<number>,
	others: Partial<Levers> = {}
): { levers: Partial<Levers>; parameters: Partial<Parameters> } {
	const levers: Partial<Levers> = { ...others };
	const parameters: Partial<Parameters> = {};
	factors.forEach((factor, index) => {
		const value = valueAtShare(factor, shares[index] ?? 0.5);
		if (factor.kind === 'lever') levers[factor.name] = value;
		else parameters[factor.name] = value;
	});
	return { levers, parameters };
}
