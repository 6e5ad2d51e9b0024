import { inOrder } from '../checks';
import * as columns from '../columns';
import { factTable } from '../fact-table';
import type { RowOf } from '../read-table';
import { sourceIds } from '../source-ids';

const chips = columns.optionalInteger(1e4, 2e7);

const COLUMNS = {
	id: columns.id,
	owner: columns.text,
	kind: columns.oneOf(['company', 'country', 'rest']),
	date: columns.date,
	h100e: columns.integer(1e4, 2e7),
	low_h100e: chips,
	high_h100e: chips,
	own_design_h100e: chips,
	source_ids: sourceIds,
	confidence: columns.confidence,
	note: columns.optionalText
};

/** Compute bought by one owner up to the end of a year, in H100-equivalents. */
export type ComputeOwner = RowOf<typeof COLUMNS>;

/** Who owns AI compute, at the end of each year. */
export const TABLE = factTable('compute-owners', COLUMNS, {
	checks: [
		inOrder('lowH100e', 'h100e', 'highH100e'),
		({ ownDesignH100e, h100e }) =>
			(ownDesignH100e ?? 0) > h100e
				? { column: 'ownDesignH100e', problem: 'exceeds all the owner has' }
				: undefined
	]
});
