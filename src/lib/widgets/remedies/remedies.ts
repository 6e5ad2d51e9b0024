import type { LeverKey, OutcomeKey } from '$lib/model';

/** A lever taken from where it stands today to the end of its range, as a remedy somebody proposes. */
export type Remedy = {
	lever: LeverKey;
	/** Which end. */
	end: 'low' | 'high';
	/** Two words, for the head of a column. */
	label: string;
};

/** What is proposed against secrecy, narrowing and concentration: together, in the open, elsewhere. */
export const REMEDIES = [
	{ lever: 'openness', end: 'high', label: 'Full openness' },
	{ lever: 'transparencyMandate', end: 'high', label: 'Full disclosure' },
	{ lever: 'collaboration', end: 'high', label: 'Research together' },
	{ lever: 'publicCompute', end: 'high', label: 'Public compute' },
	{ lever: 'academicPay', end: 'high', label: 'Academic pay' },
	{ lever: 'commercialPressure', end: 'low', label: 'Patient owners' },
	{ lever: 'antitrust', end: 'high', label: 'Strong antitrust' },
	{ lever: 'efficiencyResearch', end: 'high', label: 'Efficiency first' },
	{ lever: 'alternativeResearch', end: 'high', label: 'Other paradigms' }
] as const satisfies readonly Remedy[];

/** The outcomes on which a remedy is judged: what it is meant to mend, and what it may cost. */
export const JUDGED = [
	'capability',
	'researchPace',
	'basicResearch',
	'duplicatedEffort',
	'openClosedLag',
	'transparency',
	'auditCoverage',
	'labsThatCanPay',
	'computeConcentration',
	'fineTuningOrganizations',
	'academicTalentShare',
	'aiInvestment'
] as const satisfies OutcomeKey[];

/** The first year in which a remedy that starts as planned can be seen. */
export const FIRST_JUDGED = 2028;
