import { readPlane } from '$lib/analysis';
import type { Table } from '$lib/charts/table';
import { formatLever, formatShort, formatValue, OUTCOMES } from '$lib/model';
import type { Plane } from './plane';

const COLUMNS = [0.25, 0.5, 1, 1.5, 2, 2.5, 3];
const ROWS = [1, 0.8, 0.6, 0.4, 0.2, 0];

/** The plane in few numbers: openness down, investment across. `waiting` says why it is not what was asked for. */
export function planeTable({ outcome, year, values }: Plane, waiting: string | undefined): Table {
	const { label, unit } = OUTCOMES[outcome];
	const format = (value: number) =>
		OUTCOMES[outcome].format.kind === 'price'
			? formatValue(outcome, value)
			: formatShort(outcome, value);
	return {
		caption: `${label} (${unit}) on 1 January ${year} by openness and investment${waiting ? `. ${waiting}; these are earlier numbers` : ''}`,
		columns: [
			{ id: 'openness', label: 'Openness', format: (value) => formatLever('openness', value) },
			...COLUMNS.map((investment) => ({
				id: `investment-${investment}`,
				label: `${formatLever('investment', investment)} investment`,
				format
			}))
		],
		rows: ROWS.map((openness) => [
			openness,
			...COLUMNS.map((investment) => readPlane(values, outcome, investment, openness))
		])
	};
}
