import type { Table } from '$lib/charts/table';
import { formatValue, OUTCOMES } from '$lib/model';
import { COMPARED } from './outcomes';
import type { Values } from './standing';

/** Futures in rows, outcomes in columns, for one year. */
export const futuresTable = (
	futures: readonly { label: string; values: Values }[],
	year: number
): Table => ({
	caption: `Outcomes of the named futures and of your scenario on 1 January ${year}`,
	columns: [
		{ id: 'future', label: 'Future' },
		...COMPARED.map((outcome) => ({
			id: OUTCOMES[outcome].id,
			label: OUTCOMES[outcome].label,
			format: (value: number) => formatValue(outcome, value)
		}))
	],
	rows: futures.map(({ label, values }) => [label, ...values])
});
