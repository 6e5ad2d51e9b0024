import * as columns from '../columns';
import { factTable } from '../fact-table';
import type { RowOf } from '../read-table';
import { sourceIds } from '../source-ids';

const year = columns.optionalInteger(2000, 2027);

const COLUMNS = {
	id: columns.id,
	measure: columns.oneOf([
		'papers-with-industry-coauthor',
		'largest-models',
		'benchmarks-led',
		'publications',
		'most-cited-papers',
		'congress-witnesses'
	]),
	group: columns.oneOf(['industry', 'academia', 'government', 'nonprofit', 'other']),
	from_year: year,
	to_year: year,
	percent: columns.number(1, 100),
	source_ids: sourceIds,
	confidence: columns.confidence,
	note: columns.optionalText
};

/** A share of research output or influence, held by one kind of institution over a period. */
export type ResearchShare = RowOf<typeof COLUMNS>;

/** Shares of papers, models, benchmarks and hearings, by the kind of institution. */
export const TABLE = factTable('research-output', COLUMNS, {
	checks: [
		({ fromYear, toYear }) =>
			(fromYear ?? 0) > (toYear ?? 9999)
				? { column: 'toYear', problem: 'lies before the first year' }
				: undefined
	]
});
