import * as columns from '../columns';
import { factTable } from '../fact-table';
import type { RowOf } from '../read-table';
import { sourceIds } from '../source-ids';

const judged = columns.oneOf(['open', 'partial', 'closed']);

const COLUMNS = {
	id: columns.id,
	name: columns.text,
	organization: columns.text,
	kinds: columns.someOf(['text', 'code', 'image', 'video', 'audio']),
	released: columns.partialDate,
	base_data: judged,
	final_data: judged,
	base_weights: judged,
	final_weights: judged,
	training_code: judged,
	code_documentation: judged,
	hardware: judged,
	preprint: judged,
	paper: judged,
	model_card: judged,
	datasheet: judged,
	licenses: judged,
	source_ids: sourceIds
};

/** How open a family of models is, by twelve criteria. */
export type ModelOpenness = RowOf<typeof COLUMNS>;

/** Models called open, oldest first. */
export const TABLE = factTable('open-model-openness', COLUMNS);
