import * as columns from '../columns';
import { factTable } from '../fact-table';
import type { RowOf } from '../read-table';
import { sourceIds } from '../source-ids';

const COLUMNS = {
	id: columns.id,
	measure: columns.oneOf([
		'derivatives',
		'downloads-in-2026',
		'downloads-tracked',
		'permissive-licenses',
		'repositories-with-nearly-all-downloads',
		'public-models'
	]),
	name: columns.text,
	date: columns.partialDate,
	value: columns.number(1, 1e10),
	unit: columns.oneOf(['models', 'downloads', 'percent']),
	source_ids: sourceIds,
	confidence: columns.confidence,
	note: columns.optionalText
};

/** One measure of how open models are used. */
export type HubFact = RowOf<typeof COLUMNS>;

/** How open models are used, one measure per row. */
export const TABLE = factTable('open-model-hub', COLUMNS, {
	checks: [
		({ unit, value }) =>
			unit === 'percent' && value > 100
				? { column: 'value', problem: 'a share cannot exceed 100' }
				: undefined
	]
});
