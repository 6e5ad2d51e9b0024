import * as columns from '../columns';
import { factTable } from '../fact-table';
import type { RowOf } from '../read-table';
import { sourceIds } from '../source-ids';

const COLUMNS = {
	id: columns.id,
	benchmark: columns.oneOf([
		'olympiad-geometry-30',
		'olympiad-geometry-2000-to-2024',
		'olympiad-2024',
		'clevr',
		'clevr-dialog',
		'sum-of-one-digit-numbers',
		'sum-of-two-digit-numbers'
	]),
	system: columns.text,
	kind: columns.oneOf(['neuro-symbolic', 'other-method', 'people']),
	value: columns.number(1, 100),
	out_of: columns.integer(10, 100),
	date: columns.partialDate,
	source_ids: sourceIds,
	confidence: columns.confidence,
	note: columns.optionalText
};

/** What a system, a method or people reached on a benchmark. */
export type NeuroSymbolicResult = RowOf<typeof COLUMNS>;

/** Results of neuro-symbolic systems and what they are compared with. */
export const TABLE = factTable('neuro-symbolic-results', COLUMNS, {
	checks: [
		({ value, outOf }) =>
			value > outOf ? { column: 'value', problem: 'exceeds what can be reached' } : undefined
	]
});
