import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import type { DescribedTable } from '$lib/facts/fact-tables';
import { textOf } from '$lib/facts/read-table';

/** A cell's value: nothing known is `null`, a list is a list. */
export type Value = string | number | boolean | null | string[];

/** One row of a table: the text of its cells as the file has them, and their values, both by the file's column names. */
export type DataRow = { id: string; text: Record<string, string>; values: Record<string, Value> };

const Values = v.union([v.string(), v.number(), v.boolean(), v.null(), v.array(v.string())]);

/** Every row of a table, in the order in which it is shown. */
export function rowsOf({ name, columns, read }: DescribedTable): DataRow[] {
	const texts = new Map(cellsOf(name).map((text) => [text.id ?? '', text]));
	return read().map((row) => {
		const id = String(row.id);
		const text = texts.get(id);
		if (!text) throw new Error(`content/facts/${name}.csv: row ${id} was read but is not there`);
		const values = Object.entries(columns).map(([column, schema]) => {
			const value = v.parse(Values, v.parse(schema, text[column] ?? ''));
			return [column, value === '' ? null : value];
		});
		return { id, text, values: Object.fromEntries(values) as Record<string, Value> };
	});
}

/** The cells of a table's file as they are written, in the file's order. */
export const cellsOf = (name: string): Record<string, string>[] =>
	parse(textOf(`${name}.csv`), { columns: true, trim: true });

const DATE = /^(19|20)\d\d(-\d\d){0,2}$/;

/** First and last year that a table's dates name; nothing where it has none. */
export function yearsOf(rows: DataRow[]): { first: number; last: number } | undefined {
	const columns = Object.keys(rows[0]?.text ?? {}).filter((column) => isDated(column, rows));
	const years = rows
		.flatMap((row) => columns.map((column) => row.text[column] ?? ''))
		.filter((text) => text !== '')
		.map((text) => Number(text.slice(0, 4)));
	if (years.length === 0) return undefined;
	return { first: Math.min(...years), last: Math.max(...years) };
}

/** True for a column that holds days, months or years, and nothing else. */
export function isDated(column: string, rows: DataRow[]): boolean {
	const filled = rows.map((row) => row.text[column] ?? '').filter((text) => text !== '');
	return filled.length > 0 && filled.every((text) => DATE.test(text));
}
