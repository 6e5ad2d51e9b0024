import * as columns from '../columns';
import { factTable } from '../fact-table';
import type { RowOf } from '../read-table';
import { sourceIds } from '../source-ids';

const COLUMNS = {
	id: columns.id,
	company: columns.text,
	date: columns.partialDate,
	valuation_usd: columns.integer(1e8, 2e12),
	kind: columns.oneOf(['round', 'secondary', 'other']),
	source_ids: sourceIds,
	confidence: columns.confidence,
	note: columns.optionalText
};

/** What a company was valued at in one deal. */
export type CompanyValuation = RowOf<typeof COLUMNS>;

/** Valuations of AI labs, by company and date. */
export const TABLE = factTable('company-valuations', COLUMNS);
