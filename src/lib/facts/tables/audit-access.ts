import * as columns from '../columns';
import { factTable } from '../fact-table';
import type { RowOf } from '../read-table';
import { sourceIds } from '../source-ids';

const COLUMNS = {
	id: columns.id,
	developer: columns.text,
	model: columns.text,
	date: columns.date,
	term: columns.oneOf([
		'open-weights',
		'training-code',
		'research-credits',
		'special-access',
		'outside-evaluators',
		'repeatable-risk-tests',
		'safe-harbor',
		'bug-bounty',
		'flaw-reports'
	]),
	met: columns.yesOrNo,
	source_ids: sourceIds,
	confidence: columns.confidence
};

/** Whether a developer met one term of access for outsiders: released it, or said what its rules are. */
export type AuditTerm = RowOf<typeof COLUMNS>;

/** What 13 developers release to outsiders or tell them about testing their models. */
export const TABLE = factTable('audit-access', COLUMNS);
