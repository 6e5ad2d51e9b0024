import { decimalLogistic } from '../functions';
import type { Equations, Parameters, Stocks } from '../types';

/**
 * Capital: what pulls money into AI, and how fast a frontier run can swallow it.
 * Investors follow the value they expect and the part of it they can keep; a lead over open models keeps more, sharing keeps less.
 */
export function capital(
	{ aiInvestment, computeShare, logFrontierCost, frontierDevelopers, alternativeMaturity }: Stocks,
	{
		valueCeiling,
		valueSteepness,
		capabilityAtHalfValue,
		capabilityAtUsefulness,
		usefulnessSteepness,
		leadAtHalfMargin,
		marginWithoutLead,
		marginLostToSharing,
		marginRivalryElasticity,
		marginReference,
		investmentPerValue,
		investmentIntegrationElasticity,
		investmentAppropriabilityElasticity,
		investmentCeiling,
		investmentDelay,
		earlyComputeShare,
		usefulComputeShare,
		alternativeComputeShareSaving,
		computeShareAdjustmentYears,
		largestRunShare,
		runCostTopGrowth,
		runCostHalfSpeedDistance
	}: Parameters,
	{ worldGdp, investmentAppetite }: Equations<'setting'>,
	{ computeOutlay }: Equations<'hardware'>,
	{ capability, openClosedGap }: Equations<'frontier'>,
	{ productIntegration }: Equations<'focus'>,
	{ sharedWork }: Equations<'openness'>,
	{ topFirmShare }: Equations<'market'>
) {
	/** billion USD (2023) a year · V. What the world could spend on AI of this capability. */
	const addressableValue =
		worldGdp *
		valueCeiling *
		decimalLogistic(valueSteepness * (capability - capabilityAtHalfValue));
	/** billion USD (2023) a year · rev. What AI earns. */
	const aiRevenue = productIntegration * addressableValue;
	/** share · use. How useful AI is. */
	const usefulness = decimalLogistic(usefulnessSteepness * (capability - capabilityAtUsefulness));
	/** share · lead. Advantage that the lead over open models gives. */
	const leadAdvantage = openClosedGap / (openClosedGap + leadAtHalfMargin);
	/** 1 · M. Appropriability: what investors can keep, 1 in the middle of 2025. */
	const appropriability =
		((marginWithoutLead + (1 - marginWithoutLead) * leadAdvantage) *
			(1 - marginLostToSharing * sharedWork) *
			Math.pow(frontierDevelopers / 8, -marginRivalryElasticity)) /
		marginReference;
	/** billion USD (2023) a year · Iexp. Investment that expectations support. */
	const expectedInvestment =
		investmentPerValue *
		addressableValue *
		Math.pow(productIntegration / 0.02, investmentIntegrationElasticity);
	/** billion USD (2023) a year · Istar. Investment wanted, below what the world can fund. */
	const desiredInvestment =
		(investmentAppetite *
			Math.pow(appropriability, investmentAppropriabilityElasticity) *
			expectedInvestment) /
		(1 + expectedInvestment / (investmentCeiling * worldGdp));
	/** billion USD (2023) a year, a year. Funding follows wishes with a delay. */
	const aiInvestmentChange = (desiredInvestment - aiInvestment) / investmentDelay;
	/** share · sTar. Compute share that investment tends to. */
	const intendedComputeShare =
		(earlyComputeShare + (usefulComputeShare - earlyComputeShare) * usefulness) *
		(1 - alternativeComputeShareSaving * alternativeMaturity * alternativeMaturity);
	/** 1/year. The compute share adjusts. */
	const computeShareChange = (intendedComputeShare - computeShare) / computeShareAdjustmentYears;
	/** million USD (2023) · Xmax. What the leader can put into one run. */
	const leaderRunBudget = Math.max(1e-9, largestRunShare * topFirmShare * computeOutlay * 1e3);
	/** ln · u. Distance from the frontier run to that budget. */
	const budgetDistance = Math.log(leaderRunBudget) - logFrontierCost;
	/** 1/year · gXn. Growth of the frontier run's cost: it chases the budget as fast as engineering allows. */
	const logFrontierCostChange =
		(runCostTopGrowth * budgetDistance) / (Math.abs(budgetDistance) + runCostHalfSpeedDistance);

	return {
		addressableValue,
		aiRevenue,
		usefulness,
		leadAdvantage,
		appropriability,
		expectedInvestment,
		desiredInvestment,
		aiInvestmentChange,
		intendedComputeShare,
		computeShareChange,
		leaderRunBudget,
		budgetDistance,
		logFrontierCostChange
	};
}
