import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parse } from 'yaml';
import type { FactTable } from './fact-table';
import { FOLDER } from './read-table';

const words = v.pipe(v.string(), v.trim(), v.minLength(4));

const Head = v.strictObject({
	/** What the table is called. */
	title: words,
	/** What one row is. */
	row: words,
	/** Which years, places and things it covers, and which it leaves out. */
	coverage: words,
	/** What is wrong with it, known and unrepaired. */
	problems: v.array(words),
	/** Each column: what it is, and its unit where it has one. */
	columns: v.record(v.string(), v.strictObject({ is: words, unit: v.optional(v.string()) }))
});

/** What `<table>.md` says about a table: its head, and paragraphs that describe it. */
export type Description = v.InferOutput<typeof Head> & { paragraphs: string[] };

/**
 * Reads the description that stands beside a table. Throws with the file's name when a part is missing, or when the
 * columns it explains are not the columns the table has.
 */
export function describeTable(
	{ name, columns }: Pick<FactTable, 'name' | 'columns'>,
	text = readFileSync(`${FOLDER}/${name}.md`, 'utf8')
): Description {
	const file = `${FOLDER}/${name}.md`;
	const [, head, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
	if (head === undefined || body === undefined)
		throw new Error(`${file}: needs a head between two lines of ---`);
	const parsed = v.safeParse(Head, parse(head));
	if (!parsed.success) throw new Error(`${file}: ${v.summarize(parsed.issues)}`);
	const explained = Object.keys(parsed.output.columns);
	for (const column of Object.keys(columns))
		if (!explained.includes(column)) throw new Error(`${file}: says nothing of column ${column}`);
	for (const column of explained)
		if (!columns[column]) throw new Error(`${file}: the table has no column ${column}`);
	const paragraphs = body
		.trim()
		.split(/\n\s*\n/)
		.map((paragraph) => paragraph.replace(/\s+/g, ' '));
	if (paragraphs[0] === '') throw new Error(`${file}: has no description`);
	return { ...parsed.output, paragraphs };
}
