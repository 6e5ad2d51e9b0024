import { doubtIsShown } from '../checks';
import * as columns from '../columns';
import { factTable } from '../fact-table';
import type { RowOf } from '../read-table';
import { sourceIds } from '../source-ids';
import { TABLE as MODELS } from './landmark-models';

const COLUMNS = {
	id: columns.id,
	model: columns.id,
	dimension: columns.oneOf([
		'architecture',
		'parameters',
		'training-compute',
		'hardware',
		'data-mix',
		'data-size',
		'data-release',
		'training-code',
		'weights',
		'license',
		'publication'
	]),
	disclosed: columns.oneOf(['yes', 'partial', 'no']),
	evidence: columns.text,
	source_ids: sourceIds,
	confidence: columns.confidence,
	doubt: columns.optionalText
};

/** What a landmark model disclosed of one item; what could not be verified has no row. */
export type ModelDisclosure = RowOf<typeof COLUMNS>;

const known = new Set(MODELS.read().map((model) => model.id));

/** What was disclosed, model by model and item by item. */
export const TABLE = factTable('model-disclosure', COLUMNS, {
	checks: [
		doubtIsShown,
		({ model }) =>
			known.has(model) ? undefined : { column: 'model', problem: 'is not in landmark-models.csv' },
		({ id, model, dimension }) =>
			id === `${model}-${dimension}`
				? undefined
				: {
						column: 'id',
						problem: 'is not the model and the dimension, which would allow a cell twice'
					}
	]
});
