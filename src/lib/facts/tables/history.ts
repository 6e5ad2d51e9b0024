import * as v from 'valibot';
import { doubtIsShown } from '../checks';
import * as columns from '../columns';
import { factTable } from '../fact-table';
import type { RowOf } from '../read-table';
import { sourceIds } from '../source-ids';

/** What is measured, by the model's name for it: lowest and highest plausible value, and unit. */
const SERIES = {
	'frontier-compute': [16, 28, 'log10-flop'],
	'frontier-cost': [1e-5, 1000, 'million-usd-2023'],
	'ai-investment': [1, 2000, 'billion-usd-2023-per-year'],
	'compute-share': [0.02, 0.9, 'share'],
	'industry-chips': [1000, 5e7, 'h100e'],
	'public-chips': [20, 1e6, 'h100e'],
	'frontier-efficiency': [0, 8, 'log10-times'],
	'lab-openness': [0.05, 1, 'share'],
	transparency: [5, 95, 'points'],
	'audit-coverage': [0.05, 0.8, 'share'],
	'graduates-to-industry': [0.3, 0.9, 'share'],
	'academic-model-share': [0.01, 0.9, 'share'],
	'frontier-developers': [3, 30, 'firms'],
	'open-closed-lag': [1, 48, 'months'],
	'ai-revenue': [0.01, 100, 'billion-usd-per-year'],
	'gpt35-price': [0.01, 50, 'usd-per-million-tokens'],
	'fine-tuning-organizations': [1, 300, 'thousand-organizations'],
	'industry-researchers': [10, 200, 'thousand-people'],
	'academic-researchers': [20, 200, 'thousand-people'],
	'tuning-efficiency': [1, 100, 'times'],
	'industry-talent-share': [0.2, 0.9, 'share']
} as const;

type SeriesId = keyof typeof SERIES;
const SERIES_IDS = Object.keys(SERIES) as [SeriesId, ...SeriesId[]];
const UNITS = [...new Set(Object.values(SERIES).map(([, , unit]) => unit))] as [
	string,
	...string[]
];

const COLUMNS = {
	id: columns.id,
	series: columns.oneOf(SERIES_IDS),
	time: columns.number(2012, 2027),
	year: columns.year,
	value: columns.number(1e-5, 5e7),
	unit: columns.oneOf(UNITS),
	scale: columns.oneOf(['linear', 'log', 'log10']),
	sd: columns.number(0.02, 20),
	source_ids: v.union([
		v.pipe(
			v.literal(''),
			v.transform((): string[] => [])
		),
		sourceIds
	]),
	confidence: columns.confidence,
	doubt: columns.optionalText,
	note: columns.optionalText
};

/** A measured value of the past to which the model is fitted. */
export type Observed = RowOf<typeof COLUMNS>;

/** Values lie where values of their series can lie, in its unit. */
function belongsToSeries({ series, value, unit }: Observed) {
	const [low, high, expected] = SERIES[series];
	if (unit !== expected)
		return { column: 'unit', problem: `${series} is counted in ${expected}` } as const;
	if (value < low || value > high)
		return { column: 'value', problem: `${series} lies between ${low} and ${high}` } as const;
	return undefined;
}

/** A doubt on a logarithm is a few tenths; a doubt on a share is less than a quarter. */
function doubtFitsScale({ scale, sd, unit }: Observed) {
	const most = scale === 'linear' && unit === 'points' ? 20 : scale === 'linear' ? 0.25 : 1.5;
	return sd > most ? ({ column: 'sd', problem: `is more than ${most}` } as const) : undefined;
}

/** What stands without a source is our own assumption, and says so. */
function sourceOrDoubt({ sourceIds: ids, confidence }: Observed) {
	return ids.length === 0 && confidence !== 'low'
		? ({ column: 'sourceIds', problem: 'only a row of low confidence has no source' } as const)
		: undefined;
}

/** What the value of a moment says is known by its year's end, or was true at its start. */
function yearOfTime({ time, year }: Observed) {
	return year === Math.floor(time) || year === time - 1
		? undefined
		: ({ column: 'year', problem: `${time} belongs to no such year` } as const);
}

/** The history to which the model is fitted, series by series. */
export const TABLE = factTable('history', COLUMNS, {
	checks: [belongsToSeries, doubtFitsScale, sourceOrDoubt, yearOfTime, doubtIsShown]
});
