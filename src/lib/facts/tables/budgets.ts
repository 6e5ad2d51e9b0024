import { doubtIsShown, inOrder } from '../checks';
import * as columns from '../columns';
import { factTable } from '../fact-table';
import type { RowOf } from '../read-table';
import { sourceIds } from '../source-ids';

const COLUMNS = {
	id: columns.id,
	label: columns.text,
	kind: columns.oneOf(['industry', 'academia', 'government', 'collective']),
	amount_usd: columns.number(1, 1e12),
	low_usd: columns.optionalNumber(1, 1e12),
	high_usd: columns.optionalNumber(1, 1e12),
	original_amount: columns.optionalText,
	basis: columns.oneOf([
		'cloud-rental',
		'machine-purchase',
		'grant',
		'funding-round',
		'yearly-compute',
		'program',
		'capital-spending'
	]),
	date: columns.partialDate,
	source_ids: sourceIds,
	confidence: columns.confidence,
	doubt: columns.optionalText,
	note: columns.text
};

/**
 * What somebody has to spend: an upper bound for one training run, since it pays for other things too.
 * Dollars of the day; `basis` says what kind of money it is; `originalAmount` is the sum before conversion, or ''.
 */
export type Budget = RowOf<typeof COLUMNS>;

/** What somebody has to spend, smallest first. */
export const TABLE = factTable('budgets', COLUMNS, {
	checks: [doubtIsShown, inOrder('lowUsd', 'amountUsd', 'highUsd')],
	order: (a, b) => a.amountUsd - b.amountUsd
});
