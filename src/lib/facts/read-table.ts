import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import * as v from 'valibot';

/** How the text of a cell becomes a value; whatever it refuses fails the build. */
export type Column = v.GenericSchema<string, unknown>;
export type Columns = { id: v.GenericSchema<string, string> } & Record<string, Column>;

type Camel<Name extends string> = Name extends `${infer First}_${infer Rest}`
	? `${First}${Capitalize<Camel<Rest>>}`
	: Name;

/** A row as the app sees it: the columns of the file, `snake_case` turned into `camelCase`. */
export type RowOf<C extends Columns> = {
	[Name in keyof C & string as Camel<Name>]: v.InferOutput<C[Name]>;
};

/** A rule about a whole row: the column to blame and what is wrong with it, or nothing. */
export type Check<Row> = (row: Row) => { column: keyof Row & string; problem: string } | undefined;

/** Where the tables are, from the root of the repository. */
export const FOLDER = 'content/facts';

/** The text of one table of `content/facts`. */
export const textOf = (file: string): string => readFileSync(`${FOLDER}/${file}`, 'utf8');

/**
 * Reads one table. Throws `content/facts/<file>, row N, column C: what is wrong` on a missing or unexpected column,
 * a value its column refuses, a second row with the same id, or a row that fails a check.
 * Rows are counted as a spreadsheet counts them: the header is row 1.
 */
export function readTable<const C extends Columns>(
	file: string,
	columns: C,
	text: string,
	checks: Check<RowOf<C>>[] = []
): RowOf<C>[] {
	const [header = [], ...lines]: string[][] = parse(text, { relax_column_count: true });
	checkHeader(file, Object.keys(columns), header);
	const ids = new Set<string>();
	return lines.map((cells, index) => {
		const at = index + 2;
		if (cells.length !== header.length)
			fail(file, at, header.at(-1) ?? '', `${cells.length} cells instead of ${header.length}`);
		const row = Object.fromEntries(
			header.map((name, place) => [camel(name), cell(columns, name, cells[place] ?? '', file, at)])
		) as RowOf<C> & { id: string };
		if (ids.has(row.id)) fail(file, at, 'id', `'${row.id}' stands in an earlier row already`);
		ids.add(row.id);
		for (const check of checks) {
			const found = check(row);
			if (!found) continue;
			const column = header.find((name) => camel(name) === found.column);
			fail(file, at, column ?? found.column, found.problem);
		}
		return row;
	});
}

function checkHeader(file: string, wanted: string[], found: string[]) {
	for (const name of found)
		if (!wanted.includes(name)) fail(file, 1, name, 'no such column in this table');
	for (const name of wanted) {
		if (!found.includes(name)) fail(file, 1, name, 'the column is missing');
		if (found.indexOf(name) !== found.lastIndexOf(name)) fail(file, 1, name, 'stands twice');
	}
}

function cell(columns: Columns, name: string, text: string, file: string, at: number): unknown {
	const column = columns[name];
	const parsed = column && v.safeParse(column, text);
	if (parsed?.success) return parsed.output;
	return fail(file, at, name, `'${text}': ${parsed?.issues[0].message ?? 'unknown column'}`);
}

/** Fails the build, naming the cell to blame. */
export function fail(file: string, row: number, column: string, problem: string): never {
	throw new Error(`${FOLDER}/${file}, row ${row}, column ${column}: ${problem}`);
}

const camel = (name: string) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
