import * as v from 'valibot';
import * as columns from '../columns';
import { factTable } from '../fact-table';
import type { RowOf } from '../read-table';
import { sourceIds } from '../source-ids';

const COLUMNS = {
	id: columns.id,
	digit: columns.integer(0, 9),
	line: columns.integer(1201, 1797),
	shades: v.pipe(columns.text, v.regex(/^[0-9a-g]{64}$/, 'is not 64 shades from 0 to g')),
	source_ids: sourceIds,
	confidence: columns.confidence
};

/** A handwritten digit in 8 by 8 squares, held out from all learning. */
export type HandwrittenDigit = RowOf<typeof COLUMNS>;

/** Handwritten digits to read. */
export const TABLE = factTable('handwritten-digits', COLUMNS);
