import { inOrder } from '../checks';
import * as columns from '../columns';
import { factTable } from '../fact-table';
import type { RowOf } from '../read-table';
import { sourceIds } from '../source-ids';

const chips = columns.number(1, 1e8);

const COLUMNS = {
	id: columns.id,
	lab: columns.text,
	date: columns.date,
	h100e: chips,
	low_h100e: chips,
	high_h100e: chips,
	source_ids: sourceIds,
	confidence: columns.confidence
};

/** Compute a lab uses, owned or rented, in chips as fast as an H100: a median with its 5 to 95% range. */
export type LabCompute = RowOf<typeof COLUMNS>;

/** What the leading labs use at the end of each year. */
export const TABLE = factTable('lab-compute', COLUMNS, {
	checks: [inOrder('lowH100e', 'h100e', 'highH100e')]
});
