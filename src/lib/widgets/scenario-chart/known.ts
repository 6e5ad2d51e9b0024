import { type Bands, type BandsByOutcome, BATCHES, type Draws } from '$lib/analysis';
import {
	FIRST_YEAR,
	formatValue,
	LAST_YEAR,
	type OutcomeKey,
	OUTCOMES,
	type Run,
	valueAt
} from '$lib/model';
import type { Cell, Column, Table } from '$lib/charts/table';
import { drawPoints } from './lines';

/** What a chart of outcomes rests on: two runs, and what is known so far of how the reader's run spreads. */
export type Known = {
	readonly run: Run;
	readonly statusQuo: Run;
	readonly outcomes: readonly OutcomeKey[];
	/** Empty where no bands are shown. */
	readonly bands: BandsByOutcome;
	/** Where single draws are shown; `followed` is the number, from 1, of the one to follow. */
	readonly draws?: Draws | undefined;
	readonly followed: number;
};

/** First year an outcome is told of. */
export const firstYear = (outcome: OutcomeKey): number => OUTCOMES[outcome].since ?? FIRST_YEAR;

/** Everything the chart shows of one year, in words. */
export function summaryOf(known: Known, year: number): string {
	const sentences = known.outcomes.flatMap((outcome) => {
		const words = (value: number) => formatValue(outcome, value);
		const here = words(valueAt(known.run, outcome, year));
		const quo = words(valueAt(known.statusQuo, outcome, year));
		return [
			`${OUTCOMES[outcome].label} in ${year}: ${here} in your scenario, ${quo} in the status quo.`,
			bandWords(known.bands[outcome], year, words),
			drawWords(known, outcome, year, words)
		];
	});
	return sentences.filter(Boolean).join(' ');
}

function bandWords(bands: Bands | undefined, year: number, words: (value: number) => string) {
	const [low, high] = ends(bands, year);
	return low === null || high === null
		? ''
		: `Nine tenths of ${BATCHES.at(-1)} draws lie between ${words(low)} and ${words(high)}.`;
}

function drawWords(
	{ draws, followed }: Known,
	outcome: OutcomeKey,
	year: number,
	words: (value: number) => string
) {
	if (!draws) return '';
	const values = (draws.courses[outcome] ?? []).map(
		(course) => course[Math.round(year) - draws.firstYear] ?? NaN
	);
	const value = values[followed - 1];
	const range = `${values.length} draws run from ${words(Math.min(...values))} to ${words(Math.max(...values))}`;
	return value === undefined ? `${range}.` : `${range}; draw ${followed} has ${words(value)}.`;
}

/** The ends of the wider band in a year. */
function ends(bands: Bands | undefined, year: number): [number | null, number | null] {
	const row = Math.round(year) - (bands?.firstYear ?? 0);
	return [bands?.quantiles[0]?.[row] ?? null, bands?.quantiles.at(-1)?.[row] ?? null];
}

/** The same numbers year by year. */
export function tableOf(known: Known): Table {
	const years = Array.from({ length: LAST_YEAR - FIRST_YEAR }, (_, index) => FIRST_YEAR + index);
	const parts = known.outcomes.map((outcome) => columnsOf(known, outcome));
	return {
		caption: 'Values on 1 January of each year',
		columns: [{ id: 'year', label: 'Year' }, ...parts.flatMap(({ columns }) => columns)],
		rows: years.map((year) => [year, ...parts.flatMap(({ cells }) => cells(year))])
	};
}

function columnsOf(
	{ run, statusQuo, bands, draws, followed }: Known,
	outcome: OutcomeKey
): { columns: Column[]; cells: (year: number) => Cell[] } {
	const { id, label } = OUTCOMES[outcome];
	const format = (cell: number) => formatValue(outcome, cell);
	const since = firstYear(outcome);
	const columns: Column[] = [
		{ id, label: `${label}, your scenario`, format },
		{ id: `${id}-status-quo`, label: 'Status quo', format }
	];
	const band = bands[outcome];
	if (band)
		columns.push(
			{ id: `${id}-p5`, label: 'Nine tenths of draws from', format },
			{ id: `${id}-p95`, label: 'to', format }
		);
	const course = drawPoints(draws, outcome, followed);
	if (course.length)
		columns.push({ id: `${id}-draw-${followed}`, label: `Draw ${followed}`, format });
	const cells = (year: number): Cell[] => [
		valueAt(run, outcome, year),
		valueAt(statusQuo, outcome, year),
		...(band ? ends(band, year) : []),
		...(course.length ? [course.find(({ x }) => x === year)?.y ?? null] : [])
	];
	return { columns, cells: (year) => (year < since ? columns.map(() => null) : cells(year)) };
}
