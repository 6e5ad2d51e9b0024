import type { Equations, Parameters, Stocks } from '../types';

/**
 * Open ecosystem: how open models keep up, and who adapts them.
 * Open developers chase the frontier with what is published, what the community adds and what they can fund; cheap adaptation brings in organizations, and those bring progress.
 */
export function openEcosystem(
	{
		openCapability,
		logPublicEfficiency,
		labOpenness,
		fineTuningOrganizations,
		logTuningEfficiency,
		alternativeMaturity
	}: Stocks,
	{
		communityAtHalfEffect,
		largestRunShare,
		earlyOpenFundingShare,
		openFundingCeiling,
		integrationAtOpenFunding,
		fundingLimitExponent,
		baseCatchUp,
		opennessCatchUp,
		communityCatchUp,
		alternativeComputeSaving,
		initialTuningCost,
		flopPerDollar2023,
		capableOrganizations,
		medianTuningBudget,
		tuningBudgetSteepness,
		gapAtHalfUse,
		tuningSpread,
		researchTuningProgress,
		communityTuningProgress,
		logTuningCeiling
	}: Parameters,
	{ frontierComputeIn2012, freeEffortIn2012 }: Equations<'beginning'>,
	{ releaseWait }: Equations<'setting'>,
	{ hardwarePace, flopPerDollar, computeOutlay }: Equations<'hardware'>,
	{ frontierCost, capability, alternativeGain, openClosedGap }: Equations<'frontier'>,
	{ productIntegration, efficiencyEffort }: Equations<'focus'>,
	{ alternativeMaturityChange }: Equations<'alternatives'>,
	{ logFrontierEfficiencyChange }: Equations<'ideas'>,
	{ logFrontierCostChange }: Equations<'capital'>
) {
	/** orders of magnitude a year · gQ. How fast the frontier moves on. */
	const capabilityChange =
		(logFrontierCostChange + hardwarePace + logFrontierEfficiencyChange) / Math.LN10 +
		2 * alternativeComputeSaving * alternativeMaturity * alternativeMaturityChange;
	/** share · gS. Effect of the community, of what it can have at most. */
	const communityEffect =
		fineTuningOrganizations / (fineTuningOrganizations + communityAtHalfEffect);
	/** million USD (2023) · openFund. Run that open developers can fund; releasing openly pays where AI is in products. */
	const openRunBudget =
		1000 *
		largestRunShare *
		(earlyOpenFundingShare +
			(openFundingCeiling * communityEffect * productIntegration) /
				(productIntegration + integrationAtOpenFunding)) *
		computeOutlay;
	/** share · H. Reach of open developers' money, against the cost of a frontier run. */
	const openFundingReach =
		1 / (1 + Math.pow(frontierCost / Math.max(1e-9, openRunBudget), fundingLimitExponent));
	/** 1/year · rho. Catch-up rate of open models; the lag is roughly twelve over it, in months. */
	const catchUpRate =
		0.15 +
		openFundingReach *
			(baseCatchUp + opennessCatchUp * labOpenness + communityCatchUp * communityEffect);
	/** orders of magnitude a year. Open models close part of the gap every year, less what waiting costs. */
	const openCapabilityChange =
		catchUpRate * (capability - openCapability) -
		(catchUpRate * Math.max(0, capabilityChange) * releaseWait) / 12;
	/** FLOP · Copen. Compute embodied in the best open model. */
	const openCompute =
		frontierComputeIn2012 *
		Math.pow(10, openCapability - logPublicEfficiency / Math.LN10 - alternativeGain);
	/** million USD (2023) · cFt. Cost of adapting that model. */
	const tuningCost =
		(initialTuningCost * Math.sqrt(openCompute / 1e24)) /
		(flopPerDollar / flopPerDollar2023) /
		Math.exp(logTuningEfficiency);
	/** thousand organizations · gStar. Organizations that could adapt it: they have the people, the budget and a reason. */
	const potentialTuners =
		capableOrganizations /
		(1 + Math.pow(tuningCost / medianTuningBudget, tuningBudgetSteepness)) /
		(1 + (openClosedGap / gapAtHalfUse) * (openClosedGap / gapAtHalfUse));
	/** thousand organizations a year. Adapting models spreads from those who do to those who could. */
	const fineTuningOrganizationsChange =
		tuningSpread *
		fineTuningOrganizations *
		(1 - fineTuningOrganizations / Math.max(0.001, potentialTuners));
	/** 1/year. Growth of fine-tuning efficiency, from research and from the community, towards a ceiling. */
	const logTuningEfficiencyChange =
		(researchTuningProgress * Math.sqrt(efficiencyEffort / (0.08 * freeEffortIn2012)) +
			communityTuningProgress * communityEffect) *
		(1 - logTuningEfficiency / logTuningCeiling);

	return {
		capabilityChange,
		communityEffect,
		openRunBudget,
		openFundingReach,
		catchUpRate,
		openCapabilityChange,
		openCompute,
		tuningCost,
		potentialTuners,
		fineTuningOrganizationsChange,
		logTuningEfficiencyChange
	};
}
