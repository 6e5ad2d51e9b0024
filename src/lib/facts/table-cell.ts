import { parse } from 'csv-parse/sync';
import { textOf } from './read-table';

/**
 * The number a figure stands for: written out, or `table/row/column` where it already stands in another table,
 * or one such place divided by another (`a ÷ b`). `undefined` where there is no such number.
 */
export function numberAt(words: string): number | undefined {
	const [first = '', second, ...rest] = words.split(' ÷ ').map((part) => part.trim());
	if (rest.length > 0) return undefined;
	const value = single(first);
	if (second === undefined || value === undefined) return value;
	const divisor = single(second);
	return divisor ? value / divisor : undefined;
}

function single(words: string): number | undefined {
	if (/^\d+(\.\d+)?$/.test(words)) return Number(words);
	const [, table, row, column] = /^([a-z-]+)\/([a-z0-9-]+)\/([a-z0-9_]+)$/.exec(words) ?? [];
	if (!table || !row || !column) return undefined;
	const text = rowsOf(table).find((one) => one.id === row)?.[column];
	return text && Number.isFinite(Number(text)) ? Number(text) : undefined;
}

const tables = new Map<string, Record<string, string>[]>();

function rowsOf(table: string): Record<string, string>[] {
	const known = tables.get(table);
	if (known) return known;
	const rows = parse<Record<string, string>>(textOf(`${table}.csv`), { columns: true });
	tables.set(table, rows);
	return rows;
}
