import type { Equations, Parameters, Stocks } from '../types';

/**
 * Oversight: what outsiders can see and check.
 * Reporting follows openness and duties. Audits need access, people and computers, and there is more to audit every year.
 */
export function oversight(
	{ labOpenness, transparency, auditCoverage, academicResearchers, frontierDevelopers }: Stocks,
	{
		baseTransparency,
		opennessTransparency,
		mandateTransparency,
		transparencyAdjustmentYears,
		auditCapacityScale,
		auditLoadScale,
		integrationDoublingLoad,
		mandateAuditAccess,
		auditBuildUpYears
	}: Parameters,
	{ jointResearchShare, mandateStrength }: Equations<'setting'>,
	{ publicChipShare }: Equations<'hardware'>,
	{ productIntegration }: Equations<'focus'>
) {
	/** share · tv. Reporting that labs do without duties. */
	const voluntaryTransparency = baseTransparency + opennessTransparency * labOpenness;
	/** points · Ttar. Score that reporting tends to. */
	const intendedTransparency =
		100 *
		(voluntaryTransparency + mandateTransparency * mandateStrength * (1 - voluntaryTransparency));
	/** points a year. Reporting follows intention. */
	const transparencyChange = (intendedTransparency - transparency) / transparencyAdjustmentYears;
	/** 1 · cap. Capacity of outsiders to audit: people, and a little the computers they have. */
	const auditCapacity =
		0.05 *
		auditCapacityScale *
		academicResearchers *
		Math.pow(publicChipShare + 1e-6, 0.15) *
		(1 + jointResearchShare);
	/** 1 · load. How much there is to audit: developers, and products built on their models. */
	const auditLoad =
		0.1 *
		auditLoadScale *
		(0.3 + frontierDevelopers / 8) *
		(1 + productIntegration / integrationDoublingLoad);
	/** share · access. Access that auditors have. */
	const auditAccess =
		transparency / 100 + mandateAuditAccess * mandateStrength * (1 - transparency / 100);
	/** share · Utar. Coverage that audits tend to. */
	const attainableCoverage = (auditAccess * auditCapacity) / (auditCapacity + auditLoad);
	/** 1/year. Coverage builds up. */
	const auditCoverageChange = (attainableCoverage - auditCoverage) / auditBuildUpYears;

	return {
		voluntaryTransparency,
		intendedTransparency,
		transparencyChange,
		auditCapacity,
		auditLoad,
		auditAccess,
		attainableCoverage,
		auditCoverageChange
	};
}
