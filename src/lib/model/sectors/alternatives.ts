import type { Equations, Parameters, Stocks } from '../types';

/**
 * Alternatives: liquid, neuro-symbolic and other networks.
 * They mature along an S, faster with more free research; what they pay back is an assumption and may be nothing.
 */
export function alternatives(
	{ alternativeMaturity }: Stocks,
	{ maturingRate, alternativeReturns }: Parameters,
	{ freeEffortIn2012 }: Equations<'beginning'>,
	{ alternativeEffort }: Equations<'focus'>
) {
	/** 1/year · rateZ. How fast maturing feeds on itself. */
	const maturingSpeed =
		maturingRate * Math.pow(alternativeEffort / (0.06 * freeEffortIn2012), alternativeReturns);
	/** 1/year · dZ. Maturing, slow at the start and at the end. */
	const alternativeMaturityChange = maturingSpeed * alternativeMaturity * (1 - alternativeMaturity);

	return { maturingSpeed, alternativeMaturityChange };
}
