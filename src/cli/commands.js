// @ts-check
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json: every command works from there, wherever it was called. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** A reason to stop that is told to the person in one sentence, without a stack. */
export class Refusal extends Error {}

/**
 * Runs a program to its end, its output passed through.
 * @param {string} program
 * @param {string[]} parameters
 * @param {{ env?: NodeJS.ProcessEnv, shell?: boolean }} [options]
 * @returns {Promise<number>} its exit code; 127 when it could not be started, 1 when a signal ended it
 */
export function run(program, parameters, options = {}) {
	return new Promise((done) => {
		const child = spawn(program, parameters, {
			cwd: ROOT,
			stdio: 'inherit',
			shell: options.shell ?? false,
			env: { ...process.env, ...options.env }
		});
		child.on('error', () => done(127));
		child.on('exit', (code) => done(code ?? 1));
	});
}

/**
 * Reads a JSON file whose shape the caller vouches for.
 * @template Shape
 * @param {string} file
 * @returns {Shape}
 */
export function readJson(file) {
	/** @type {unknown} */
	const content = JSON.parse(readFileSync(file, 'utf8'));
	return /** @type {Shape} */ (content);
}

/**
 * Runs a tool installed in node_modules, on this same Node.
 * @param {string} name the command, such as 'vite'
 * @param {string[]} parameters
 * @param {string} [packageName] the package it comes from, where the names differ
 * @param {NodeJS.ProcessEnv} [env] added to this process's environment
 * @returns {Promise<number>} exit code
 */
export function runTool(name, parameters, packageName = name, env = {}) {
	const folder = join(ROOT, 'node_modules', packageName);
	/** @type {{ bin: string | Record<string, string> }} */
	const { bin } = readJson(join(folder, 'package.json'));
	const script = typeof bin === 'string' ? bin : (bin[name] ?? '');
	return run(process.execPath, [join(folder, script), ...parameters], { env });
}

/**
 * Runs npm itself: the one that started this command, else the one in PATH.
 * @param {string[]} parameters
 * @returns {Promise<number>} exit code
 */
export function runNpm(parameters) {
	const own = process.env.npm_execpath;
	if (own?.endsWith('npm-cli.js')) return run(process.execPath, [own, ...parameters]);
	return run('npm', parameters, { shell: process.platform === 'win32' });
}

/**
 * Runs a command's main function; a `Refusal` is told in its own sentence, anything else with its stack.
 * @param {() => Promise<void>} command
 * @returns {Promise<void>}
 */
export async function main(command) {
	try {
		await command();
	} catch (problem) {
		console.error(problem instanceof Refusal ? `\n${problem.message}` : problem);
		process.exitCode = 1;
	}
}
