import * as columns from '../columns';
import { factTable } from '../fact-table';
import type { RowOf } from '../read-table';
import { sourceIds } from '../source-ids';

const BASES = ['all-new-phds', 'editions-2023-and-2024', 'edition-2026'] as const;
const EDITIONS = ['ai-index-2021', 'ai-index-2023', 'ai-index-2024', 'ai-index-2026'] as const;
/** Which base each edition counts on. */
const BASE_OF: Record<(typeof EDITIONS)[number], (typeof BASES)[number]> = {
	'ai-index-2021': 'all-new-phds',
	'ai-index-2023': 'editions-2023-and-2024',
	'ai-index-2024': 'editions-2023-and-2024',
	'ai-index-2026': 'edition-2026'
};

const COLUMNS = {
	id: columns.id,
	base: columns.oneOf(BASES),
	edition: columns.oneOf(EDITIONS),
	year: columns.integer(2010, 2026),
	destination: columns.oneOf(['industry', 'academia', 'government']),
	percent: columns.number(1, 85),
	source_ids: sourceIds,
	confidence: columns.confidence,
	note: columns.optionalText
};

/** Share of a year’s new AI doctorates that went to one kind of employer, on one base. */
export type PhdDestination = RowOf<typeof COLUMNS>;

/** Where new AI doctorates went, by base, year and destination. */
export const TABLE = factTable('phd-destinations', COLUMNS, {
	checks: [
		({ edition, base }) =>
			BASE_OF[edition] !== base
				? { column: 'base', problem: `is not the base of ${edition}` }
				: undefined
	]
});
