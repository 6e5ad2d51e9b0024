import { doubtIsShown } from '../checks';
import * as columns from '../columns';
import { factTable } from '../fact-table';
import type { RowOf } from '../read-table';
import { sourceIds } from '../source-ids';

const COLUMNS = {
	id: columns.id,
	name: columns.text,
	kind: columns.oneOf([
		'single-board',
		'phone',
		'laptop',
		'desktop',
		'graphics-card',
		'data-center-card',
		'server'
	]),
	memory_gb: columns.integer(8, 1200),
	unified: columns.yesOrNo,
	bandwidth_gb_s: columns.optionalNumber(10, 40000),
	source_ids: sourceIds,
	confidence: columns.confidence,
	doubt: columns.optionalText,
	note: columns.optionalText
};

/** A machine: how much it holds and how fast it reads it. */
export type Device = RowOf<typeof COLUMNS>;

/** Machines, from small to large. */
export const TABLE = factTable('devices', COLUMNS, {
	checks: [doubtIsShown],
	order: (a, b) => a.memoryGb - b.memoryGb
});
