import { assistance, duplicatedShare } from '../functions';
import type { Equations, Parameters, Stocks } from '../types';

/**
 * Ideas: how applied research turns effort into better algorithms, and how those become public.
 * Algorithms get harder to improve as they run ahead of what basic research knows. Secrecy makes rivals repeat each other and keeps them from building on each other.
 */
export function ideas(
	{
		logFrontierEfficiency,
		logKnowledge,
		labOpenness,
		commercialShare,
		frontierDevelopers,
		industryChips
	}: Stocks,
	{
		agendaOverlap,
		assistanceCeiling,
		capabilityAtHalfAssistance,
		assistanceSteepness,
		appliedSecrecyLoss,
		developerDiversityGain,
		appliedComputeElasticity,
		algorithmicGrowth,
		appliedReturns,
		algorithmicDifficulty,
		baseDiffusion,
		opennessDiffusion,
		collaborationDiffusion,
		initialDevelopers,
		initialIndustryChips
	}: Parameters,
	{ duplicationIn2012, assistanceIn2012, appliedEffortIn2012 }: Equations<'beginning'>,
	{ jointResearchShare }: Equations<'setting'>,
	{ capability, hiddenKnowHow }: Equations<'frontier'>,
	{ appliedEffort }: Equations<'focus'>,
	{ sharedWork }: Equations<'openness'>,
	{ computeConcentration }: Equations<'market'>
) {
	/** 1. Overlap of two rival agendas; the more commercial, the more alike. */
	const rivalOverlap = agendaOverlap * (0.5 + commercialShare);
	/** share · dup. Applied effort that repeats a rival's; a monopolist repeats nobody. */
	const rivalDuplication = duplicatedShare(rivalOverlap, frontierDevelopers, 1 - sharedWork);
	/** 1 · assist(Q). How many times as much researchers get done with the help of AI. */
	const appliedAssistance = assistance(
		capability,
		assistanceCeiling,
		capabilityAtHalfAssistance,
		assistanceSteepness
	);
	/** 1. Productivity left where a lab sees what is public and only its own part of what is hidden. */
	const appliedAccess = Math.exp(-appliedSecrecyLoss * hiddenKnowHow * (1 - computeConcentration));
	/** 1 · Rapp. Applied research input, 2012 = 1: people, AI help and compute, less what is repeated or hidden. */
	const appliedResearch =
		((1 - rivalDuplication) / (1 - duplicationIn2012)) *
		appliedAccess *
		Math.pow(frontierDevelopers / initialDevelopers, developerDiversityGain) *
		Math.pow(
			(appliedEffort * appliedAssistance) / (appliedEffortIn2012 * assistanceIn2012),
			1 - appliedComputeElasticity
		) *
		Math.pow(industryChips / initialIndustryChips, appliedComputeElasticity);
	/** 1/year · gA. Growth of algorithmic efficiency at the frontier. */
	const logFrontierEfficiencyChange =
		algorithmicGrowth *
		Math.pow(appliedResearch, appliedReturns) *
		Math.exp(-algorithmicDifficulty * (logFrontierEfficiency - logKnowledge));
	/** 1/year. Growth of the efficiency that is public: know-how leaks, is published and is shared. */
	const logPublicEfficiencyChange =
		(baseDiffusion +
			opennessDiffusion * labOpenness +
			collaborationDiffusion * jointResearchShare) *
		hiddenKnowHow;

	return {
		rivalOverlap,
		rivalDuplication,
		appliedAssistance,
		appliedAccess,
		appliedResearch,
		logFrontierEfficiencyChange,
		logPublicEfficiencyChange
	};
}
