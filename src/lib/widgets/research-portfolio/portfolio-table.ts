import { partsAt } from '$lib/charts/stack';
import type { Table } from '$lib/charts/table';
import { FIRST_YEAR, formatValue, LAST_YEAR, type Run, valueAt } from '$lib/model';
import { KINDS, sharesOf } from './effort';
import { difference, percentFine } from './words';

/** A run with its name in the table and in files. */
type Named = { id: string; label: string; run: Run };

/** The numbers behind the figure, year by year: shares, output of basic work, and pace against the status quo. */
export function portfolioTable(reader: Run, quo: Run, example: { label: string; run: Run }): Table {
	const compared: Named[] = [
		{ id: '', label: 'your scenario', run: reader },
		{ id: '-status-quo', label: 'status quo', run: quo }
	];
	const all: Named[] = [
		...compared,
		{ id: '-example', label: example.label.toLowerCase(), run: example.run }
	];
	const shares = compared.map(({ run }) => sharesOf(run));
	const paced = all.filter(({ run }) => run !== quo);
	return {
		caption:
			'Shares of research effort, output of basic research (2012 = 100) and pace of research against the status quo, on 1 January of each year',
		columns: [
			{ id: 'year', label: 'Year' },
			...compared.flatMap((run) =>
				KINDS.map((kind) => ({
					id: `${kind.id}${run.id}`,
					label: `${kind.label}, ${run.label}`,
					format: percentFine
				}))
			),
			...all.map((run) => ({
				id: `basic-output${run.id}`,
				label: `Basic output, ${run.label}`,
				format: (value: number) => formatValue('basicResearch', value)
			})),
			...paced.map((run) => ({
				id: `pace-difference${run.id}`,
				label: `Pace, ${run.label}`,
				format: difference
			}))
		],
		rows: Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index).map(
			(at) => [
				at,
				...shares.flatMap((one) => partsAt(quo.years, one, at).map((part) => part.share)),
				...all.map(({ run }) => valueAt(run, 'basicResearch', at)),
				...paced.map(({ run }) => 100 * paceGapAt(run, quo, at))
			]
		)
	};
}

/** How far a run's pace of research lies above the other's at a time, as a part of the other's. */
export const paceGapAt = (run: Run, base: Run, at: number): number =>
	valueAt(run, 'researchPace', at) / valueAt(base, 'researchPace', at) - 1;
