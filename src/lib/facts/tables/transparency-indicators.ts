import * as columns from '../columns';
import { factTable } from '../fact-table';
import type { RowOf } from '../read-table';
import { sourceIds } from '../source-ids';

const COLUMNS = {
	id: columns.id,
	indicator: columns.text,
	domain: columns.oneOf(['upstream', 'model', 'downstream']),
	subdomain: columns.text,
	met: columns.integer(0, 13),
	scored: columns.integer(13, 13),
	met_by: columns.optionalText,
	source_ids: sourceIds,
	confidence: columns.confidence
};

/** One question of the index of 2025, and who answers it. */
export type TransparencyIndicator = RowOf<typeof COLUMNS>;

/** The indicators of the index of 2025. */
export const TABLE = factTable('transparency-indicators', COLUMNS, {
	checks: [
		({ met, metBy }) =>
			met === metBy.split(';').filter(Boolean).length
				? undefined
				: { column: 'met', problem: 'is not how many are named in met_by' }
	]
});
