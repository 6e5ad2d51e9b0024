import * as columns from '../columns';
import { factTable } from '../fact-table';
import type { RowOf } from '../read-table';
import { sourceIds } from '../source-ids';

const COLUMNS = {
	id: columns.id,
	year: columns.year,
	dimension: columns.oneOf([
		'parameters',
		'training-compute',
		'data-size',
		'hardware',
		'training-code'
	]),
	known: columns.integer(0, 200),
	uncoded: columns.optionalInteger(0, 200),
	models: columns.integer(20, 200),
	source_ids: sourceIds,
	confidence: columns.confidence
};

/** For how many of a year's notable models one item is known. */
export type KnownItem = RowOf<typeof COLUMNS>;

/** What is known of notable models, year by year. */
export const TABLE = factTable('disclosure-trend', COLUMNS, {
	checks: [
		({ known, uncoded, models }) =>
			known + (uncoded ?? 0) > models
				? { column: 'known', problem: 'counts more models than there are' }
				: undefined,
		({ dimension, uncoded }) =>
			(dimension === 'training-code') === (uncoded !== null)
				? undefined
				: { column: 'uncoded', problem: 'is given for training code and for nothing else' }
	]
});
