import type { Table } from '$lib/charts/table';

/** A table of shares whose numbers are printed as percentages. */
export const inPercent = (table: Table): Table => ({
	...table,
	columns: table.columns.map((column) => ({
		...column,
		format: (value) => `${(value * 100).toFixed(1)}%`
	}))
});
