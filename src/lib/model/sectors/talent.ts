import { logistic } from '../functions';
import type { Equations, Parameters, Stocks } from '../types';

/**
 * Talent: where AI researchers work and what moves them.
 * Money behind each researcher raises industry pay; the pay gap draws graduates and academics away, and fewer academics teach fewer graduates.
 */
export function talent(
	time: number,
	{ aiInvestment, computeShare, industryResearchers, academicResearchers }: Stocks,
	{
		initialIndustryPay,
		payMoneyElasticity,
		initialAcademicPay,
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
	}: Parameters,
	{ payGapIn2012, moneyPerResearcherIn2012 }: Equations<'beginning'>,
	{ academicPayIndex }: Equations<'setting'>,
	{ publicChipShare }: Equations<'hardware'>
) {
	/** thousand people · L. All AI researchers. */
	const researchers = industryResearchers + academicResearchers;
	/** share · sInd. Researchers who work in industry. */
	const industryTalentShare = industryResearchers / researchers;
	/** billion USD (2023) a year · labM. Investment that is not spent on compute. */
	const labMoney = (1 - computeShare) * aiInvestment;
	/** thousand USD (2023) a year per person · wI. Industry pay. */
	const industryPay =
		initialIndustryPay *
		Math.pow(
			(labMoney / industryResearchers + 0.002) / moneyPerResearcherIn2012,
			payMoneyElasticity
		);
	/** thousand USD (2023) a year per person · wA. Academic pay. */
	const academicSalary = initialAcademicPay * academicPayIndex;
	/** 1 · gap. Industry pay over academic pay. */
	const payGap = industryPay / academicSalary;
	/** thousand people a year · gradF. New PhDs; pay anywhere in the field attracts students. */
	const graduating =
		graduationRate *
		academicResearchers *
		Math.pow((payGap * academicPayIndex) / payGapIn2012, studentPayElasticity);
	/** share · qI. New PhDs who go to industry. */
	const graduatesToIndustry = logistic(
		industryHiringConstant +
			industryHiringPayEffect * Math.log(payGap) -
			industryHiringComputeEffect * Math.log(publicChipShare / 0.02 + 1e-6)
	);
	/** thousand people · posts. Academic and public posts. */
	const academicPosts =
		initialAcademicPosts *
		Math.exp(academicPostGrowth * (time - 2012)) *
		Math.pow(academicPayIndex, academicPostPayElasticity);
	/** share · fill. Candidates for academia who find a post. */
	const findingPost = 1 / (1 + Math.pow(academicResearchers / academicPosts, postLimitSharpness));
	/** thousand people a year · poach. Academics who leave for industry. */
	const poaching = academicMobility * (payGap / payGapIn2012) * academicResearchers;
	/** thousand people a year · conv. Entrants to industry from neighbouring fields. */
	const converting = 1000 * neighbourFieldEntry * Math.pow(labMoney / industryPay, 0.6);
	/** 1 · rL. Money for pay over the pay bill. */
	const payrollCover = (payrollShare * labMoney * 1000) / (industryPay * industryResearchers);
	/** 1/year · lay. Industry researchers laid off, as a share; many when the money does not cover the pay bill. */
	const layingOff = layOffRate / ((1 + payrollCover) * (1 + payrollCover));
	/** thousand people a year · exitI. Researchers who leave industry. */
	const leavingIndustry = industryResearchers * (normalIndustryExit + layingOff);
	/** thousand people a year · back. Laid-off researchers who seek an academic post. */
	const returning = layOffReturnShare * industryResearchers * layingOff;
	/** thousand people a year. Joining industry, less leaving it. */
	const industryResearchersChange =
		graduatesToIndustry * graduating + poaching + converting - leavingIndustry;
	/** thousand people a year. Joining academia, less leaving it. */
	const academicResearchersChange =
		((1 - graduatesToIndustry) * graduating + returning) * findingPost -
		poaching -
		academicExit * academicResearchers;

	return {
		researchers,
		industryTalentShare,
		labMoney,
		industryPay,
		academicSalary,
		payGap,
		graduating,
		graduatesToIndustry,
		academicPosts,
		findingPost,
		poaching,
		converting,
		payrollCover,
		layingOff,
		leavingIndustry,
		returning,
		industryResearchersChange,
		academicResearchersChange
	};
}
