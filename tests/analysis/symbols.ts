import type { OutcomeKey } from '$lib/model';

const OUTCOMES: Record<string, OutcomeKey> = {
	C: 'frontierCompute',
	X: 'frontierCost',
	afford: 'labsThatCanPay',
	Q: 'capability',
	lag: 'openClosedLag',
	gapQ: 'openClosedGap',
	pace: 'researchPace',
	dupAll: 'duplicatedEffort',
	T: 'transparency',
	U: 'auditCoverage',
	psi: 'commercialShare',
	basicIndex: 'basicResearch',
	hhi: 'computeConcentration',
	top: 'topFirmShare',
	academiaNotable: 'academicModelShare',
	academicTalent: 'academicTalentShare',
	price: 'capabilityPrice',
	G: 'fineTuningOrganizations',
	I: 'aiInvestment',
	rev: 'aiRevenue',
	O: 'labOpenness',
	Z: 'alternativeMaturity'
};

/** Symbols of the reference files' columns that are outcomes. */
export const OUTCOME_SYMBOLS = Object.keys(OUTCOMES);

/** The outcome a column of the reference files holds. */
export function outcomeOf(symbol: string): OutcomeKey {
	const outcome = OUTCOMES[symbol];
	if (!outcome) throw new Error(`no outcome has the symbol ${symbol}`);
	return outcome;
}
