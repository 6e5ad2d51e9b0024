import * as columns from '../columns';
import { factTable } from '../fact-table';
import type { RowOf } from '../read-table';
import { sourceIds } from '../source-ids';

const COLUMNS = {
	id: columns.id,
	access: columns.oneOf(['black-box', 'gray-box', 'white-box']),
	opens: columns.text,
	allows: columns.text,
	source_ids: sourceIds,
	confidence: columns.confidence
};

/** What an auditor with one kind of access gets, and what can be done with it. */
export type AccessKind = RowOf<typeof COLUMNS>;

/** The kinds of access to a model, least open first. */
export const TABLE = factTable('access-kinds', COLUMNS);
