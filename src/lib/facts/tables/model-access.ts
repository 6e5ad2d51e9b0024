import * as columns from '../columns';
import { factTable } from '../fact-table';
import type { RowOf } from '../read-table';
import { sourceIds } from '../source-ids';

/** Models in a year: the longest list has 119 of them. */
const models = columns.integer(0, 130);

const COLUMNS = {
	id: columns.id,
	year: columns.integer(2018, 2026),
	open_weights: models,
	unrestricted: models,
	api: models,
	hosted: models,
	unreleased: models,
	unknown: models,
	total: models,
	source_ids: sourceIds,
	confidence: columns.confidence,
	note: columns.optionalText
};

/** How the notable models of a year can be reached, as counts. */
export type ModelAccess = RowOf<typeof COLUMNS>;

/** How notable models can be reached, by year. */
export const TABLE = factTable('model-access', COLUMNS, {
	checks: [
		({ openWeights, api, hosted, unreleased, unknown, total }) =>
			openWeights + api + hosted + unreleased + unknown !== total
				? { column: 'total', problem: 'is not the sum of its parts' }
				: undefined,
		({ unrestricted, openWeights }) =>
			unrestricted > openWeights
				? { column: 'unrestricted', problem: 'exceeds all open weights' }
				: undefined
	]
});
