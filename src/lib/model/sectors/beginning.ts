import { assistance, duplicatedShare, hardwareProgress } from '../functions';
import type { Parameters } from '../types';

/**
 * The beginning: what things were in 2012 and in a few years of reference.
 * Other sectors measure against these, so that every index is 1 where it starts. Nothing here changes during a run.
 */
export function beginning({
	hardwareGrowth,
	hardwareSlowdownYears,
	flopPerDollar2023,
	initialRunCost,
	agendaOverlap,
	initialCommercialShare,
	initialDevelopers,
	initialOpenness,
	assistanceCeiling,
	capabilityAtHalfAssistance,
	assistanceSteepness,
	initialOpenGap,
	initialIndustryResearchers,
	initialAcademicResearchers,
	initialIndustryPay,
	initialAcademicPay,
	initialComputeShare,
	initialInvestment
}: Parameters) {
	/** ln. Hardware progress from 2012 to 2023. */
	const hardwareIn2023 = hardwareProgress(2023, hardwareGrowth, hardwareSlowdownYears);
	/** ln. Hardware progress from 2012 to 2025. */
	const hardwareIn2025 = hardwareProgress(2025, hardwareGrowth, hardwareSlowdownYears);
	/** ln. Hardware progress from 2012 to the middle of 2025. */
	const hardwareInMid2025 = hardwareProgress(2025.5, hardwareGrowth, hardwareSlowdownYears);
	/** FLOP · cRef. The frontier run of 2012. */
	const frontierComputeIn2012 =
		initialRunCost * 1e6 * flopPerDollar2023 * Math.exp(-hardwareIn2023);
	/** share · dup0. Applied effort that repeated a rival's in 2012. */
	const duplicationIn2012 = duplicatedShare(
		agendaOverlap * (0.5 + initialCommercialShare),
		initialDevelopers,
		1 - initialOpenness
	);
	/** 1 · assist(0). What AI helped researchers at the frontier in 2012. */
	const assistanceIn2012 = assistance(
		0,
		assistanceCeiling,
		capabilityAtHalfAssistance,
		assistanceSteepness
	);
	/** 1 · assist(-gapQ0). What open models helped researchers in 2012. */
	const openAssistanceIn2012 = assistance(
		-initialOpenGap,
		assistanceCeiling,
		capabilityAtHalfAssistance,
		assistanceSteepness
	);
	/** thousand people. All AI researchers in 2012. */
	const researchersIn2012 = initialIndustryResearchers + initialAcademicResearchers;
	/** thousand people. Researchers on applied work in 2012. */
	const appliedEffortIn2012 = initialCommercialShare * researchersIn2012;
	/** thousand people. Researchers free of commercial aims in 2012. */
	const freeEffortIn2012 = (1 - initialCommercialShare) * researchersIn2012;
	/** 1 · gap0. Industry pay over academic pay in 2012. */
	const payGapIn2012 = initialIndustryPay / initialAcademicPay;
	/** million USD (2023) a year per person. Money other than for compute behind each industry researcher in 2012. */
	const moneyPerResearcherIn2012 =
		((1 - initialComputeShare) * initialInvestment) / initialIndustryResearchers;

	return {
		hardwareIn2023,
		hardwareIn2025,
		hardwareInMid2025,
		frontierComputeIn2012,
		duplicationIn2012,
		assistanceIn2012,
		openAssistanceIn2012,
		researchersIn2012,
		appliedEffortIn2012,
		freeEffortIn2012,
		payGapIn2012,
		moneyPerResearcherIn2012
	};
}
