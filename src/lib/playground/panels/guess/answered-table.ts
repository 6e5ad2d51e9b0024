import type { Table } from '$lib/charts/table';
import { formatValue, OUTCOMES, valueAt } from '$lib/model';
import type { Challenge } from './challenge';
import type { Verdict } from './score';

/** A guess and what came of it. */
export type Answered = { challenge: Challenge; guess: number; verdict: Verdict };

const VERDICTS: Record<Verdict, string> = {
	close: 'close',
	direction: 'right way',
	off: 'not that way'
};

/** Every guess with what came of it, as a table. */
export function answeredTable(answered: readonly Answered[]): Table {
	return {
		caption: 'Your guesses since you opened this page',
		columns: [
			{ id: 'change', label: 'Change' },
			{ id: 'outcome', label: 'Outcome' },
			{ id: 'year', label: 'Year' },
			{ id: 'without', label: 'Without' },
			{ id: 'guess', label: 'Your guess' },
			{ id: 'with', label: 'Model' },
			{ id: 'verdict', label: 'Verdict' }
		],
		rows: answered.map(({ challenge: one, guess: said, verdict: judged }) => [
			one.changes.join('; '),
			OUTCOMES[one.outcome].label,
			one.year,
			formatValue(one.outcome, valueAt(one.before, one.outcome, one.year)),
			formatValue(one.outcome, said),
			formatValue(one.outcome, valueAt(one.after, one.outcome, one.year)),
			VERDICTS[judged]
		])
	};
}
