import { doubtIsShown } from '../checks';
import * as columns from '../columns';
import { factTable } from '../fact-table';
import type { RowOf } from '../read-table';
import { sourceIds } from '../source-ids';

const flop = columns.number(1e17, 1e27);

const COLUMNS = {
	id: columns.id,
	year: columns.integer(2012, 2026),
	others: columns.oneOf(['academia', 'no-company']),
	industry_model: columns.text,
	industry_flop: flop,
	other_model: columns.text,
	other_flop: flop,
	source_ids: sourceIds,
	confidence: columns.confidence,
	doubt: columns.optionalText,
	note: columns.optionalText
};

/** The largest training run of a firm in a year, and the largest of universities or of anybody without a company. */
export type LargestRuns = RowOf<typeof COLUMNS>;

/** The largest runs of firms and of others, by year. */
export const TABLE = factTable('largest-runs-gap', COLUMNS, {
	checks: [
		doubtIsShown,
		({ industryFlop, otherFlop }) =>
			otherFlop > industryFlop
				? { column: 'otherFlop', problem: 'exceeds the run it is compared with' }
				: undefined
	]
});
