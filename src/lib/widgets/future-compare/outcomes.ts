import type { OutcomeKey } from '$lib/model';

/** The first year compared: the named futures begin to part in it. */
export const FIRST_COMPARED = 2027;

/** The outcomes that are compared: what most people would welcome or regret, and, last, three of which each may think differently. */
export const COMPARED = [
	'capability',
	'researchPace',
	'basicResearch',
	'openClosedLag',
	'transparency',
	'auditCoverage',
	'labsThatCanPay',
	'computeConcentration',
	'fineTuningOrganizations',
	'academicTalentShare',
	'aiInvestment'
] as const satisfies OutcomeKey[];
