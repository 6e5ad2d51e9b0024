import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Flags, Options } from './flags';
import { quoted, Refusal } from './refusal';
import { said } from './setting';
import type { Surroundings } from './surroundings';
import { type Format, FORMATS, type Table, textOf } from './table';
import { choiceValue } from './values';

/** The options every command has. */
export const OUTPUT_OPTIONS: Options = {
	format: { takes: 'csv|json', says: 'how the answer is written (csv)' },
	out: { takes: 'FILE', says: 'where to (the standard output)' },
	progress: { says: 'tell how far it is, even if nobody watches' },
	help: { says: 'this text' }
};

export function formatOf(flags: Flags): Format {
	return choiceValue('format', said(flags, 'format') ?? 'csv', FORMATS);
}

/** Writes a table where it is wanted. Resolves to the exit code, 0. */
export async function give(table: Table, flags: Flags, { folder }: Surroundings): Promise<number> {
	const text = textOf(table, formatOf(flags));
	const file = said(flags, 'out');
	if (file === undefined) await print(text);
	else orRefuse(file, () => writeFileSync(resolve(folder, file), text));
	return 0;
}

/** Writes to the standard output, and waits where its reader is slower. */
export async function print(text: string): Promise<void> {
	if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Does something to a file; what the system says against it is told in one line. */
export function orRefuse<Result>(file: string, action: () => Result): Result {
	try {
		return action();
	} catch (problem) {
		if (!(problem instanceof Error && 'syscall' in problem)) throw problem;
		throw new Refusal(`${quoted(file)} cannot be written: ${problem.message}.`);
	}
}
