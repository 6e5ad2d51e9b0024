import type { Flags } from './flags';

/** How often a line that stays, and one that is written over, are renewed (ms). */
const PACE = { lines: 2000, terminal: 100 };

/** Tells how far long work is. */
export type Progress = { tell(done: number, words: string): void; end(): void };

/** Progress on the error stream: where somebody watches in a terminal, or where it is asked for. */
export function progressOf(flags: Flags): Progress {
	const terminal = process.stderr.isTTY;
	if (!terminal && !flags.has('progress')) return { tell: () => undefined, end: () => undefined };
	let last = -Infinity;
	let width = 0;
	return {
		tell(done, words) {
			const now = performance.now();
			if (now - last < (terminal ? PACE.terminal : PACE.lines) && done < 1) return;
			last = now;
			const line = `${(100 * done).toFixed(0).padStart(3)} %  ${words}`;
			process.stderr.write(terminal ? `\r${line.padEnd(width)}` : `${line}\n`);
			width = line.length;
		},
		end() {
			if (terminal && width > 0) process.stderr.write('\n');
		}
	};
}
