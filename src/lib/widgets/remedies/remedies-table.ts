import type { Table } from '$lib/charts/table';
import { formatValue, OUTCOMES } from '$lib/model';
import type { Values } from '../future-compare/standing';
import { JUDGED } from './remedies';

/** Remedies in rows, outcomes in columns, for one year; first the scenario they are added to. */
export const remediesTable = (
	rows: readonly { label: string; values: Values }[],
	year: number
): Table => ({
	caption: `Outcomes on 1 January ${year} with each remedy taken to the end of its range, alone`,
	columns: [
		{ id: 'remedy', label: 'Remedy' },
		...JUDGED.map((outcome) => ({
			id: OUTCOMES[outcome].id,
			label: OUTCOMES[outcome].label,
			format: (value: number) => formatValue(outcome, value)
		}))
	],
	rows: rows.map(({ label, values }) => [label, ...values])
});
