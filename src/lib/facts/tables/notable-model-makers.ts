import * as columns from '../columns';
import { factTable } from '../fact-table';
import type { RowOf } from '../read-table';
import { sourceIds } from '../source-ids';

const EDITIONS = [
	'july-2026',
	'ai-index-2023',
	'ai-index-2024',
	'ai-index-2025',
	'ai-index-2026'
] as const;

/** Models in a year: the longest list has 119 of them. */
const models = columns.optionalInteger(0, 130);

const COLUMNS = {
	id: columns.id,
	edition: columns.oneOf(EDITIONS),
	year: columns.year,
	industry: models,
	academia: models,
	industry_academia: models,
	other: models,
	unknown: models,
	total: models,
	industry_percent: columns.optionalNumber(1, 100),
	largest_with_industry: columns.optionalInteger(0, 10),
	largest_counted: columns.optionalInteger(8, 10),
	source_ids: sourceIds,
	confidence: columns.confidence,
	note: columns.optionalText
};

/** Notable models of a year by the kind of their makers, as one edition counts them. */
export type ModelMakers = RowOf<typeof COLUMNS>;

/** Notable models by the kind of their makers, one row per year and edition. */
export const TABLE = factTable('notable-model-makers', COLUMNS, {
	checks: [
		({ industry, academia, industryAcademia, other, unknown, total }) => {
			const counts = [industry, academia, industryAcademia, other, unknown];
			const sum = counts.reduce<number>((all, count) => all + (count ?? 0), 0);
			return total !== null && sum !== total
				? { column: 'total', problem: `is not the sum of its parts, ${sum}` }
				: undefined;
		},
		({ largestWithIndustry: some, largestCounted: all }) =>
			(some ?? 0) > (all ?? 0)
				? { column: 'largestWithIndustry', problem: 'exceeds the number looked at' }
				: undefined
	]
});
