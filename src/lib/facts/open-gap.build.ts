import { sourcesOf, type SourceLink } from './sources-of';
import { TABLE as HISTORY } from './tables/history';
import { TABLE as ACCESS } from './tables/model-access';
import { type OpenGap, TABLE as GAPS } from './tables/open-closed-gap';
import { TABLE as PRICES } from './tables/token-prices';

/** On what a lag in months rests: lags on different bases are not comparable. */
export type LagBasis = 'average' | 'one-model' | 'index' | 'compute';

/** A lag somebody measured, in months, with its range where one was given. */
export type MeasuredLag = {
	id: string;
	basis: LagBasis;
	/** Decimal year, and the same in words. */
	time: number;
	when: string;
	months: number;
	low: number | null;
	high: number | null;
};

/** A gap that is no time: percent or Elo of users’ votes, points of an index. */
export type MeasuredGap = Omit<MeasuredLag, 'basis' | 'months'> & { gap: number; edition: string };

/** A measure with its points, edition by edition; points of different editions are never joined. */
export type GapMeasure = {
	id: 'percent' | 'elo' | 'index-points';
	points: MeasuredGap[];
};

/** A number that bears on how open models do, and which way. */
export type OpenSign = {
	id: string;
	bears: 'closing' | 'opening';
	values: number[];
	years: string[];
	source: SourceLink;
};

const LENGTHS = { year: 4, month: 7 };
const MIDDLES = { year: '-07-02', month: '-16' };

/** A day, or the middle of a month or year, as a decimal year. */
function timeOf(date: string): number {
	const middle =
		date.length === LENGTHS.year
			? MIDDLES.year
			: date.length === LENGTHS.month
				? MIDDLES.month
				: '';
	const day = Date.parse(date + middle);
	const year = Number(date.slice(0, LENGTHS.year));
	const [start, end] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
	return Number((year + (day - start) / (end - start)).toFixed(2));
}

const monthName = new Intl.DateTimeFormat('en-US', {
	month: 'short',
	year: 'numeric',
	timeZone: 'UTC'
});

/** A decimal year or a date as people say it: "Jul 2024". */
const said = (time: number): string =>
	monthName.format(Date.UTC(Math.floor(time), Math.round((time % 1) * 12 - 0.5), 15));

const gaps = GAPS.read();
const fitted = HISTORY.read().filter((row) => row.series === 'open-closed-lag');

function lagOf(row: OpenGap): MeasuredLag {
	const time = timeOf(row.date);
	const { id, gap: months, low, high } = row;
	const basis = row.measure === 'lag-to-one-model' ? 'one-model' : 'average';
	return { id, basis, time, when: said(time), months, low, high };
}

/** Lags in months, on four bases, oldest first. */
export const LAGS: MeasuredLag[] = [
	...gaps.filter((row) => row.unit === 'months').map(lagOf),
	...fitted.map(({ id, time, value, sourceIds }) => ({
		id,
		basis: sourceIds.includes('epoch-eci-2026') ? ('index' as const) : ('compute' as const),
		time,
		when: said(time),
		months: value,
		low: null,
		high: null
	}))
].sort((a, b) => a.time - b.time);

/** How many of these the model is fitted to. */
export const FITTED = fitted.length;

/** Gaps in units of their own. */
export const GAP_MEASURES: GapMeasure[] = (['percent', 'elo', 'index-points'] as const).map(
	(id) => ({
		id,
		points: gaps
			.filter((row) => row.unit === id)
			.map(({ id: row, edition, date, gap, low, high }) => {
				const time = timeOf(date);
				return { id: row, edition, time, when: said(time), gap, low, high };
			})
			.sort((a, b) => a.time - b.time)
	})
);

function sign(
	id: string,
	bears: OpenSign['bears'],
	rows: { id: string; sourceIds: string[] }[],
	values: number[],
	years: string[]
): OpenSign {
	const [source] = sourcesOf(rows);
	if (!source) throw new Error(`open-gap.build.ts: the sign ${id} has no source`);
	return { id, bears, values, years, source };
}

function rowOf<Row extends { id: string }>(rows: Row[], id: string): Row {
	const found = rows.find((row) => row.id === id);
	if (!found) throw new Error(`open-gap.build.ts: there is no row ${id}`);
	return found;
}

const access = ACCESS.read();
const released = ['access-2020', 'access-2023', 'access-2025'].map((id) => rowOf(access, id));
const prices = PRICES.read();
const routed = ['router-closed-2025', 'router-open-2025'].map((id) => rowOf(prices, id));
const average = ['lag-2024', 'lag-2026'].map((id) => rowOf(gaps, id));
const best = ['index-2024-06', 'index-2026-03'].map((id) => rowOf(gaps, id));

const yearsOf = (rows: { date: string }[]) => rows.map((row) => row.date.slice(0, LENGTHS.year));

/** Signs that open models keep up, and signs that they do not. */
export const OPEN_SIGNS: OpenSign[] = [
	sign(
		'average',
		'closing',
		average,
		average.map((row) => row.gap),
		yearsOf(average)
	),
	sign(
		'price',
		'closing',
		routed,
		routed.map((row) => row.inputUsd),
		yearsOf(routed)
	),
	sign(
		'released',
		'opening',
		released,
		released.map((row) => row.openWeights / row.total),
		released.map((row) => String(row.year))
	),
	sign(
		'best',
		'opening',
		best,
		best.map((row) => row.gap),
		yearsOf(best)
	)
];

/** Where lags, gaps and signs come from. */
export const OPEN_GAP_SOURCES: SourceLink[] = sourcesOf([
	...gaps,
	...fitted,
	...released,
	...routed
]);
