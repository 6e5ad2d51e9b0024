import type { DatedGoal } from '$lib/analysis';
import { type OutcomeKey, OUTCOMES, type Run, valueAt } from '$lib/model';
import { typed, typing, usualWish } from '$lib/widgets/balance-map/goal-words';

/** Outcomes many people want something of. */
const WISHED: readonly OutcomeKey[] = [
	'openClosedLag',
	'auditCoverage',
	'academicTalentShare',
	'researchPace',
	'labsThatCanPay'
];
/** A suggested goal is so much better than the status quo. */
const BETTER = 0.15;

/** A goal for an outcome: somewhat better than a run has it in a year. */
export function suggestedGoal(outcome: OutcomeKey, year: number, run: Run): DatedGoal {
	const value = valueAt(run, outcome, year);
	const toward = OUTCOMES[outcome].better === 'less' ? 1 - BETTER : 1 + BETTER;
	const bound = typed(outcome, value * toward) / typing(outcome).factor;
	return { outcome, year, wanted: usualWish(outcome), bound: Number(bound.toPrecision(12)) };
}

/** Goals to begin with, for those who have none yet. */
export const suggestions = (year: number, run: Run): DatedGoal[] =>
	WISHED.map((outcome) => suggestedGoal(outcome, year, run));
