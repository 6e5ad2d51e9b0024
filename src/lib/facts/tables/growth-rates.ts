import { inOrder } from '../checks';
import * as columns from '../columns';
import { factTable } from '../fact-table';
import type { RowOf } from '../read-table';
import { sourceIds } from '../source-ids';

const COLUMNS = {
	id: columns.id,
	what: columns.text,
	value: columns.number(0.1, 100),
	low: columns.optionalNumber(0.1, 100),
	high: columns.optionalNumber(0.1, 100),
	unit: columns.oneOf(['times-per-year', 'months']),
	period: columns.text,
	source_ids: sourceIds,
	confidence: columns.confidence,
	note: columns.optionalText
};

/** A measured rate of growth, with the range its authors give. */
export type GrowthRate = RowOf<typeof COLUMNS>;

/** Measured rates of growth. */
export const TABLE = factTable('growth-rates', COLUMNS, {
	checks: [inOrder('low', 'value', 'high')]
});
