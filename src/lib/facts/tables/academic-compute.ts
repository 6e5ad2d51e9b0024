import * as columns from '../columns';
import { factTable } from '../fact-table';
import type { RowOf } from '../read-table';
import { sourceIds } from '../source-ids';

const COLUMNS = {
	id: columns.id,
	measure: columns.oneOf(['growth', 'rating-of-three-or-less', 'days-to-train-pythia-1b']),
	who: columns.text,
	year: columns.integer(2020, 2026),
	value: columns.number(1, 100),
	unit: columns.oneOf(['percent-per-year', 'percent', 'days']),
	source_ids: sourceIds,
	confidence: columns.confidence,
	note: columns.optionalText
};

/** One measure of the computing that academics have. */
export type AcademicCompute = RowOf<typeof COLUMNS>;

/** Computing in universities, one measure per row. */
export const TABLE = factTable('academic-compute', COLUMNS);
