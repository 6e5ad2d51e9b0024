import { doubtIsShown, inOrder } from '../checks';
import * as columns from '../columns';
import { factTable } from '../fact-table';
import type { RowOf } from '../read-table';
import { sourceIds } from '../source-ids';

const COLUMNS = {
	id: columns.id,
	study: columns.oneOf(['peft-benchmark', 'litgpt', 'peft-readme', 'lora-paper', 'qlora-paper']),
	model: columns.text,
	method: columns.text,
	precision: columns.oneOf(['', 'bf16', 'nf4', 'nf4-double']),
	hardware: columns.optionalText,
	peak_gb: columns.number(1, 2000),
	average_gb: columns.optionalNumber(1, 2000),
	seconds: columns.optionalInteger(10, 100000),
	checkpoint_bytes: columns.optionalInteger(1e4, 4e11),
	accuracy: columns.optionalNumber(0, 1),
	source_ids: sourceIds,
	confidence: columns.confidence,
	doubt: columns.optionalText,
	note: columns.optionalText
};

/** A measured run of fine-tuning. */
export type PeftRun = RowOf<typeof COLUMNS>;

/** Measured runs of fine-tuning. */
export const TABLE = factTable('peft-runs', COLUMNS, {
	checks: [doubtIsShown, inOrder('averageGb', 'peakGb', 'peakGb')]
});
