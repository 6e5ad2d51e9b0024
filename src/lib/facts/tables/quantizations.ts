import * as columns from '../columns';
import { factTable } from '../fact-table';
import type { RowOf } from '../read-table';
import { sourceIds } from '../source-ids';

const COLUMNS = {
	id: columns.id,
	name: columns.text,
	family: columns.oneOf(['gguf', 'number-format', 'microscaling', 'normal-float']),
	bits_per_weight: columns.number(1.5, 32),
	basis: columns.oneOf(['file-of-8b', 'file-of-70b', 'definition']),
	size_8b_gib: columns.optionalNumber(1, 20),
	size_70b_gib: columns.optionalNumber(10, 150),
	perplexity_70b: columns.optionalNumber(2.5, 10),
	source_ids: sourceIds,
	confidence: columns.confidence,
	note: columns.optionalText
};

/** A way to store weights, with its size and what it costs in quality. */
export type Quantization = RowOf<typeof COLUMNS>;

/** Ways to store weights, from few bits to many. */
export const TABLE = factTable('quantizations', COLUMNS, {
	order: (a, b) => a.bitsPerWeight - b.bitsPerWeight
});
