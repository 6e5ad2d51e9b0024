import { doubtIsShown } from '../checks';
import * as columns from '../columns';
import { factTable } from '../fact-table';
import type { RowOf } from '../read-table';
import { sourceIds } from '../source-ids';

const COLUMNS = {
	id: columns.id,
	name: columns.text,
	country: columns.text,
	operator: columns.text,
	h100e: columns.number(1, 1e7),
	cost_original: columns.optionalText,
	since: columns.partialDate,
	source_ids: sourceIds,
	confidence: columns.confidence,
	doubt: columns.optionalText,
	note: columns.optionalText
};

/** A public or academic machine (or a sum of them) in chips as fast as an H100; cost in its own currency, or ''. */
export type PublicMachine = RowOf<typeof COLUMNS>;

/** Public and academic machines. */
export const TABLE = factTable('public-compute', COLUMNS, { checks: [doubtIsShown] });
