import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Result } from './tasks';

/** Results of finished tasks by name, on disk as soon as they are there. */
export type State = {
	find(name: string): Result | undefined;
	keep(name: string, result: Result): void;
};

type Line = { name: string; result: Result };

/**
 * Opens the state of an unfinished run in a folder. It is begun anew where model, history or objective have another
 * fingerprint than the results on disk; a last line cut off by an interruption is left out.
 */
export function openState(folder: string, fingerprint: string): State {
	mkdirSync(folder, { recursive: true });
	const file = join(folder, 'state.ndjson');
	const head = JSON.stringify({ fingerprint });
	const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
	const known = new Map<string, Result>();
	if (lines[0] === head)
		for (const line of lines.slice(1, -1)) {
			const { name, result } = JSON.parse(line) as Line;
			known.set(name, result);
		}
	const whole = [...known].map(([name, result]) => JSON.stringify({ name, result }));
	writeFileSync(file, [head, ...whole, ''].join('\n'));
	return {
		find: (name) => known.get(name),
		keep(name, result) {
			known.set(name, result);
			appendFileSync(file, `${JSON.stringify({ name, result })}\n`);
		}
	};
}
