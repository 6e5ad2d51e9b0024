import * as columns from '../columns';
import { factTable } from '../fact-table';
import type { RowOf } from '../read-table';
import { sourceIds } from '../source-ids';

const COLUMNS = {
	id: columns.id,
	measure: columns.oneOf(['private', 'private-generative', 'corporate']),
	place: columns.oneOf(['World', 'United States', 'China', 'United Kingdom']),
	year: columns.integer(2018, 2026),
	amount_usd: columns.integer(1e9, 8e11),
	edition: columns.integer(2019, 2026),
	stated: columns.yesOrNo,
	source_ids: sourceIds,
	confidence: columns.confidence,
	note: columns.optionalText
};

/** Money put into AI firms in a year, by measure, place and edition of the AI Index. */
export type Investment = RowOf<typeof COLUMNS>;

/** Money put into AI firms, edition by edition. */
export const TABLE = factTable('private-investment', COLUMNS, {
	checks: [
		({ year, edition }) =>
			edition < year ? { column: 'edition', problem: 'lies before the year it counts' } : undefined
	]
});
