import type { Table } from '$lib/charts/table';
import type { MakersOfYear, PUBLISHED } from '$lib/facts/model-makers.build';
import { formatValue, type Run, valueAt } from '$lib/model';
import type { Guess } from './guess';
import { DRAWN_KINDS, KINDS, type Kind, percent } from './kinds';

/** Years for which the model’s values are listed. */
const YEARS = [2027, 2030, 2035, 2040];

const modelPercent = (value: number) => formatValue('academicModelShare', value / 100);

/** Counts and shares of each year, the guess beside them; then other editions and the model, in columns of their own. */
export function makersTable(
	years: MakersOfYear[],
	published: typeof PUBLISHED,
	guessed: { kind: Kind; guess: Guess },
	run: Run,
	statusQuo: Run
): Table {
	const nothing = (cells: number) => Array<null>(cells).fill(null);
	return {
		caption: `Notable models by the kind of their makers; ${years.at(-1)?.year} is counted to July. Editions of the AI Index counted earlier states of the list`,
		columns: [
			{ id: 'year', label: 'Year' },
			{ id: 'edition', label: 'Counted by' },
			{ id: 'total', label: 'Models' },
			...DRAWN_KINDS.map((kind) => ({ id: `${kind}-models`, label: KINDS[kind].label })),
			...DRAWN_KINDS.map((kind) => ({
				id: `${kind}-percent`,
				label: `Share of ${KINDS[kind].words}`,
				format: percent
			})),
			{
				id: 'guess-percent',
				label: `Your guess for ${KINDS[guessed.kind].words}`,
				format: percent
			},
			{ id: 'model-academia', label: 'Model, universities, your scenario', format: modelPercent },
			{ id: 'model-academia-status-quo', label: 'Status quo', format: modelPercent }
		],
		rows: [
			...years.map((row, place) => [
				row.year,
				'Own tally, July 2026',
				row.total,
				...DRAWN_KINDS.map((kind) => row[kind]),
				...DRAWN_KINDS.map((kind) => (100 * row[kind]) / row.total),
				place ? (guessed.guess[place - 1] ?? null) : null,
				...nothing(2)
			]),
			...published.map((row) => [
				row.year,
				`AI Index, edition of ${row.edition}`,
				...nothing(5),
				row.percent,
				...nothing(6)
			]),
			...YEARS.map((year) => [
				year,
				'The model',
				...nothing(10),
				100 * valueAt(run, 'academicModelShare', year),
				100 * valueAt(statusQuo, 'academicModelShare', year)
			])
		]
	};
}
