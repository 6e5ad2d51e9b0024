/**
 * All sectors as one straight-line function, written by `src/build/fuse-sectors.ts`; never edit it by hand.
 * A test compares it with the sectors and, with `-u`, writes it anew.
 */
import {
	assistance,
	decimalLogistic,
	duplicatedShare,
	hardwareProgress,
	logistic,
	smoothStep
} from './functions';
import { seen } from './seen';
import { TODAY } from './today';
import type { Levers, Parameters, Past } from './types';

/** Every stock and equation, in the order of the columns of a run. */
export const COLUMNS = [
	'aiInvestment',
	'computeShare',
	'industryChips',
	'publicChips',
	'logFrontierCost',
	'logFrontierEfficiency',
	'logKnowledge',
	'logPublicEfficiency',
	'labOpenness',
	'transparency',
	'auditCoverage',
	'commercialShare',
	'industryResearchers',
	'academicResearchers',
	'frontierDevelopers',
	'openCapability',
	'logTuningEfficiency',
	'fineTuningOrganizations',
	'alternativeMaturity',
	'logIntegration',
	'worldGdp',
	'policyPhase',
	'investmentAppetite',
	'askedOpenness',
	'pressureToSell',
	'competitionPolicy',
	'releaseWait',
	'academicPayIndex',
	'jointResearchShare',
	'efficiencyResearchShare',
	'alternativeResearchShare',
	'pastPublicComputeBudget',
	'plannedPublicComputeBudget',
	'publicComputeBudget',
	'enactedMandate',
	'mandateStrength',
	'hardwareLevel',
	'hardwarePace',
	'flopPerDollar',
	'chipsPerDollar',
	'computeOutlay',
	'industryChipsChange',
	'publicChipsChange',
	'publicChipShare',
	'frontierCost',
	'frontierCompute',
	'alternativeGain',
	'capability',
	'hiddenKnowHow',
	'openClosedGap',
	'researchers',
	'industryTalentShare',
	'labMoney',
	'industryPay',
	'academicSalary',
	'payGap',
	'graduating',
	'graduatesToIndustry',
	'academicPosts',
	'findingPost',
	'poaching',
	'converting',
	'payrollCover',
	'layingOff',
	'leavingIndustry',
	'returning',
	'industryResearchersChange',
	'academicResearchersChange',
	'productIntegration',
	'industryCommercialPull',
	'academicDependence',
	'academicCommercialPull',
	'commercialPull',
	'commercialShareChange',
	'appliedEffort',
	'freeEffort',
	'basicShare',
	'basicEffort',
	'efficiencyEffort',
	'alternativeEffort',
	'stakes',
	'incentiveOpenness',
	'incentiveRoom',
	'normOpenness',
	'intendedOpenness',
	'labOpennessChange',
	'sharedWork',
	'voluntaryTransparency',
	'intendedTransparency',
	'transparencyChange',
	'auditCapacity',
	'auditLoad',
	'auditAccess',
	'attainableCoverage',
	'auditCoverageChange',
	'computeConcentration',
	'topFirmShare',
	'meanLabBudget',
	'logEntryCost',
	'budgetMargin',
	'labsThatCanPay',
	'ableLabs',
	'publicRunBudget',
	'publicEntrants',
	'sustainableDevelopers',
	'frontierDevelopersChange',
	'maturingSpeed',
	'alternativeMaturityChange',
	'rivalOverlap',
	'rivalDuplication',
	'appliedAssistance',
	'appliedAccess',
	'appliedResearch',
	'logFrontierEfficiencyChange',
	'logPublicEfficiencyChange',
	'basicAssistance',
	'basicAccess',
	'basicCompute',
	'basicResearchInput',
	'basicYield',
	'logKnowledgeChange',
	'addressableValue',
	'aiRevenue',
	'usefulness',
	'leadAdvantage',
	'appropriability',
	'expectedInvestment',
	'desiredInvestment',
	'aiInvestmentChange',
	'intendedComputeShare',
	'computeShareChange',
	'leaderRunBudget',
	'budgetDistance',
	'logFrontierCostChange',
	'markup',
	'trust',
	'integrationSpending',
	'logIntegrationChange',
	'capabilityChange',
	'communityEffect',
	'openRunBudget',
	'openFundingReach',
	'catchUpRate',
	'openCapabilityChange',
	'openCompute',
	'tuningCost',
	'potentialTuners',
	'fineTuningOrganizationsChange',
	'logTuningEfficiencyChange',
	'researchPace',
	'duplicatedEffort',
	'basicResearch',
	'academicModels',
	'industryModels',
	'academicModelShare',
	'academicTalentShare',
	'capabilityPrice',
	'gpt35Price',
	'openClosedLag',
	'frontierEfficiency',
	'knowledgePool',
	'publicEfficiency',
	'tuningEfficiency'
] as const;

/** What does not change during a run: levers, assumptions and what 2012 was. */
export function constantsOf(
	{
		investment,
		openness,
		commercialPressure,
		transparencyMandate,
		antitrust,
		releaseDelay,
		publicCompute,
		academicPay,
		collaboration,
		efficiencyResearch,
		alternativeResearch,
		policyStart,
		policyRamp
	}: Levers,
	{
		maturingRate,
		alternativeReturns,
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
		initialInvestment,
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
		runCostHalfSpeedDistance,
		basePull,
		integrationPull,
		investmentPull,
		industryFundingShare,
		academicCommercialBase,
		dependencePull,
		agendaAdjustmentYears,
		alternativeComputeSaving,
		initialAlternativeMaturity,
		outlayPerChip2025,
		chipRetirement,
		appliedSecrecyLoss,
		developerDiversityGain,
		appliedComputeElasticity,
		algorithmicGrowth,
		appliedReturns,
		algorithmicDifficulty,
		baseDiffusion,
		opennessDiffusion,
		collaborationDiffusion,
		initialIndustryChips,
		basicSecrecyLoss,
		basicComputeElasticity,
		knowledgeGrowth,
		basicReturns,
		knowledgeDifficulty,
		initialPublicChips,
		initialHiddenKnowHow,
		topShareExponent,
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
		alternativeEntryRelief,
		notableModelComputeElasticity,
		notableModelSecrecyLoss,
		industryModelPropensity,
		frontierPrice2025,
		gpt35Price2023,
		largestAlgorithmicPriceFall,
		priceEfficiencyElasticity,
		communityAtHalfEffect,
		earlyOpenFundingShare,
		openFundingCeiling,
		integrationAtOpenFunding,
		fundingLimitExponent,
		baseCatchUp,
		opennessCatchUp,
		communityCatchUp,
		initialTuningCost,
		capableOrganizations,
		medianTuningBudget,
		tuningBudgetSteepness,
		gapAtHalfUse,
		tuningSpread,
		researchTuningProgress,
		communityTuningProgress,
		logTuningCeiling,
		lowStakesOpenness,
		highStakesOpenness,
		secrecyRunCost,
		secrecySteepness,
		opennessAdjustmentYears,
		mandateOpennessGain,
		baseTransparency,
		opennessTransparency,
		mandateTransparency,
		transparencyAdjustmentYears,
		auditCapacityScale,
		auditLoadScale,
		integrationDoublingLoad,
		mandateAuditAccess,
		auditBuildUpYears,
		markupScale,
		trustFromAudits,
		integrationSpendingElasticity,
		integrationRate,
		worldGdp2025,
		worldGdpGrowth,
		initialPublicComputeBudget,
		publicComputeBudgetGrowth,
		payMoneyElasticity,
		graduationRate,
		studentPayElasticity,
		industryHiringConstant,
		industryHiringPayEffect,
		industryHiringComputeEffect,
		initialAcademicPosts,
		academicPostGrowth,
		academicPostPayElasticity,
		postLimitSharpness,
		academicMobility,
		neighbourFieldEntry,
		normalIndustryExit,
		layOffRate,
		payrollShare,
		layOffReturnShare,
		academicExit
	}: Parameters
): Float64Array {
	const hardwareIn2023 = hardwareProgress(2023, hardwareGrowth, hardwareSlowdownYears);
	const hardwareIn2025 = hardwareProgress(2025, hardwareGrowth, hardwareSlowdownYears);
	const hardwareInMid2025 = hardwareProgress(2025.5, hardwareGrowth, hardwareSlowdownYears);
	const frontierComputeIn2012 =
		initialRunCost * 1e6 * flopPerDollar2023 * Math.exp(-hardwareIn2023);
	const duplicationIn2012 = duplicatedShare(
		agendaOverlap * (0.5 + initialCommercialShare),
		initialDevelopers,
		1 - initialOpenness
	);
	const assistanceIn2012 = assistance(
		0,
		assistanceCeiling,
		capabilityAtHalfAssistance,
		assistanceSteepness
	);
	const openAssistanceIn2012 = assistance(
		-initialOpenGap,
		assistanceCeiling,
		capabilityAtHalfAssistance,
		assistanceSteepness
	);
	const researchersIn2012 = initialIndustryResearchers + initialAcademicResearchers;
	const appliedEffortIn2012 = initialCommercialShare * researchersIn2012;
	const freeEffortIn2012 = (1 - initialCommercialShare) * researchersIn2012;
	const payGapIn2012 = initialIndustryPay / initialAcademicPay;
	const moneyPerResearcherIn2012 =
		((1 - initialComputeShare) * initialInvestment) / initialIndustryResearchers;
	return Float64Array.of(
		investment,
		openness,
		commercialPressure,
		transparencyMandate,
		antitrust,
		releaseDelay,
		publicCompute,
		academicPay,
		collaboration,
		efficiencyResearch,
		alternativeResearch,
		policyStart,
		policyRamp,
		maturingRate,
		alternativeReturns,
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
		initialInvestment,
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
		runCostHalfSpeedDistance,
		basePull,
		integrationPull,
		investmentPull,
		industryFundingShare,
		academicCommercialBase,
		dependencePull,
		agendaAdjustmentYears,
		alternativeComputeSaving,
		initialAlternativeMaturity,
		outlayPerChip2025,
		chipRetirement,
		appliedSecrecyLoss,
		developerDiversityGain,
		appliedComputeElasticity,
		algorithmicGrowth,
		appliedReturns,
		algorithmicDifficulty,
		baseDiffusion,
		opennessDiffusion,
		collaborationDiffusion,
		initialIndustryChips,
		basicSecrecyLoss,
		basicComputeElasticity,
		knowledgeGrowth,
		basicReturns,
		knowledgeDifficulty,
		initialPublicChips,
		initialHiddenKnowHow,
		topShareExponent,
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
		alternativeEntryRelief,
		notableModelComputeElasticity,
		notableModelSecrecyLoss,
		industryModelPropensity,
		frontierPrice2025,
		gpt35Price2023,
		largestAlgorithmicPriceFall,
		priceEfficiencyElasticity,
		communityAtHalfEffect,
		earlyOpenFundingShare,
		openFundingCeiling,
		integrationAtOpenFunding,
		fundingLimitExponent,
		baseCatchUp,
		opennessCatchUp,
		communityCatchUp,
		initialTuningCost,
		capableOrganizations,
		medianTuningBudget,
		tuningBudgetSteepness,
		gapAtHalfUse,
		tuningSpread,
		researchTuningProgress,
		communityTuningProgress,
		logTuningCeiling,
		lowStakesOpenness,
		highStakesOpenness,
		secrecyRunCost,
		secrecySteepness,
		opennessAdjustmentYears,
		mandateOpennessGain,
		baseTransparency,
		opennessTransparency,
		mandateTransparency,
		transparencyAdjustmentYears,
		auditCapacityScale,
		auditLoadScale,
		integrationDoublingLoad,
		mandateAuditAccess,
		auditBuildUpYears,
		markupScale,
		trustFromAudits,
		integrationSpendingElasticity,
		integrationRate,
		worldGdp2025,
		worldGdpGrowth,
		initialPublicComputeBudget,
		publicComputeBudgetGrowth,
		payMoneyElasticity,
		graduationRate,
		studentPayElasticity,
		industryHiringConstant,
		industryHiringPayEffect,
		industryHiringComputeEffect,
		initialAcademicPosts,
		academicPostGrowth,
		academicPostPayElasticity,
		postLimitSharpness,
		academicMobility,
		neighbourFieldEntry,
		normalIndustryExit,
		layOffRate,
		payrollShare,
		layOffReturnShare,
		academicExit,
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
	);
}

/**
 * The change of every stock per year, into `changes`; and, where `row` is not negative, every stock and equation into that row of `columns`.
 * `columns` holds one column after the other, each of `rows` numbers. `held` has one number for each reading of a link:
 * where it is one, and not NaN, the equation sees it in place of the present value.
 */
export function equations(
	time: number,
	stocks: Float64Array,
	constants: Float64Array,
	changes: Float64Array,
	columns: Float64Array,
	row: number,
	rows: number,
	held: Float64Array
): void {
	const aiInvestment = stocks[0] as number;
	const computeShare = stocks[1] as number;
	const industryChips = stocks[2] as number;
	const publicChips = stocks[3] as number;
	const logFrontierCost = stocks[4] as number;
	const logFrontierEfficiency = stocks[5] as number;
	const logKnowledge = stocks[6] as number;
	const logPublicEfficiency = stocks[7] as number;
	const labOpenness = stocks[8] as number;
	const transparency = stocks[9] as number;
	const auditCoverage = stocks[10] as number;
	const commercialShare = stocks[11] as number;
	const industryResearchers = stocks[12] as number;
	const academicResearchers = stocks[13] as number;
	const frontierDevelopers = stocks[14] as number;
	const openCapability = stocks[15] as number;
	const logTuningEfficiency = stocks[16] as number;
	const fineTuningOrganizations = stocks[17] as number;
	const alternativeMaturity = stocks[18] as number;
	const logIntegration = stocks[19] as number;
	const investment = constants[0] as number;
	const openness = constants[1] as number;
	const commercialPressure = constants[2] as number;
	const transparencyMandate = constants[3] as number;
	const antitrust = constants[4] as number;
	const releaseDelay = constants[5] as number;
	const publicCompute = constants[6] as number;
	const academicPay = constants[7] as number;
	const collaboration = constants[8] as number;
	const efficiencyResearch = constants[9] as number;
	const alternativeResearch = constants[10] as number;
	const policyStart = constants[11] as number;
	const policyRamp = constants[12] as number;
	const maturingRate = constants[13] as number;
	const alternativeReturns = constants[14] as number;
	const hardwareGrowth = constants[15] as number;
	const hardwareSlowdownYears = constants[16] as number;
	const flopPerDollar2023 = constants[17] as number;
	const agendaOverlap = constants[19] as number;
	const initialDevelopers = constants[21] as number;
	const assistanceCeiling = constants[23] as number;
	const capabilityAtHalfAssistance = constants[24] as number;
	const assistanceSteepness = constants[25] as number;
	const initialIndustryPay = constants[29] as number;
	const initialAcademicPay = constants[30] as number;
	const valueCeiling = constants[33] as number;
	const valueSteepness = constants[34] as number;
	const capabilityAtHalfValue = constants[35] as number;
	const capabilityAtUsefulness = constants[36] as number;
	const usefulnessSteepness = constants[37] as number;
	const leadAtHalfMargin = constants[38] as number;
	const marginWithoutLead = constants[39] as number;
	const marginLostToSharing = constants[40] as number;
	const marginRivalryElasticity = constants[41] as number;
	const marginReference = constants[42] as number;
	const investmentPerValue = constants[43] as number;
	const investmentIntegrationElasticity = constants[44] as number;
	const investmentAppropriabilityElasticity = constants[45] as number;
	const investmentCeiling = constants[46] as number;
	const investmentDelay = constants[47] as number;
	const earlyComputeShare = constants[48] as number;
	const usefulComputeShare = constants[49] as number;
	const alternativeComputeShareSaving = constants[50] as number;
	const computeShareAdjustmentYears = constants[51] as number;
	const largestRunShare = constants[52] as number;
	const runCostTopGrowth = constants[53] as number;
	const runCostHalfSpeedDistance = constants[54] as number;
	const basePull = constants[55] as number;
	const integrationPull = constants[56] as number;
	const investmentPull = constants[57] as number;
	const industryFundingShare = constants[58] as number;
	const academicCommercialBase = constants[59] as number;
	const dependencePull = constants[60] as number;
	const agendaAdjustmentYears = constants[61] as number;
	const alternativeComputeSaving = constants[62] as number;
	const initialAlternativeMaturity = constants[63] as number;
	const outlayPerChip2025 = constants[64] as number;
	const chipRetirement = constants[65] as number;
	const appliedSecrecyLoss = constants[66] as number;
	const developerDiversityGain = constants[67] as number;
	const appliedComputeElasticity = constants[68] as number;
	const algorithmicGrowth = constants[69] as number;
	const appliedReturns = constants[70] as number;
	const algorithmicDifficulty = constants[71] as number;
	const baseDiffusion = constants[72] as number;
	const opennessDiffusion = constants[73] as number;
	const collaborationDiffusion = constants[74] as number;
	const initialIndustryChips = constants[75] as number;
	const basicSecrecyLoss = constants[76] as number;
	const basicComputeElasticity = constants[77] as number;
	const knowledgeGrowth = constants[78] as number;
	const basicReturns = constants[79] as number;
	const knowledgeDifficulty = constants[80] as number;
	const initialPublicChips = constants[81] as number;
	const initialHiddenKnowHow = constants[82] as number;
	const topShareExponent = constants[83] as number;
	const wouldBeLabs = constants[84] as number;
	const labBudgetElasticity = constants[85] as number;
	const labBudgetSpread = constants[86] as number;
	const strategicDevelopers = constants[87] as number;
	const developersPerAbleLab = constants[88] as number;
	const ableLabElasticity = constants[89] as number;
	const entrySecrecyLoss = constants[90] as number;
	const antitrustEffect = constants[91] as number;
	const entryExitYears = constants[92] as number;
	const publicDevelopers = constants[93] as number;
	const alternativeEntryRelief = constants[94] as number;
	const communityAtHalfEffect = constants[102] as number;
	const earlyOpenFundingShare = constants[103] as number;
	const openFundingCeiling = constants[104] as number;
	const integrationAtOpenFunding = constants[105] as number;
	const fundingLimitExponent = constants[106] as number;
	const baseCatchUp = constants[107] as number;
	const opennessCatchUp = constants[108] as number;
	const communityCatchUp = constants[109] as number;
	const initialTuningCost = constants[110] as number;
	const capableOrganizations = constants[111] as number;
	const medianTuningBudget = constants[112] as number;
	const tuningBudgetSteepness = constants[113] as number;
	const gapAtHalfUse = constants[114] as number;
	const tuningSpread = constants[115] as number;
	const researchTuningProgress = constants[116] as number;
	const communityTuningProgress = constants[117] as number;
	const logTuningCeiling = constants[118] as number;
	const lowStakesOpenness = constants[119] as number;
	const highStakesOpenness = constants[120] as number;
	const secrecyRunCost = constants[121] as number;
	const secrecySteepness = constants[122] as number;
	const opennessAdjustmentYears = constants[123] as number;
	const mandateOpennessGain = constants[124] as number;
	const baseTransparency = constants[125] as number;
	const opennessTransparency = constants[126] as number;
	const mandateTransparency = constants[127] as number;
	const transparencyAdjustmentYears = constants[128] as number;
	const auditCapacityScale = constants[129] as number;
	const auditLoadScale = constants[130] as number;
	const integrationDoublingLoad = constants[131] as number;
	const mandateAuditAccess = constants[132] as number;
	const auditBuildUpYears = constants[133] as number;
	const markupScale = constants[134] as number;
	const trustFromAudits = constants[135] as number;
	const integrationSpendingElasticity = constants[136] as number;
	const integrationRate = constants[137] as number;
	const worldGdp2025 = constants[138] as number;
	const worldGdpGrowth = constants[139] as number;
	const initialPublicComputeBudget = constants[140] as number;
	const publicComputeBudgetGrowth = constants[141] as number;
	const payMoneyElasticity = constants[142] as number;
	const graduationRate = constants[143] as number;
	const studentPayElasticity = constants[144] as number;
	const industryHiringConstant = constants[145] as number;
	const industryHiringPayEffect = constants[146] as number;
	const industryHiringComputeEffect = constants[147] as number;
	const initialAcademicPosts = constants[148] as number;
	const academicPostGrowth = constants[149] as number;
	const academicPostPayElasticity = constants[150] as number;
	const postLimitSharpness = constants[151] as number;
	const academicMobility = constants[152] as number;
	const neighbourFieldEntry = constants[153] as number;
	const normalIndustryExit = constants[154] as number;
	const layOffRate = constants[155] as number;
	const payrollShare = constants[156] as number;
	const layOffReturnShare = constants[157] as number;
	const academicExit = constants[158] as number;
	const hardwareIn2023 = constants[159] as number;
	const hardwareIn2025 = constants[160] as number;
	const frontierComputeIn2012 = constants[162] as number;
	const duplicationIn2012 = constants[163] as number;
	const assistanceIn2012 = constants[164] as number;
	const openAssistanceIn2012 = constants[165] as number;
	const appliedEffortIn2012 = constants[167] as number;
	const freeEffortIn2012 = constants[168] as number;
	const payGapIn2012 = constants[169] as number;
	const moneyPerResearcherIn2012 = constants[170] as number;
	const worldGdp = worldGdp2025 * Math.exp(worldGdpGrowth * (time - 2025));
	const policyPhase = smoothStep((time - policyStart) / policyRamp);
	const investmentAppetite = TODAY.investment + (investment - TODAY.investment) * policyPhase;
	const askedOpenness = TODAY.openness + (openness - TODAY.openness) * policyPhase;
	const pressureToSell =
		TODAY.commercialPressure + (commercialPressure - TODAY.commercialPressure) * policyPhase;
	const competitionPolicy = TODAY.antitrust + (antitrust - TODAY.antitrust) * policyPhase;
	const releaseWait = TODAY.releaseDelay + (releaseDelay - TODAY.releaseDelay) * policyPhase;
	const academicPayIndex = TODAY.academicPay + (academicPay - TODAY.academicPay) * policyPhase;
	const jointResearchShare =
		TODAY.collaboration + (collaboration - TODAY.collaboration) * policyPhase;
	const efficiencyResearchShare =
		TODAY.efficiencyResearch + (efficiencyResearch - TODAY.efficiencyResearch) * policyPhase;
	const alternativeResearchShare =
		TODAY.alternativeResearch + (alternativeResearch - TODAY.alternativeResearch) * policyPhase;
	const pastPublicComputeBudget =
		initialPublicComputeBudget *
		Math.exp(publicComputeBudgetGrowth * (Math.min(time, 2027) - 2012));
	const plannedPublicComputeBudget =
		pastPublicComputeBudget +
		(TODAY.publicCompute - pastPublicComputeBudget) * smoothStep((time - 2027) / 2);
	const publicComputeBudget = Math.max(
		0,
		plannedPublicComputeBudget + (publicCompute - TODAY.publicCompute) * policyPhase
	);
	const enactedMandate = TODAY.transparencyMandate * smoothStep((time - 2025.5) / 2);
	const mandateStrength = Math.min(
		1,
		Math.max(0, enactedMandate + (transparencyMandate - TODAY.transparencyMandate) * policyPhase)
	);
	const hardwareLevel = hardwareProgress(time, hardwareGrowth, hardwareSlowdownYears);
	const hardwarePace =
		time <= 2025
			? hardwareGrowth
			: hardwareGrowth * Math.exp(-(time - 2025) / hardwareSlowdownYears);
	const flopPerDollar = flopPerDollar2023 * Math.exp(hardwareLevel - hardwareIn2023);
	const chipsPerDollar = Math.exp(hardwareLevel - hardwareIn2025) / outlayPerChip2025;
	const computeOutlay = computeShare * seen(held, 0, aiInvestment);
	const industryChipsChange = computeOutlay * 1e9 * chipsPerDollar - chipRetirement * industryChips;
	const publicChipsChange =
		publicComputeBudget * 1e9 * chipsPerDollar - chipRetirement * publicChips;
	const publicChipShare = publicChips / (publicChips + industryChips);
	const frontierCost = Math.exp(logFrontierCost);
	const frontierCompute = seen(held, 2, frontierCost) * 1e6 * flopPerDollar;
	const alternativeGain =
		alternativeComputeSaving *
		(alternativeMaturity * alternativeMaturity -
			initialAlternativeMaturity * initialAlternativeMaturity);
	const capability =
		Math.log10(frontierCompute / frontierComputeIn2012) +
		seen(held, 23, logFrontierEfficiency) / Math.LN10 +
		alternativeGain;
	const hiddenKnowHow = Math.max(0, logFrontierEfficiency - logPublicEfficiency);
	const openClosedGap = Math.max(0, capability - openCapability);
	const researchers = industryResearchers + academicResearchers;
	const industryTalentShare = industryResearchers / researchers;
	const labMoney = (1 - computeShare) * aiInvestment;
	const industryPay =
		initialIndustryPay *
		Math.pow(
			(labMoney / industryResearchers + 0.002) / moneyPerResearcherIn2012,
			payMoneyElasticity
		);
	const academicSalary = initialAcademicPay * academicPayIndex;
	const payGap = industryPay / academicSalary;
	const graduating =
		graduationRate *
		academicResearchers *
		Math.pow((payGap * academicPayIndex) / payGapIn2012, studentPayElasticity);
	const graduatesToIndustry = logistic(
		industryHiringConstant +
			industryHiringPayEffect * Math.log(payGap) -
			industryHiringComputeEffect * Math.log(publicChipShare / 0.02 + 1e-6)
	);
	const academicPosts =
		initialAcademicPosts *
		Math.exp(academicPostGrowth * (time - 2012)) *
		Math.pow(academicPayIndex, academicPostPayElasticity);
	const findingPost = 1 / (1 + Math.pow(academicResearchers / academicPosts, postLimitSharpness));
	const poaching = academicMobility * (payGap / payGapIn2012) * academicResearchers;
	const converting = 1000 * neighbourFieldEntry * Math.pow(labMoney / industryPay, 0.6);
	const payrollCover = (payrollShare * labMoney * 1000) / (industryPay * industryResearchers);
	const layingOff = layOffRate / ((1 + payrollCover) * (1 + payrollCover));
	const leavingIndustry = industryResearchers * (normalIndustryExit + layingOff);
	const returning = layOffReturnShare * industryResearchers * layingOff;
	const industryResearchersChange =
		graduatesToIndustry * graduating + poaching + converting - leavingIndustry;
	const academicResearchersChange =
		((1 - graduatesToIndustry) * graduating + returning) * findingPost -
		poaching -
		academicExit * academicResearchers;
	const productIntegration = Math.exp(logIntegration);
	const industryCommercialPull =
		1 -
		Math.exp(
			-pressureToSell *
				(basePull +
					integrationPull * Math.sqrt(seen(held, 26, productIntegration)) +
					(investmentPull * (seen(held, 24, aiInvestment) / worldGdp)) / 0.01)
		);
	const academicDependence =
		(industryFundingShare * seen(held, 25, aiInvestment)) /
		(industryFundingShare * seen(held, 25, aiInvestment) +
			publicComputeBudget +
			(academicResearchers * academicSalary) / 1000);
	const academicCommercialPull = Math.min(
		0.95,
		(academicCommercialBase + dependencePull * academicDependence) * (0.5 + 0.5 * pressureToSell)
	);
	const commercialPull =
		industryCommercialPull * industryTalentShare +
		academicCommercialPull * (1 - industryTalentShare);
	const commercialShareChange = (commercialPull - commercialShare) / agendaAdjustmentYears;
	const appliedEffort = seen(held, 28, commercialShare) * researchers;
	const freeEffort = (1 - seen(held, 27, commercialShare)) * researchers;
	const basicShare = 1 - efficiencyResearchShare - alternativeResearchShare;
	const basicEffort = basicShare * freeEffort;
	const efficiencyEffort = efficiencyResearchShare * freeEffort;
	const alternativeEffort = alternativeResearchShare * freeEffort;
	const stakes =
		pressureToSell *
		(seen(held, 29, commercialShare) / 0.5) *
		(seen(held, 19, frontierCost) / secrecyRunCost);
	const incentiveOpenness =
		highStakesOpenness +
		(lowStakesOpenness - highStakesOpenness) / (1 + Math.pow(stakes, secrecySteepness));
	const incentiveRoom = askedOpenness >= TODAY.openness ? 1 : askedOpenness / TODAY.openness;
	const normOpenness =
		askedOpenness >= TODAY.openness
			? incentiveOpenness +
				((1 - incentiveOpenness) * (askedOpenness - TODAY.openness)) / (1 - TODAY.openness)
			: incentiveOpenness * incentiveRoom;
	const intendedOpenness =
		normOpenness + mandateOpennessGain * mandateStrength * (1 - normOpenness) * incentiveRoom;
	const labOpennessChange = (intendedOpenness - labOpenness) / opennessAdjustmentYears;
	const sharedWork = 1 - (1 - labOpenness) * (1 - jointResearchShare);
	const voluntaryTransparency =
		baseTransparency + opennessTransparency * seen(held, 35, labOpenness);
	const intendedTransparency =
		100 *
		(voluntaryTransparency + mandateTransparency * mandateStrength * (1 - voluntaryTransparency));
	const transparencyChange = (intendedTransparency - transparency) / transparencyAdjustmentYears;
	const auditCapacity =
		0.05 *
		auditCapacityScale *
		academicResearchers *
		Math.pow(publicChipShare + 1e-6, 0.15) *
		(1 + jointResearchShare);
	const auditLoad =
		0.1 *
		auditLoadScale *
		(0.3 + frontierDevelopers / 8) *
		(1 + seen(held, 37, productIntegration) / integrationDoublingLoad);
	const auditAccess =
		seen(held, 36, transparency) / 100 +
		mandateAuditAccess * mandateStrength * (1 - seen(held, 36, transparency) / 100);
	const attainableCoverage = (auditAccess * auditCapacity) / (auditCapacity + auditLoad);
	const auditCoverageChange = (attainableCoverage - auditCoverage) / auditBuildUpYears;
	const computeConcentration = 1 / frontierDevelopers;
	const topFirmShare = Math.pow(frontierDevelopers, -topShareExponent);
	const meanLabBudget =
		(1e5 * Math.pow(seen(held, 9, computeOutlay) / 100, labBudgetElasticity)) / wouldBeLabs;
	const logEntryCost =
		seen(held, 7, logFrontierCost) -
		0.5 * alternativeEntryRelief * Math.LN10 * alternativeMaturity * alternativeMaturity;
	const budgetMargin =
		(Math.log(Math.max(1e-9, largestRunShare * meanLabBudget)) -
			(labBudgetSpread * labBudgetSpread) / 2 -
			logEntryCost) /
		labBudgetSpread;
	const labsThatCanPay = (1 + (wouldBeLabs - 1) * logistic(1.702 * budgetMargin)) / wouldBeLabs;
	const ableLabs = wouldBeLabs * labsThatCanPay;
	const publicRunBudget = 1000 * largestRunShare * publicComputeBudget;
	const publicEntrants =
		(publicDevelopers * publicRunBudget) / (publicRunBudget + seen(held, 8, frontierCost));
	const sustainableDevelopers =
		1 +
		(strategicDevelopers -
			1 +
			developersPerAbleLab *
				Math.pow(ableLabs, ableLabElasticity) *
				Math.exp(-entrySecrecyLoss * hiddenKnowHow)) *
			(1 + antitrustEffect * competitionPolicy) +
		publicEntrants;
	const frontierDevelopersChange = (sustainableDevelopers - frontierDevelopers) / entryExitYears;
	const maturingSpeed =
		maturingRate * Math.pow(alternativeEffort / (0.06 * freeEffortIn2012), alternativeReturns);
	const alternativeMaturityChange = maturingSpeed * alternativeMaturity * (1 - alternativeMaturity);
	const rivalOverlap = agendaOverlap * (0.5 + seen(held, 30, commercialShare));
	const rivalDuplication = duplicatedShare(
		rivalOverlap,
		seen(held, 21, frontierDevelopers),
		1 - seen(held, 20, sharedWork)
	);
	const appliedAssistance = assistance(
		seen(held, 33, capability),
		assistanceCeiling,
		capabilityAtHalfAssistance,
		assistanceSteepness
	);
	const appliedAccess = Math.exp(-appliedSecrecyLoss * hiddenKnowHow * (1 - computeConcentration));
	const appliedResearch =
		((1 - seen(held, 22, rivalDuplication)) / (1 - duplicationIn2012)) *
		appliedAccess *
		Math.pow(frontierDevelopers / initialDevelopers, developerDiversityGain) *
		Math.pow(
			(appliedEffort * appliedAssistance) / (appliedEffortIn2012 * assistanceIn2012),
			1 - appliedComputeElasticity
		) *
		Math.pow(seen(held, 32, industryChips) / initialIndustryChips, appliedComputeElasticity);
	const logFrontierEfficiencyChange =
		algorithmicGrowth *
		Math.pow(appliedResearch, appliedReturns) *
		Math.exp(
			-algorithmicDifficulty *
				(seen(held, 34, logFrontierEfficiency) - seen(held, 31, logKnowledge))
		);
	const logPublicEfficiencyChange =
		(baseDiffusion +
			opennessDiffusion * labOpenness +
			collaborationDiffusion * jointResearchShare) *
		hiddenKnowHow;
	const basicAssistance = assistance(
		openCapability,
		assistanceCeiling,
		capabilityAtHalfAssistance,
		assistanceSteepness
	);
	const basicAccess = Math.exp(-basicSecrecyLoss * (hiddenKnowHow - initialHiddenKnowHow));
	const basicCompute =
		(publicChips * Math.exp(0.5 * logTuningEfficiency) + 0.02 * industryChips) /
		(initialPublicChips + 0.02 * initialIndustryChips);
	const basicResearchInput =
		(basicEffort / (0.86 * freeEffortIn2012)) *
		(basicAssistance / openAssistanceIn2012) *
		basicAccess *
		Math.pow(basicCompute, basicComputeElasticity);
	const basicYield = Math.pow(basicResearchInput, basicReturns);
	const logKnowledgeChange =
		knowledgeGrowth * basicYield * Math.exp(-knowledgeDifficulty * logKnowledge);
	const addressableValue =
		worldGdp *
		valueCeiling *
		decimalLogistic(valueSteepness * (seen(held, 3, capability) - capabilityAtHalfValue));
	const aiRevenue = productIntegration * addressableValue;
	const usefulness = decimalLogistic(
		usefulnessSteepness * (seen(held, 5, capability) - capabilityAtUsefulness)
	);
	const leadAdvantage =
		seen(held, 14, openClosedGap) / (seen(held, 14, openClosedGap) + leadAtHalfMargin);
	const appropriability =
		((marginWithoutLead + (1 - marginWithoutLead) * leadAdvantage) *
			(1 - marginLostToSharing * seen(held, 15, sharedWork)) *
			Math.pow(seen(held, 10, frontierDevelopers) / 8, -marginRivalryElasticity)) /
		marginReference;
	const expectedInvestment =
		investmentPerValue *
		seen(held, 4, addressableValue) *
		Math.pow(seen(held, 6, productIntegration) / 0.02, investmentIntegrationElasticity);
	const desiredInvestment =
		(investmentAppetite *
			Math.pow(appropriability, investmentAppropriabilityElasticity) *
			expectedInvestment) /
		(1 + expectedInvestment / (investmentCeiling * worldGdp));
	const aiInvestmentChange = (desiredInvestment - aiInvestment) / investmentDelay;
	const intendedComputeShare =
		(earlyComputeShare + (usefulComputeShare - earlyComputeShare) * usefulness) *
		(1 - alternativeComputeShareSaving * alternativeMaturity * alternativeMaturity);
	const computeShareChange = (intendedComputeShare - computeShare) / computeShareAdjustmentYears;
	const leaderRunBudget = Math.max(
		1e-9,
		largestRunShare * seen(held, 11, topFirmShare) * seen(held, 1, computeOutlay) * 1e3
	);
	const budgetDistance = Math.log(leaderRunBudget) - logFrontierCost;
	const logFrontierCostChange =
		(runCostTopGrowth * budgetDistance) / (Math.abs(budgetDistance) + runCostHalfSpeedDistance);
	const markup = 1 + markupScale * leadAdvantage * Math.sqrt(computeConcentration / 0.125);
	const trust = 1 + trustFromAudits * (seen(held, 38, auditCoverage) - 0.2);
	const integrationSpending = Math.pow(
		labMoney / worldGdp / 0.003 + 0.02,
		integrationSpendingElasticity
	);
	const logIntegrationChange =
		integrationRate *
		usefulness *
		-logIntegration *
		trust *
		integrationSpending *
		Math.pow(markup / 1.5, -0.25);
	const capabilityChange =
		(logFrontierCostChange + hardwarePace + logFrontierEfficiencyChange) / Math.LN10 +
		2 * alternativeComputeSaving * alternativeMaturity * alternativeMaturityChange;
	const communityEffect =
		fineTuningOrganizations / (fineTuningOrganizations + communityAtHalfEffect);
	const openRunBudget =
		1000 *
		largestRunShare *
		(earlyOpenFundingShare +
			(openFundingCeiling * seen(held, 17, communityEffect) * productIntegration) /
				(productIntegration + integrationAtOpenFunding)) *
		computeOutlay;
	const openFundingReach =
		1 / (1 + Math.pow(frontierCost / Math.max(1e-9, openRunBudget), fundingLimitExponent));
	const catchUpRate =
		0.15 +
		openFundingReach *
			(baseCatchUp +
				opennessCatchUp * seen(held, 12, labOpenness) +
				communityCatchUp * seen(held, 18, communityEffect));
	const openCapabilityChange =
		catchUpRate * (seen(held, 13, capability) - openCapability) -
		(catchUpRate * Math.max(0, capabilityChange) * releaseWait) / 12;
	const openCompute =
		frontierComputeIn2012 *
		Math.pow(10, openCapability - logPublicEfficiency / Math.LN10 - alternativeGain);
	const tuningCost =
		(initialTuningCost * Math.sqrt(openCompute / 1e24)) /
		(flopPerDollar / flopPerDollar2023) /
		Math.exp(logTuningEfficiency);
	const potentialTuners =
		capableOrganizations /
		(1 + Math.pow(tuningCost / medianTuningBudget, tuningBudgetSteepness)) /
		(1 +
			(seen(held, 16, openClosedGap) / gapAtHalfUse) *
				(seen(held, 16, openClosedGap) / gapAtHalfUse));
	const fineTuningOrganizationsChange =
		tuningSpread *
		fineTuningOrganizations *
		(1 - fineTuningOrganizations / Math.max(0.001, potentialTuners));
	const logTuningEfficiencyChange =
		(researchTuningProgress * Math.sqrt(efficiencyEffort / (0.08 * freeEffortIn2012)) +
			communityTuningProgress * communityEffect) *
		(1 - logTuningEfficiency / logTuningCeiling);
	changes[0] = aiInvestmentChange;
	changes[1] = computeShareChange;
	changes[2] = industryChipsChange;
	changes[3] = publicChipsChange;
	changes[4] = logFrontierCostChange;
	changes[5] = logFrontierEfficiencyChange;
	changes[6] = logKnowledgeChange;
	changes[7] = logPublicEfficiencyChange;
	changes[8] = labOpennessChange;
	changes[9] = transparencyChange;
	changes[10] = auditCoverageChange;
	changes[11] = commercialShareChange;
	changes[12] = industryResearchersChange;
	changes[13] = academicResearchersChange;
	changes[14] = frontierDevelopersChange;
	changes[15] = openCapabilityChange;
	changes[16] = logTuningEfficiencyChange;
	changes[17] = fineTuningOrganizationsChange;
	changes[18] = alternativeMaturityChange;
	changes[19] = logIntegrationChange;
	if (row < 0) return;
	columns[0 * rows + row] = aiInvestment;
	columns[1 * rows + row] = computeShare;
	columns[2 * rows + row] = industryChips;
	columns[3 * rows + row] = publicChips;
	columns[4 * rows + row] = logFrontierCost;
	columns[5 * rows + row] = logFrontierEfficiency;
	columns[6 * rows + row] = logKnowledge;
	columns[7 * rows + row] = logPublicEfficiency;
	columns[8 * rows + row] = labOpenness;
	columns[9 * rows + row] = transparency;
	columns[10 * rows + row] = auditCoverage;
	columns[11 * rows + row] = commercialShare;
	columns[12 * rows + row] = industryResearchers;
	columns[13 * rows + row] = academicResearchers;
	columns[14 * rows + row] = frontierDevelopers;
	columns[15 * rows + row] = openCapability;
	columns[16 * rows + row] = logTuningEfficiency;
	columns[17 * rows + row] = fineTuningOrganizations;
	columns[18 * rows + row] = alternativeMaturity;
	columns[19 * rows + row] = logIntegration;
	columns[20 * rows + row] = worldGdp;
	columns[21 * rows + row] = policyPhase;
	columns[22 * rows + row] = investmentAppetite;
	columns[23 * rows + row] = askedOpenness;
	columns[24 * rows + row] = pressureToSell;
	columns[25 * rows + row] = competitionPolicy;
	columns[26 * rows + row] = releaseWait;
	columns[27 * rows + row] = academicPayIndex;
	columns[28 * rows + row] = jointResearchShare;
	columns[29 * rows + row] = efficiencyResearchShare;
	columns[30 * rows + row] = alternativeResearchShare;
	columns[31 * rows + row] = pastPublicComputeBudget;
	columns[32 * rows + row] = plannedPublicComputeBudget;
	columns[33 * rows + row] = publicComputeBudget;
	columns[34 * rows + row] = enactedMandate;
	columns[35 * rows + row] = mandateStrength;
	columns[36 * rows + row] = hardwareLevel;
	columns[37 * rows + row] = hardwarePace;
	columns[38 * rows + row] = flopPerDollar;
	columns[39 * rows + row] = chipsPerDollar;
	columns[40 * rows + row] = computeOutlay;
	columns[41 * rows + row] = industryChipsChange;
	columns[42 * rows + row] = publicChipsChange;
	columns[43 * rows + row] = publicChipShare;
	columns[44 * rows + row] = frontierCost;
	columns[45 * rows + row] = frontierCompute;
	columns[46 * rows + row] = alternativeGain;
	columns[47 * rows + row] = capability;
	columns[48 * rows + row] = hiddenKnowHow;
	columns[49 * rows + row] = openClosedGap;
	columns[50 * rows + row] = researchers;
	columns[51 * rows + row] = industryTalentShare;
	columns[52 * rows + row] = labMoney;
	columns[53 * rows + row] = industryPay;
	columns[54 * rows + row] = academicSalary;
	columns[55 * rows + row] = payGap;
	columns[56 * rows + row] = graduating;
	columns[57 * rows + row] = graduatesToIndustry;
	columns[58 * rows + row] = academicPosts;
	columns[59 * rows + row] = findingPost;
	columns[60 * rows + row] = poaching;
	columns[61 * rows + row] = converting;
	columns[62 * rows + row] = payrollCover;
	columns[63 * rows + row] = layingOff;
	columns[64 * rows + row] = leavingIndustry;
	columns[65 * rows + row] = returning;
	columns[66 * rows + row] = industryResearchersChange;
	columns[67 * rows + row] = academicResearchersChange;
	columns[68 * rows + row] = productIntegration;
	columns[69 * rows + row] = industryCommercialPull;
	columns[70 * rows + row] = academicDependence;
	columns[71 * rows + row] = academicCommercialPull;
	columns[72 * rows + row] = commercialPull;
	columns[73 * rows + row] = commercialShareChange;
	columns[74 * rows + row] = appliedEffort;
	columns[75 * rows + row] = freeEffort;
	columns[76 * rows + row] = basicShare;
	columns[77 * rows + row] = basicEffort;
	columns[78 * rows + row] = efficiencyEffort;
	columns[79 * rows + row] = alternativeEffort;
	columns[80 * rows + row] = stakes;
	columns[81 * rows + row] = incentiveOpenness;
	columns[82 * rows + row] = incentiveRoom;
	columns[83 * rows + row] = normOpenness;
	columns[84 * rows + row] = intendedOpenness;
	columns[85 * rows + row] = labOpennessChange;
	columns[86 * rows + row] = sharedWork;
	columns[87 * rows + row] = voluntaryTransparency;
	columns[88 * rows + row] = intendedTransparency;
	columns[89 * rows + row] = transparencyChange;
	columns[90 * rows + row] = auditCapacity;
	columns[91 * rows + row] = auditLoad;
	columns[92 * rows + row] = auditAccess;
	columns[93 * rows + row] = attainableCoverage;
	columns[94 * rows + row] = auditCoverageChange;
	columns[95 * rows + row] = computeConcentration;
	columns[96 * rows + row] = topFirmShare;
	columns[97 * rows + row] = meanLabBudget;
	columns[98 * rows + row] = logEntryCost;
	columns[99 * rows + row] = budgetMargin;
	columns[100 * rows + row] = labsThatCanPay;
	columns[101 * rows + row] = ableLabs;
	columns[102 * rows + row] = publicRunBudget;
	columns[103 * rows + row] = publicEntrants;
	columns[104 * rows + row] = sustainableDevelopers;
	columns[105 * rows + row] = frontierDevelopersChange;
	columns[106 * rows + row] = maturingSpeed;
	columns[107 * rows + row] = alternativeMaturityChange;
	columns[108 * rows + row] = rivalOverlap;
	columns[109 * rows + row] = rivalDuplication;
	columns[110 * rows + row] = appliedAssistance;
	columns[111 * rows + row] = appliedAccess;
	columns[112 * rows + row] = appliedResearch;
	columns[113 * rows + row] = logFrontierEfficiencyChange;
	columns[114 * rows + row] = logPublicEfficiencyChange;
	columns[115 * rows + row] = basicAssistance;
	columns[116 * rows + row] = basicAccess;
	columns[117 * rows + row] = basicCompute;
	columns[118 * rows + row] = basicResearchInput;
	columns[119 * rows + row] = basicYield;
	columns[120 * rows + row] = logKnowledgeChange;
	columns[121 * rows + row] = addressableValue;
	columns[122 * rows + row] = aiRevenue;
	columns[123 * rows + row] = usefulness;
	columns[124 * rows + row] = leadAdvantage;
	columns[125 * rows + row] = appropriability;
	columns[126 * rows + row] = expectedInvestment;
	columns[127 * rows + row] = desiredInvestment;
	columns[128 * rows + row] = aiInvestmentChange;
	columns[129 * rows + row] = intendedComputeShare;
	columns[130 * rows + row] = computeShareChange;
	columns[131 * rows + row] = leaderRunBudget;
	columns[132 * rows + row] = budgetDistance;
	columns[133 * rows + row] = logFrontierCostChange;
	columns[134 * rows + row] = markup;
	columns[135 * rows + row] = trust;
	columns[136 * rows + row] = integrationSpending;
	columns[137 * rows + row] = logIntegrationChange;
	columns[138 * rows + row] = capabilityChange;
	columns[139 * rows + row] = communityEffect;
	columns[140 * rows + row] = openRunBudget;
	columns[141 * rows + row] = openFundingReach;
	columns[142 * rows + row] = catchUpRate;
	columns[143 * rows + row] = openCapabilityChange;
	columns[144 * rows + row] = openCompute;
	columns[145 * rows + row] = tuningCost;
	columns[146 * rows + row] = potentialTuners;
	columns[147 * rows + row] = fineTuningOrganizationsChange;
	columns[148 * rows + row] = logTuningEfficiencyChange;
}

/** What is reported of a row once the whole run is known, into that row of `columns`. */
export function measures(
	time: number,
	constants: Float64Array,
	columns: Float64Array,
	row: number,
	rows: number,
	{
		logPublicEfficiencyIn2023,
		markupIn2023,
		logPublicEfficiencyInMid2025,
		markupInMid2025,
		timeOfFrontierAtOpenCapability
	}: Past
): void {
	const industryChips = columns[2 * rows + row] as number;
	const publicChips = columns[3 * rows + row] as number;
	const logFrontierEfficiency = columns[5 * rows + row] as number;
	const logKnowledge = columns[6 * rows + row] as number;
	const logPublicEfficiency = columns[7 * rows + row] as number;
	const commercialShare = columns[11 * rows + row] as number;
	const industryResearchers = columns[12 * rows + row] as number;
	const academicResearchers = columns[13 * rows + row] as number;
	const logTuningEfficiency = columns[16 * rows + row] as number;
	const hardwareLevel = columns[36 * rows + row] as number;
	const hiddenKnowHow = columns[48 * rows + row] as number;
	const researchers = columns[50 * rows + row] as number;
	const rivalDuplication = columns[109 * rows + row] as number;
	const logFrontierEfficiencyChange = columns[113 * rows + row] as number;
	const basicYield = columns[119 * rows + row] as number;
	const markup = columns[134 * rows + row] as number;
	const basicSecrecyLoss = constants[76] as number;
	const notableModelComputeElasticity = constants[95] as number;
	const notableModelSecrecyLoss = constants[96] as number;
	const industryModelPropensity = constants[97] as number;
	const frontierPrice2025 = constants[98] as number;
	const gpt35Price2023 = constants[99] as number;
	const largestAlgorithmicPriceFall = constants[100] as number;
	const priceEfficiencyElasticity = constants[101] as number;
	const hardwareIn2023 = constants[159] as number;
	const hardwareInMid2025 = constants[161] as number;
	const researchPace = logFrontierEfficiencyChange / Math.LN10;
	const duplicatedEffort =
		commercialShare * rivalDuplication +
		(1 - commercialShare) * (1 - Math.exp(-basicSecrecyLoss * hiddenKnowHow));
	const basicResearch = 100 * basicYield;
	const academicModels =
		Math.pow(academicResearchers, 1 - notableModelComputeElasticity) *
		Math.pow(publicChips, notableModelComputeElasticity) *
		Math.exp(-notableModelSecrecyLoss * hiddenKnowHow);
	const industryModels =
		industryModelPropensity *
		Math.pow(industryResearchers, 1 - notableModelComputeElasticity) *
		Math.pow(industryChips, notableModelComputeElasticity);
	const academicModelShare = academicModels / (academicModels + industryModels);
	const academicTalentShare = academicResearchers / researchers;
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
	const openClosedLag = 12 * (time - timeOfFrontierAtOpenCapability);
	const frontierEfficiency = Math.exp(logFrontierEfficiency);
	const knowledgePool = Math.exp(logKnowledge);
	const publicEfficiency = Math.exp(logPublicEfficiency);
	const tuningEfficiency = Math.exp(logTuningEfficiency);
	columns[149 * rows + row] = researchPace;
	columns[150 * rows + row] = duplicatedEffort;
	columns[151 * rows + row] = basicResearch;
	columns[152 * rows + row] = academicModels;
	columns[153 * rows + row] = industryModels;
	columns[154 * rows + row] = academicModelShare;
	columns[155 * rows + row] = academicTalentShare;
	columns[156 * rows + row] = capabilityPrice;
	columns[157 * rows + row] = gpt35Price;
	columns[158 * rows + row] = openClosedLag;
	columns[159 * rows + row] = frontierEfficiency;
	columns[160 * rows + row] = knowledgePool;
	columns[161 * rows + row] = publicEfficiency;
	columns[162 * rows + row] = tuningEfficiency;
}
