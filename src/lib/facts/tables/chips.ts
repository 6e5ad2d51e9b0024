import * as columns from '../columns';
import { factTable } from '../fact-table';
import type { RowOf } from '../read-table';
import { sourceIds } from '../source-ids';

const COLUMNS = {
	id: columns.id,
	name: columns.text,
	maker: columns.text,
	released: columns.date,
	dense_16_bit_tflops: columns.optionalNumber(50, 5000),
	dense_8_bit_tflops: columns.optionalNumber(100, 10000),
	memory_gb: columns.optionalNumber(8, 400),
	bandwidth_gb_s: columns.optionalNumber(300, 10000),
	watts: columns.optionalNumber(100, 2000),
	price_usd: columns.optionalNumber(1000, 60000),
	source_ids: sourceIds,
	confidence: columns.confidence,
	note: columns.optionalText
};

/** A chip for AI: its speeds, memory, power and price. */
export type Chip = RowOf<typeof COLUMNS>;

/** AI chips, oldest first. */
export const TABLE = factTable('chips', COLUMNS, {
	checks: [
		({ dense16BitTflops: half, dense8BitTflops: quarter }) =>
			half !== null && quarter !== null && quarter < half
				? { column: 'dense8BitTflops', problem: 'is slower than at 16 bits' }
				: undefined
	],
	order: (a, b) => a.released.localeCompare(b.released)
});
