import * as columns from '../columns';
import { factTable } from '../fact-table';
import type { RowOf } from '../read-table';
import { sourceIds } from '../source-ids';

const COLUMNS = {
	id: columns.id,
	lab: columns.text,
	year: columns.integer(2020, 2026),
	part: columns.oneOf(['all', 'research', 'training', 'inference', 'cloud']),
	amount_usd: columns.integer(5e7, 5e10),
	account: columns.oneOf(['epoch', 'ai-index', 'forbes']),
	status: columns.oneOf(['reported', 'projected']),
	source_ids: sourceIds,
	confidence: columns.confidence,
	note: columns.optionalText
};

/** A part of what a lab spends on computing in a year, in one account. */
export type LabSpending = RowOf<typeof COLUMNS>;

/** What labs spend on computing, by year and account. */
export const TABLE = factTable('lab-spending', COLUMNS);
