import type { Cell, Table } from '$lib/charts/table';
import type { GapMeasure, MeasuredLag } from '$lib/facts/open-gap.build';
import { FIRST_YEAR, formatValue, LAST_YEAR, type Run, valueAt } from '$lib/model';
import { BASES, MEASURES } from './words';

const months = (value: number) => formatValue('openClosedLag', value);
const plain = (value: number) => value.toLocaleString('en-US');

/** Everything drawn: what was measured, each measure in a column of its own, and the model year by year. */
export function gapTable(
	lags: readonly MeasuredLag[],
	measures: readonly GapMeasure[],
	reader: Run,
	quo: Run
): Table {
	const nothing = (count: number): Cell[] => Array.from({ length: count }, () => null);
	const columns: Table['columns'] = [
		{ id: 'time', label: 'When' },
		{ id: 'what', label: 'What' },
		{ id: 'months', label: 'Lag, months', format: plain },
		{ id: 'months-low', label: 'Lag, low end', format: plain },
		{ id: 'months-high', label: 'Lag, high end', format: plain },
		...measures.map(({ id }) => ({
			id,
			label: `${MEASURES[id].label}, ${MEASURES[id].unit}`,
			format: plain
		})),
		{ id: 'lag-scenario', label: 'Model, your scenario', format: months },
		{ id: 'lag-status-quo', label: 'Model, status quo', format: months }
	];
	const measured = [
		...lags.map(({ time, when, basis, months: lag, low, high }) => ({
			time,
			row: [when, BASES[basis].label, lag, low, high, ...nothing(measures.length + 2)]
		})),
		...measures.flatMap(({ points }, place) =>
			points.map(({ time, when, gap, edition }) => ({
				time,
				row: [
					when,
					`gap, ${edition.replaceAll('-', ' ')}`,
					...nothing(3 + place),
					gap,
					...nothing(measures.length - place + 1)
				]
			}))
		)
	].sort((a, b) => a.time - b.time);
	const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, row) => FIRST_YEAR + row);
	return {
		caption:
			'How far open models are behind closed ones: what was measured, each measure for itself, and the lag in the model on 1 January of each year',
		columns,
		rows: [
			...measured.map(({ row }) => row),
			...years.map((year) => [
				String(year),
				'the model',
				...nothing(3 + measures.length),
				valueAt(reader, 'openClosedLag', year),
				valueAt(quo, 'openClosedLag', year)
			])
		]
	};
}
