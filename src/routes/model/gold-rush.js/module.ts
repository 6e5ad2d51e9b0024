import { toCsv as rowsToCsv } from '$lib/export/csv';
import { type Run, RUN_COLUMNS, runToRows } from '$lib/model';

// What the module to take away offers; `declarations.ts` says the same in types.
export {
	defaultLevers,
	defaultParameters,
	FIRST_YEAR,
	formatLever,
	formatValue,
	labBudgets,
	LAST_YEAR,
	LEVER_WORDS,
	leverById,
	LEVERS,
	leversOf,
	MODEL_VERSION as VERSION,
	NOW,
	OUTCOME_WORDS,
	outcomeById,
	OUTCOMES,
	PARAMETERS,
	readoutAt,
	RUN_COLUMNS as COLUMNS,
	runToRows as toRows,
	SCENARIOS,
	simulate,
	STOCKS,
	valueAt
} from '$lib/model';

/** A run as the text of a CSV file: 'year', then the outcomes by id; a row every quarter of a year. */
export function toCsv(run: Run): string {
	return rowsToCsv({ columns: RUN_COLUMNS.map((id) => ({ id })), rows: runToRows(run) });
}
