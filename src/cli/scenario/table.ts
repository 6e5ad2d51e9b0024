import { csvLine, type ExactCell as Cell } from '$lib/export/exact-csv';
import { MODEL_VERSION, OUTCOMES, type OutcomeKey } from '$lib/model';
import type { Setting } from './setting';

export { type ExactCell as Cell } from '$lib/export/exact-csv';

export type Column = {
	/** As in addresses and on the command line. */
	readonly id: string;
	readonly unit?: string;
};

/** An answer in rows, with what it is an answer to. */
export type Table = {
	readonly about: Readonly<Record<string, unknown>>;
	readonly columns: readonly Column[];
	readonly rows: readonly (readonly Cell[])[];
};

export const FORMATS = ['csv', 'json'] as const;
export type Format = (typeof FORMATS)[number];

export const YEAR: Column = { id: 'year' };

export const outcomeColumn = (key: OutcomeKey): Column => ({
	id: OUTCOMES[key].id,
	unit: OUTCOMES[key].unit
});

/** What a setting is, for those who find a file again later. */
export const aboutSetting = (setting: Setting): Record<string, unknown> => ({
	model: MODEL_VERSION,
	...setting
});

/** A row as an object of JSON, in the order of its columns. */
export function jsonRow(columns: readonly Column[], cells: readonly Cell[]): string {
	return JSON.stringify(Object.fromEntries(columns.map(({ id }, index) => [id, cells[index]])));
}

/** A table as the text of a file. */
export function textOf(table: Table, format: Format): string {
	const { about, columns, rows } = table;
	if (format === 'csv')
		return [columns.map(({ id }) => id), ...rows].map((cells) => csvLine(cells)).join('');
	const head = Object.entries({ ...about, columns }).map(
		([name, value]) => `\t${JSON.stringify(name)}: ${JSON.stringify(value)}`
	);
	const lines = rows.map((cells) => `\t\t${jsonRow(columns, cells)}`);
	return `{\n${head.join(',\n')},\n\t"rows": [\n${lines.join(',\n')}\n\t]\n}\n`;
}
