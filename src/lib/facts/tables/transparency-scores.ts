import * as columns from '../columns';
import { factTable } from '../fact-table';
import type { RowOf } from '../read-table';
import { sourceIds } from '../source-ids';

const COLUMNS = {
	id: columns.id,
	edition: columns.integer(2023, 2025),
	developer: columns.text,
	model: columns.optionalText,
	domain: columns.oneOf(['upstream', 'model', 'downstream']),
	subdomain: columns.text,
	indicators: columns.integer(1, 12),
	score: columns.integer(0, 12),
	source_ids: sourceIds,
	confidence: columns.confidence
};

/** How many indicators of one subdomain a developer met in one edition of the index. */
export type TransparencyScore = RowOf<typeof COLUMNS>;

/** Scores of the Foundation Model Transparency Index. */
export const TABLE = factTable('transparency-scores', COLUMNS, {
	checks: [
		({ score, indicators }) =>
			score > indicators
				? { column: 'score', problem: 'is more than there are indicators' }
				: undefined
	]
});
