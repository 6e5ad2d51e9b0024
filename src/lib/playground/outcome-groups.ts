import { OUTCOME_KEYS, type OutcomeKey, OUTCOMES } from '$lib/model';

/** The outcomes by subject, in the order they are offered. */
const GROUPS: Record<string, OutcomeKey[]> = {
	'Money and compute': [
		'frontierCost',
		'frontierCompute',
		'labsThatCanPay',
		'aiInvestment',
		'aiRevenue',
		'capabilityPrice'
	],
	'Pace and ideas': [
		'capability',
		'researchPace',
		'duplicatedEffort',
		'basicResearch',
		'commercialShare',
		'alternativeMaturity'
	],
	'Openness and oversight': [
		'labOpenness',
		'transparency',
		'auditCoverage',
		'openClosedLag',
		'openClosedGap',
		'openCapability',
		'fineTuningOrganizations'
	],
	'Who holds power': [
		'computeConcentration',
		'topFirmShare',
		'academicModelShare',
		'academicTalentShare'
	]
};

/** Every outcome as an entry of a list, under its subject; none is missing. */
export const OUTCOME_CHOICES = [
	...Object.entries(GROUPS).flatMap(([group, keys]) => keys.map((key) => ({ key, group }))),
	...OUTCOME_KEYS.filter((key) => !Object.values(GROUPS).flat().includes(key)).map((key) => ({
		key,
		group: 'More'
	}))
].map(({ key, group }) => ({ value: key, label: OUTCOMES[key].label, group }));
