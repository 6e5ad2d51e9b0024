import type { Equations, Parameters, Stocks } from '../types';

/**
 * Focus: what research is for.
 * Products and money pull industry towards what sells; dependence on industry money pulls academia along. What is left divides into basic work, efficiency and alternatives.
 */
export function focus(
	{ aiInvestment, commercialShare, academicResearchers, logIntegration }: Stocks,
	{
		basePull,
		integrationPull,
		investmentPull,
		industryFundingShare,
		academicCommercialBase,
		dependencePull,
		agendaAdjustmentYears
	}: Parameters,
	{
		worldGdp,
		pressureToSell,
		publicComputeBudget,
		efficiencyResearchShare,
		alternativeResearchShare
	}: Equations<'setting'>,
	{ researchers, industryTalentShare, academicSalary }: Equations<'talent'>
) {
	/** share · D. Addressable value that products realize. */
	const productIntegration = Math.exp(logIntegration);
	/** share · psiI. Commercial share that industry research tends to. */
	const industryCommercialPull =
		1 -
		Math.exp(
			-pressureToSell *
				(basePull +
					integrationPull * Math.sqrt(productIntegration) +
					(investmentPull * (aiInvestment / worldGdp)) / 0.01)
		);
	/** share · dep. Industry's part of the money academia lives on. */
	const academicDependence =
		(industryFundingShare * aiInvestment) /
		(industryFundingShare * aiInvestment +
			publicComputeBudget +
			(academicResearchers * academicSalary) / 1000);
	/** share · psiA. Commercial share that academic research tends to; a twentieth stays free. */
	const academicCommercialPull = Math.min(
		0.95,
		(academicCommercialBase + dependencePull * academicDependence) * (0.5 + 0.5 * pressureToSell)
	);
	/** share · psiTar. Commercial share that research as a whole tends to. */
	const commercialPull =
		industryCommercialPull * industryTalentShare +
		academicCommercialPull * (1 - industryTalentShare);
	/** 1/year. Agendas follow the pull slowly. */
	const commercialShareChange = (commercialPull - commercialShare) / agendaAdjustmentYears;
	/** thousand people · Lapp. Researchers on applied work. */
	const appliedEffort = commercialShare * researchers;
	/** thousand people · Lnc. Researchers free of commercial aims. */
	const freeEffort = (1 - commercialShare) * researchers;
	/** share · fBas. Free research that is basic. */
	const basicShare = 1 - efficiencyResearchShare - alternativeResearchShare;
	/** thousand people · Lbas. Researchers on basic work. */
	const basicEffort = basicShare * freeEffort;
	/** thousand people · Leff. Researchers on efficiency. */
	const efficiencyEffort = efficiencyResearchShare * freeEffort;
	/** thousand people · Lalt. Researchers on other paradigms. */
	const alternativeEffort = alternativeResearchShare * freeEffort;

	return {
		productIntegration,
		industryCommercialPull,
		academicDependence,
		academicCommercialPull,
		commercialPull,
		commercialShareChange,
		appliedEffort,
		freeEffort,
		basicShare,
		basicEffort,
		efficiencyEffort,
		alternativeEffort
	};
}
