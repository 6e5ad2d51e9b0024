// @ts-check
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { ROOT } from './commands.js';

/**
 * Runs a TypeScript module of this repository in Node, with the names the site uses for its rooms.
 * @template Module
 * @param {string} path from the root of the repository
 * @returns {Promise<Module>}
 */
export async function loadModule(path) {
	process.chdir(ROOT); // tables of facts are found from here
	/** @type {{ module: Module }} */
	const { module } = await runnerImport(join(ROOT, path), {
		root: ROOT,
		resolve: { alias: { $lib: join(ROOT, 'src/lib'), $content: join(ROOT, 'content') } }
	});
	return module;
}
