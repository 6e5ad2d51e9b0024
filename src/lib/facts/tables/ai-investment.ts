import * as columns from '../columns';
import { factTable } from '../fact-table';
import type { RowOf } from '../read-table';
import { sourceIds } from '../source-ids';

const COLUMNS = {
	id: columns.id,
	measure: columns.oneOf(['private-investment', 'capital-spending-with-leases']),
	year: columns.number(2012, 2026),
	amount_usd: columns.number(1e9, 2e12),
	edition: columns.optionalText,
	source_ids: sourceIds,
	confidence: columns.confidence,
	note: columns.text
};

/** Money put into AI in a year, dollars of the day. The measures overlap: never add them, never join them in one line. */
export type Investment = RowOf<typeof COLUMNS>;

/** Money put into AI in a year, by measure and edition. */
export const TABLE = factTable('ai-investment', COLUMNS);
