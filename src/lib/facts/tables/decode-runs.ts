import { doubtIsShown } from '../checks';
import * as columns from '../columns';
import { factTable } from '../fact-table';
import type { RowOf } from '../read-table';
import { sourceIds } from '../source-ids';

const COLUMNS = {
	id: columns.id,
	device: columns.text,
	family: columns.oneOf(['apple', 'geforce', 'data-center', 'single-board', 'phone']),
	bandwidth_gb_s: columns.optionalNumber(10, 10000),
	model: columns.text,
	quantization: columns.text,
	assumed: columns.yesOrNo,
	bytes_per_token: columns.integer(1e9, 3e11),
	bytes_basis: columns.oneOf(['file-size', 'parameters-times-bits']),
	tokens_per_second: columns.number(1, 400),
	software: columns.text,
	source_ids: sourceIds,
	confidence: columns.confidence,
	doubt: columns.optionalText,
	note: columns.optionalText
};

/** A measured speed of writing: one model on one machine. */
export type DecodeRun = RowOf<typeof COLUMNS>;

/** Measured speeds of writing. */
export const TABLE = factTable('decode-runs', COLUMNS, {
	checks: [
		doubtIsShown,
		({ bandwidthGbS, bytesPerToken, tokensPerSecond }) =>
			bandwidthGbS !== null && tokensPerSecond * bytesPerToken > bandwidthGbS * 1e9
				? { column: 'tokensPerSecond', problem: 'is faster than the memory can be read' }
				: undefined
	]
});
