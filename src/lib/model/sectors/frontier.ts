import type { Equations, Parameters, Stocks } from '../types';

/**
 * The frontier: how large the largest run is, how capable its model, and what is kept from everybody else.
 * Capability is effective compute: compute times the efficiency of algorithms, plus what other paradigms save.
 */
export function frontier(
	{
		logFrontierCost,
		logFrontierEfficiency,
		logPublicEfficiency,
		openCapability,
		alternativeMaturity
	}: Stocks,
	{ alternativeComputeSaving, initialAlternativeMaturity }: Parameters,
	{ frontierComputeIn2012 }: Equations<'beginning'>,
	{ flopPerDollar }: Equations<'hardware'>
) {
	/** million USD (2023) · X. Cost of the final training run of the largest model. */
	const frontierCost = Math.exp(logFrontierCost);
	/** FLOP · C. Compute of that run. */
	const frontierCompute = frontierCost * 1e6 * flopPerDollar;
	/** orders of magnitude. Compute that other paradigms save beyond what they did in 2012. */
	const alternativeGain =
		alternativeComputeSaving *
		(alternativeMaturity * alternativeMaturity -
			initialAlternativeMaturity * initialAlternativeMaturity);
	/** orders of magnitude · Q. Capability of the frontier above 2012. */
	const capability =
		Math.log10(frontierCompute / frontierComputeIn2012) +
		logFrontierEfficiency / Math.LN10 +
		alternativeGain;
	/** ln · gapA. Know-how about algorithms that the frontier has and the public has not. */
	const hiddenKnowHow = Math.max(0, logFrontierEfficiency - logPublicEfficiency);
	/** orders of magnitude · gapQ. Lead of the frontier over the best open model. */
	const openClosedGap = Math.max(0, capability - openCapability);

	return {
		frontierCost,
		frontierCompute,
		alternativeGain,
		capability,
		hiddenKnowHow,
		openClosedGap
	};
}
