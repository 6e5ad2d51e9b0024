import { RANKINGS } from '$lib/analysis';
import type { OutcomeKey } from '$lib/model';
import { pageOf, type SensitivityPage, verdictsOf } from './sensitivity-page';

/** The outcomes that the page draws. */
const DRAWN: readonly OutcomeKey[] = [
	'capability',
	'researchPace',
	'openClosedLag',
	'duplicatedEffort',
	'auditCoverage',
	'basicResearch',
	'academicTalentShare',
	'aiInvestment'
];

export const SENSITIVITIES: SensitivityPage[] = DRAWN.map((outcome) => {
	const ranking = RANKINGS.rankings.find(({ output }) => output.outcome === outcome);
	if (!ranking) throw new Error(`rankings.json: nothing is said of ${outcome}`);
	return pageOf(ranking);
});

/** One sentence each. */
export const VERDICTS: string[] = verdictsOf(RANKINGS);

/** Runs behind each pair of numbers. */
export const SAMPLES: number = RANKINGS.samples;
