import { inOrder } from '../checks';
import * as columns from '../columns';
import { factTable } from '../fact-table';
import type { RowOf } from '../read-table';
import { sourceIds } from '../source-ids';

const COLUMNS = {
	id: columns.id,
	use: columns.oneOf(['running', 'training']),
	what: columns.text,
	value: columns.number(0.1, 100),
	low: columns.optionalNumber(0.1, 100),
	high: columns.optionalNumber(0.1, 100),
	unit: columns.oneOf(['gb', 'percent', 'bytes-per-parameter']),
	source_ids: sourceIds,
	confidence: columns.confidence,
	note: columns.optionalText
};

/** A constant for reckoning memory or speed. */
export type MemoryRule = RowOf<typeof COLUMNS>;

/** Rules for reckoning memory and speed. */
export const TABLE = factTable('memory-rules', COLUMNS, {
	checks: [inOrder('low', 'value', 'high')]
});
