import { doubtIsShown, inOrder } from '../checks';
import * as columns from '../columns';
import { factTable } from '../fact-table';
import type { RowOf } from '../read-table';
import { sourceIds } from '../source-ids';

const dollars = columns.optionalInteger(1e10, 8e11);

const COLUMNS = {
	id: columns.id,
	company: columns.text,
	year: columns.integer(2018, 2026),
	period: columns.oneOf(['calendar-year', 'year-to-june', 'first-half']),
	basis: columns.oneOf(['cash', 'with-leases', 'mixed']),
	amount_usd: columns.integer(1e10, 8e11),
	low_usd: dollars,
	high_usd: dollars,
	status: columns.oneOf(['actual', 'derived', 'guided', 'estimated']),
	source_ids: sourceIds,
	confidence: columns.confidence,
	doubt: columns.optionalText,
	note: columns.optionalText
};

/** What a company spends on buildings and machines in a period, on one of two bases that are never mixed. */
export type CapitalSpending = RowOf<typeof COLUMNS>;

/** Capital spending by company, period and basis. */
export const TABLE = factTable('capital-spending', COLUMNS, {
	checks: [doubtIsShown, inOrder('lowUsd', 'amountUsd', 'highUsd')]
});
