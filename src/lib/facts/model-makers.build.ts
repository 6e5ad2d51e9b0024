import { type ModelMakers, TABLE as MAKERS } from './tables/notable-model-makers';
import { TABLE as OUTPUT } from './tables/research-output';
import { type SourceLink, sourcesOf } from './sources-of';

/** Notable models of one year by the kind of their makers; each model is counted once. */
export type MakersOfYear = {
	year: number;
	industry: number;
	academia: number;
	joint: number;
	/** Governments, collectives and makers whose kind is not recorded. */
	other: number;
	total: number;
};

const rows = MAKERS.read();
/** The one edition whose years are drawn as a line: every year counted in the same way, on the same day. */
const EDITION: ModelMakers['edition'] = 'july-2026';

function count(row: ModelMakers, column: 'industry' | 'academia' | 'industryAcademia' | 'total') {
	const value = row[column];
	if (value === null) throw new Error(`notable-model-makers.csv: ${row.id} lacks ${column}`);
	return value;
}

const drawn = rows.filter((row) => row.edition === EDITION).sort((a, b) => a.year - b.year);

/** Every year of the drawn edition, oldest first; the last is not over. */
export const MAKERS_BY_YEAR: MakersOfYear[] = drawn.map((row) => ({
	year: row.year,
	industry: count(row, 'industry'),
	academia: count(row, 'academia'),
	joint: count(row, 'industryAcademia'),
	other: (row.other ?? 0) + (row.unknown ?? 0),
	total: count(row, 'total')
}));

/** Among the largest training runs of a year, how many a firm took part in: the first and the last full year. */
export const LARGEST_RUNS: { year: number; withIndustry: number; counted: number }[] = drawn
	.flatMap(({ year, largestWithIndustry, largestCounted }) =>
		largestWithIndustry === null || largestCounted === null
			? []
			: [{ year, withIndustry: largestWithIndustry, counted: largestCounted }]
	)
	.filter((_, place, all) => place === 0 || place === all.length - 2);

/** The share of firms alone as other editions printed it, or as their full counts give it. */
export const PUBLISHED: { edition: string; year: number; percent: number }[] = rows.flatMap(
	(row) => {
		if (row.edition === EDITION) return [];
		const edition = row.edition.replace('ai-index-', '');
		if (row.industryPercent !== null)
			return [{ edition, year: row.year, percent: row.industryPercent }];
		const kinds = [row.industry, row.academia, row.industryAcademia, row.other];
		if (kinds.includes(null)) return [];
		const all = kinds.reduce<number>((sum, kind) => sum + (kind ?? 0), 0);
		const percent = (100 * (row.industry ?? 0)) / all;
		return [{ edition, year: row.year, percent: Math.round(percent * 10) / 10 }];
	}
);

const output = OUTPUT.read().filter((row) => row.measure !== 'congress-witnesses');

/** Shares of papers, models and benchmarks, each on a base of its own. */
export const OUTPUT_SHARES: {
	measure: string;
	group: string;
	from: number | null;
	to: number | null;
	percent: number;
	source: SourceLink;
}[] = output.map((row) => {
	const [source] = sourcesOf([row]);
	if (!source) throw new Error(`research-output.csv: ${row.id} has no source`);
	return {
		measure: row.measure,
		group: row.group,
		from: row.fromYear,
		to: row.toYear,
		percent: row.percent,
		source
	};
});

/** Where counts and shares come from. */
export const MAKER_SOURCES: SourceLink[] = sourcesOf([...drawn, ...rows, ...output]);
