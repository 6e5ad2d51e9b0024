import { appendFileSync, closeSync, fstatSync, ftruncateSync, openSync, readSync } from 'node:fs';
import { orRefuse, print } from '../output';
import { quoted, Refusal } from '../refusal';
import { headOf } from './cases';
import type { Span } from './design';
import type { Question } from './question';

/** Where the rows of a sweep go. */
export type Target = {
	/** The first case that is not there yet. */
	readonly next: number;
	write(rows: string): Promise<void>;
	close(): void;
};

/** How much of either end of a file is read: more than the rows of one case can take (bytes). */
const END = 2 ** 20;

const headAt = (question: Question, { begins }: Span): string => (begins ? headOf(question) : '');

/** The standard output. */
export async function printed(question: Question, span: Span): Promise<Target> {
	await print(headAt(question, span));
	return { next: span.first, write: print, close: () => undefined };
}

/**
 * A file, and what an earlier run has left in it: what is cut off in the middle of a case is taken away, and the rest
 * goes behind it. Refuses a file that holds anything but the beginning of this very answer.
 * @param name as the person wrote it
 */
export function filed(file: string, name: string, question: Question, span: Span): Target {
	const opened = orRefuse(name, () => openSync(file, 'a+'));
	const head = headAt(question, span);
	const left = leftIn(opened, head, question, span);
	if (!left) {
		closeSync(opened);
		throw new Refusal(
			`${quoted(name)} holds something else than the beginning of this sweep; write to another file.`
		);
	}
	ftruncateSync(opened, left.bytes);
	const append = (rows: string) => orRefuse(name, () => appendFileSync(opened, rows));
	if (left.bytes === 0) append(head);
	return {
		next: left.next,
		// Whole blocks at once: what is killed leaves at most one of them unfinished.
		write: (rows) => Promise.resolve(append(rows)),
		close: () => closeSync(opened)
	};
}

/** How many bytes of a file can stay, and the case that comes next; undefined where the file is about something else. */
function leftIn(
	opened: number,
	head: string,
	question: Question,
	{ first, last }: Span
): { bytes: number; next: number } | undefined {
	const { size } = fstatSync(opened);
	const start = read(opened, 0, Math.min(END, size));
	if (size < head.length && head.startsWith(start)) return { bytes: 0, next: first };
	if (!start.startsWith(head)) return undefined;
	const begun = { bytes: head.length, next: first };
	const [firstRow, ...more] = start.slice(head.length).split('\n');
	if (more.length === 0) return looksLikeRow(firstRow ?? '', question, first) ? begun : undefined;
	if (rowOf(firstRow)?.question !== question.name || rowOf(firstRow)?.number !== first)
		return undefined;
	const from = Math.max(head.length, size - END);
	const rows = read(opened, from, size - from).split('\n');
	const unfinished = rows.pop() ?? '';
	// What the window cuts off is not needed: it belongs to earlier cases.
	if (from > head.length) rows.shift();
	const lastRow = rowOf(rows.at(-1));
	if (lastRow?.question !== question.name || lastRow.number > last) return undefined;
	const ofLast = rows.filter((row) => rowOf(row)?.number === lastRow.number);
	const bytes = size - unfinished.length;
	if (ofLast.length === question.years.length) return { bytes, next: lastRow.number + 1 };
	return { bytes: bytes - ofLast.join('\n').length - 1, next: lastRow.number };
}

/** Case and question of a row, in either format. */
function rowOf(row = ''): { number: number; question: string } | undefined {
	const found = /^(?:\{"case":)?(\d+),(?:"question":")?([\da-f]{12})[",]/.exec(row);
	return found ? { number: Number(found[1]), question: found[2] ?? '' } : undefined;
}

/** Can this be the beginning of the first row, cut off? */
function looksLikeRow(words: string, { format, name }: Question, first: number): boolean {
	const begin = format === 'csv' ? `${first},${name},` : `{"case":${first},"question":"${name}",`;
	return words.startsWith(begin) || begin.startsWith(words);
}

function read(opened: number, from: number, length: number): string {
	const bytes = Buffer.alloc(length);
	readSync(opened, bytes, 0, length, from);
	return bytes.toString('latin1');
}
