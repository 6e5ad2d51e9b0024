import type { OutcomeKey } from '$lib/model';

/** What the two charts show until the reader chooses. */
export const USUAL_OUTCOMES: readonly [OutcomeKey, OutcomeKey] = ['frontierCost', 'openClosedLag'];
/** The year titles and headline numbers speak of until the reader chooses. */
export const USUAL_YEAR = 2035;
/** First and last year the year slider offers; a link may point further back. */
export const FIRST_LOOK = 2027;
export const LAST_LOOK = 2040;

/** The numbers in front: who can afford it, who can follow, who can check, and at what pace. */
export const HEADLINES: readonly OutcomeKey[] = [
	'frontierCost',
	'labsThatCanPay',
	'openClosedLag',
	'researchPace',
	'auditCoverage',
	'academicTalentShare'
];

/** What both charts show, from the outcomes a link names: two different ones. */
export function shownOutcomes(chosen: readonly OutcomeKey[]): [OutcomeKey, OutcomeKey] {
	const [first, second] = [...new Set([...chosen, ...USUAL_OUTCOMES])];
	return [first ?? USUAL_OUTCOMES[0], second ?? USUAL_OUTCOMES[1]];
}

/** The outcomes after one place is given another; an outcome already shown in the other place changes places. */
export function withOutcome(
	shown: [OutcomeKey, OutcomeKey],
	place: 0 | 1,
	chosen: OutcomeKey
): OutcomeKey[] {
	const other = shown[place === 0 ? 1 : 0];
	const rest = other === chosen ? shown[place] : other;
	const next = place === 0 ? [chosen, rest] : [rest, chosen];
	return next.every((outcome, index) => outcome === USUAL_OUTCOMES[index]) ? [] : next;
}
