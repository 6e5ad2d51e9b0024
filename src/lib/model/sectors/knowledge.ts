import { assistance } from '../functions';
import type { Equations, Parameters, Stocks } from '../types';

/**
 * Knowledge: the pool that basic research fills and applied research draws on.
 * Academics cannot study what they cannot see; cheap fine-tuning stretches the computers they have.
 */
export function knowledge(
	{ logKnowledge, industryChips, publicChips, openCapability, logTuningEfficiency }: Stocks,
	{
		assistanceCeiling,
		capabilityAtHalfAssistance,
		assistanceSteepness,
		basicSecrecyLoss,
		basicComputeElasticity,
		knowledgeGrowth,
		basicReturns,
		knowledgeDifficulty,
		initialIndustryChips,
		initialPublicChips,
		initialHiddenKnowHow
	}: Parameters,
	{ openAssistanceIn2012, freeEffortIn2012 }: Equations<'beginning'>,
	{ hiddenKnowHow }: Equations<'frontier'>,
	{ basicEffort }: Equations<'focus'>
) {
	/** 1 · assist(Qo). How many times as much researchers get done with the help of open models. */
	const basicAssistance = assistance(
		openCapability,
		assistanceCeiling,
		capabilityAtHalfAssistance,
		assistanceSteepness
	);
	/** 1. Productivity left where know-how is hidden, 2012 = 1. */
	const basicAccess = Math.exp(-basicSecrecyLoss * (hiddenKnowHow - initialHiddenKnowHow));
	/** 1. Compute within reach of basic research, 2012 = 1. */
	const basicCompute =
		(publicChips * Math.exp(0.5 * logTuningEfficiency) + 0.02 * industryChips) /
		(initialPublicChips + 0.02 * initialIndustryChips);
	/** 1 · Rbas. Basic research input, 2012 = 1. */
	const basicResearchInput =
		(basicEffort / (0.86 * freeEffortIn2012)) *
		(basicAssistance / openAssistanceIn2012) *
		basicAccess *
		Math.pow(basicCompute, basicComputeElasticity);
	/** 1. What that input yields in a year, 2012 = 1. */
	const basicYield = Math.pow(basicResearchInput, basicReturns);
	/** 1/year · gP. Growth of the knowledge pool. */
	const logKnowledgeChange =
		knowledgeGrowth * basicYield * Math.exp(-knowledgeDifficulty * logKnowledge);

	return {
		basicAssistance,
		basicAccess,
		basicCompute,
		basicResearchInput,
		basicYield,
		logKnowledgeChange
	};
}
