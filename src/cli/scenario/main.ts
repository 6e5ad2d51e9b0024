import type { Command } from './command';
import { ensembleCommand } from './ensemble';
import { readFlags } from './flags';
import { helpOf } from './help';
import { hindcastCommand } from './hindcast';
import { suggestion } from './nearest';
import { print } from './output';
import { quoted, Refusal } from './refusal';
import { runCommand } from './run';
import { sensitivityCommand } from './sensitivity';
import type { Surroundings } from './surroundings';
import { sweepCommand } from './sweep/sweep';

export { rowsOf } from './sweep/cases';

export const COMMANDS: readonly Command[] = [
	runCommand,
	ensembleCommand,
	sweepCommand,
	sensitivityCommand,
	hindcastCommand
];

/**
 * Answers what was asked on the command line.
 * @param words what stood behind `scenario`
 * @returns the exit code: 0; 2 where the question cannot be answered as it was put; 130 after an interruption
 */
export async function answer(
	words: readonly string[],
	surroundings: Surroundings
): Promise<number> {
	process.stdout.on('error', leaveQuietly);
	try {
		const { command, rest } = commandOf(words);
		if (!rest.includes('--help') && !rest.includes('-h'))
			return await command.perform(readFlags(rest, command.options), surroundings);
		await print(helpOf(command, COMMANDS));
		return 0;
	} catch (problem) {
		if (!(problem instanceof Refusal)) throw problem;
		process.stderr.write(`scenario: ${problem.message}\n`);
		return 2;
	}
}

function commandOf([first = '', ...others]: readonly string[]): {
	command: Command;
	rest: readonly string[];
} {
	if (first === '' || first.startsWith('-'))
		return { command: runCommand, rest: first ? [first, ...others] : others };
	const command = COMMANDS.find(({ id }) => id === first);
	if (command) return { command, rest: others };
	const ids = COMMANDS.map(({ id }) => id).filter(Boolean);
	throw new Refusal(
		`There is no command ${quoted(first)}.${suggestion(first, ids) || ` There are ${ids.join(', ')}, or none.`}`
	);
}

/** Whoever read the output has seen enough (`| head`). */
function leaveQuietly(problem: Error): void {
	if ('code' in problem && problem.code === 'EPIPE') process.exit(0);
	throw problem;
}
