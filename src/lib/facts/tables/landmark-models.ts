import * as columns from '../columns';
import { factTable } from '../fact-table';
import type { RowOf } from '../read-table';
import { sourceIds } from '../source-ids';

const COLUMNS = {
	id: columns.id,
	name: columns.text,
	developer: columns.text,
	released: columns.partialDate,
	access: columns.oneOf(['fully-open', 'open-weights', 'restricted-weights', 'api', 'unreleased']),
	published_as: columns.oneOf(['paper', 'report', 'post', 'unknown']),
	note: columns.optionalText,
	source_ids: sourceIds,
	confidence: columns.confidence
};

/** A landmark model whose disclosure was checked. */
export type LandmarkModel = RowOf<typeof COLUMNS>;

/** The models whose disclosure was checked, in order of release. */
export const TABLE = factTable('landmark-models', COLUMNS, {
	order: (a, b) => a.released.localeCompare(b.released)
});
