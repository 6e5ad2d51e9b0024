import { formatValue, type OutcomeKey } from '$lib/model';

/** A clause for each outcome, with a gap for its value: what a title says of it. */
const CLAUSES: Record<OutcomeKey, (value: string) => string> = {
	frontierCompute: (value) => `a frontier run takes ${value}`,
	frontierCost: (value) => `a frontier run costs ${value}`,
	labsThatCanPay: (value) => `${value} of would-be labs can pay for a frontier run`,
	capability: (value) => `the frontier stands ${value} above 2012`,
	openCapability: (value) => `the best open model stands ${value} above 2012`,
	openClosedLag: (value) => `open models trail by ${value}`,
	openClosedGap: (value) => `open models are ${value} behind`,
	researchPace: (value) => `research gains ${value}`,
	duplicatedEffort: (value) => `${value} of research effort repeats what others know`,
	transparency: (value) => `labs score ${value} for transparency`,
	auditCoverage: (value) => `independent audits cover ${value}`,
	commercialShare: (value) => `${value} of research serves products`,
	basicResearch: (value) => `basic research yields ${value}, with 2012 as 100,`,
	computeConcentration: (value) => `concentration of compute is ${value}`,
	topFirmShare: (value) => `the largest developer holds ${value} of frontier compute`,
	academicModelShare: (value) => `academia makes ${value} of notable models`,
	academicTalentShare: (value) => `${value} of AI researchers work in academia`,
	capabilityPrice: (value) => `the best of mid-2025 costs ${value}`,
	fineTuningOrganizations: (value) => `${value} can fine-tune a near-frontier model`,
	aiInvestment: (value) => `investment in AI is ${value}`,
	aiRevenue: (value) => `AI earns ${value}`,
	labOpenness: (value) => `frontier labs disclose ${value} of their work`,
	alternativeMaturity: (value) => `other paradigms are ${value} mature`
};

/** What an outcome's value means, as a clause; the value stands between asterisks. */
export const clause = (outcome: OutcomeKey, value: number): string =>
	CLAUSES[outcome](`*${formatValue(outcome, value)}*`);
