import { OUTCOME_KEYS, OUTCOMES } from './outcomes';
import type { Run } from './simulate';

/** Columns of a run as a table: 'year', then the outcomes' ids. */
export const RUN_COLUMNS: readonly string[] = [
	'year',
	...OUTCOME_KEYS.map((key) => OUTCOMES[key].id)
];

/** A run as a table: one row per quarter year, in the order of `RUN_COLUMNS`, each in its outcome's unit. */
export function runToRows(run: Run): number[][] {
	return Array.from(run.years, (year, row) => [
		year,
		...OUTCOME_KEYS.map((key) => run.outcomes[key][row] ?? NaN)
	]);
}
