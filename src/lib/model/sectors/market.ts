import { logistic } from '../functions';
import type { Equations, Parameters, Stocks } from '../types';

/**
 * Market: how many can afford the frontier and how many stay at it.
 * Budgets of would-be labs spread lognormally around a mean that grows more slowly than the leader's; the leader can always pay.
 */
export function market(
	{ frontierDevelopers, logFrontierCost, alternativeMaturity }: Stocks,
	{
		topShareExponent,
		largestRunShare,
		wouldBeLabs,
		labBudgetElasticity,
		labBudgetSpread,
		strategicDevelopers,
		developersPerAbleLab,
		ableLabElasticity,
		entrySecrecyLoss,
		antitrustEffect,
		entryExitYears,
		publicDevelopers,
		alternativeEntryRelief
	}: Parameters,
	{ competitionPolicy, publicComputeBudget }: Equations<'setting'>,
	{ computeOutlay }: Equations<'hardware'>,
	{ frontierCost, hiddenKnowHow }: Equations<'frontier'>
) {
	/** 0–1 · hhi. Herfindahl–Hirschman index of frontier compute. */
	const computeConcentration = 1 / frontierDevelopers;
	/** share · top. The largest developer's share. */
	const topFirmShare = Math.pow(frontierDevelopers, -topShareExponent);
	/** million USD (2023) a year · meanB. Mean yearly compute budget of a would-be lab. */
	const meanLabBudget = (1e5 * Math.pow(computeOutlay / 100, labBudgetElasticity)) / wouldBeLabs;
	/** ln million USD (2023). Cost of entering the frontier; mature alternatives lower it. */
	const logEntryCost =
		logFrontierCost -
		0.5 * alternativeEntryRelief * Math.LN10 * alternativeMaturity * alternativeMaturity;
	/** 1 · zA. Distance of the middle lab's largest run from that cost, in spreads. */
	const budgetMargin =
		(Math.log(Math.max(1e-9, largestRunShare * meanLabBudget)) -
			(labBudgetSpread * labBudgetSpread) / 2 -
			logEntryCost) /
		labBudgetSpread;
	/** share · afford. Would-be labs that can pay; the leader always can. */
	const labsThatCanPay = (1 + (wouldBeLabs - 1) * logistic(1.702 * budgetMargin)) / wouldBeLabs;
	/** labs · nAff. The same as a number. */
	const ableLabs = wouldBeLabs * labsThatCanPay;
	/** million USD (2023) · B. Largest run that public money can pay for. */
	const publicRunBudget = 1000 * largestRunShare * publicComputeBudget;
	/** developers · pubN. Public developers at the frontier. */
	const publicEntrants = (publicDevelopers * publicRunBudget) / (publicRunBudget + frontierCost);
	/** developers · Ntar. Effective number of developers that the market tends to. */
	const sustainableDevelopers =
		1 +
		(strategicDevelopers -
			1 +
			developersPerAbleLab *
				Math.pow(ableLabs, ableLabElasticity) *
				Math.exp(-entrySecrecyLoss * hiddenKnowHow)) *
			(1 + antitrustEffect * competitionPolicy) +
		publicEntrants;
	/** developers a year. Entry and exit take time. */
	const frontierDevelopersChange = (sustainableDevelopers - frontierDevelopers) / entryExitYears;

	return {
		computeConcentration,
		topFirmShare,
		meanLabBudget,
		logEntryCost,
		budgetMargin,
		labsThatCanPay,
		ableLabs,
		publicRunBudget,
		publicEntrants,
		sustainableDevelopers,
		frontierDevelopersChange
	};
}
