import type { Equations, Parameters, Past, Stocks } from '../types';

/**
 * Measures: what a statistician would report of a year.
 * Nothing in the model depends on these. Prices and the lag look back, at what this run was like at an earlier time.
 */
export function measures(
	time: number,
	{
		logFrontierEfficiency,
		logKnowledge,
		logPublicEfficiency,
		logTuningEfficiency,
		commercialShare,
		industryResearchers,
		academicResearchers,
		industryChips,
		publicChips
	}: Stocks,
	{
		basicSecrecyLoss,
		notableModelComputeElasticity,
		notableModelSecrecyLoss,
		industryModelPropensity,
		frontierPrice2025,
		gpt35Price2023,
		largestAlgorithmicPriceFall,
		priceEfficiencyElasticity
	}: Parameters,
	{ hardwareIn2023, hardwareInMid2025 }: Equations<'beginning'>,
	{ hardwareLevel }: Equations<'hardware'>,
	{ hiddenKnowHow }: Equations<'frontier'>,
	{ researchers }: Equations<'talent'>,
	{ rivalDuplication, logFrontierEfficiencyChange }: Equations<'ideas'>,
	{ basicYield }: Equations<'knowledge'>,
	{ markup }: Equations<'products'>,
	{
		logPublicEfficiencyIn2023,
		markupIn2023,
		logPublicEfficiencyInMid2025,
		markupInMid2025,
		timeOfFrontierAtOpenCapability
	}: Past
) {
	/** orders of magnitude a year · pace. Pace of research. */
	const researchPace = logFrontierEfficiencyChange / Math.LN10;
	/** share · dupAll. Effort that repeats what others know: rivals' work, and what secrecy makes the rest repeat. */
	const duplicatedEffort =
		commercialShare * rivalDuplication +
		(1 - commercialShare) * (1 - Math.exp(-basicSecrecyLoss * hiddenKnowHow));
	/** index, 2012 = 100 · basicIndex. Output of basic research. */
	const basicResearch = 100 * basicYield;
	/** 1 · nA. Notable models that academia makes, relative. */
	const academicModels =
		Math.pow(academicResearchers, 1 - notableModelComputeElasticity) *
		Math.pow(publicChips, notableModelComputeElasticity) *
		Math.exp(-notableModelSecrecyLoss * hiddenKnowHow);
	/** 1 · nI. Notable models that industry makes, on the same scale. */
	const industryModels =
		industryModelPropensity *
		Math.pow(industryResearchers, 1 - notableModelComputeElasticity) *
		Math.pow(industryChips, notableModelComputeElasticity);
	/** share · academiaNotable. Notable models that come from academia. */
	const academicModelShare = academicModels / (academicModels + industryModels);
	/** share · academicTalent. Researchers who work in academia. */
	const academicTalentShare = academicResearchers / researchers;
	/** USD per million tokens · price. Price of mid-2025-frontier capability; there is none before the middle of 2025. */
	const capabilityPrice =
		time >= 2025.5
			? (frontierPrice2025 *
					Math.exp(
						-largestAlgorithmicPriceFall *
							(1 -
								Math.exp(
									(-priceEfficiencyElasticity *
										(logPublicEfficiency - logPublicEfficiencyInMid2025)) /
										largestAlgorithmicPriceFall
								)) -
							(hardwareLevel - hardwareInMid2025)
					) *
					markup) /
				markupInMid2025
			: frontierPrice2025;
	/** USD per million tokens · price35. Price of GPT-3.5-level capability; there is none before 2023. */
	const gpt35Price =
		time >= 2023
			? (gpt35Price2023 *
					Math.exp(
						-largestAlgorithmicPriceFall *
							(1 -
								Math.exp(
									(-priceEfficiencyElasticity * (logPublicEfficiency - logPublicEfficiencyIn2023)) /
										largestAlgorithmicPriceFall
								)) -
							(hardwareLevel - hardwareIn2023)
					) *
					markup) /
				markupIn2023
			: gpt35Price2023;
	/** months · lag. Time since the closed frontier stood where open models stand. */
	const openClosedLag = 12 * (time - timeOfFrontierAtOpenCapability);
	/** 1 · A. Algorithmic efficiency at the frontier, 2012 = 1. */
	const frontierEfficiency = Math.exp(logFrontierEfficiency);
	/** 1 · P. Knowledge pool, 2012 = 1. */
	const knowledgePool = Math.exp(logKnowledge);
	/** 1 · Ap. Algorithmic efficiency that is public, against the frontier of 2012. */
	const publicEfficiency = Math.exp(logPublicEfficiency);
	/** 1 · E. Fine-tuning efficiency, 2012 = 1. */
	const tuningEfficiency = Math.exp(logTuningEfficiency);

	return {
		researchPace,
		duplicatedEffort,
		basicResearch,
		academicModels,
		industryModels,
		academicModelShare,
		academicTalentShare,
		capabilityPrice,
		gpt35Price,
		openClosedLag,
		frontierEfficiency,
		knowledgePool,
		publicEfficiency,
		tuningEfficiency
	};
}
