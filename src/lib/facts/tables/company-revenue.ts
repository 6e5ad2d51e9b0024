import { doubtIsShown } from '../checks';
import * as columns from '../columns';
import { factTable } from '../fact-table';
import type { RowOf } from '../read-table';
import { sourceIds } from '../source-ids';

const COLUMNS = {
	id: columns.id,
	company: columns.text,
	date: columns.partialDate,
	amount_usd: columns.integer(2e7, 1e11),
	basis: columns.oneOf(['run-rate', 'unlabeled']),
	source_ids: sourceIds,
	confidence: columns.confidence,
	doubt: columns.optionalText,
	note: columns.optionalText
};

/** What a company takes in, on a yearly scale. */
export type CompanyRevenue = RowOf<typeof COLUMNS>;

/** Revenue of AI labs, by company and date. */
export const TABLE = factTable('company-revenue', COLUMNS, { checks: [doubtIsShown] });
