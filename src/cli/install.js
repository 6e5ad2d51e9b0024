// @ts-check
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readJson, Refusal, ROOT, runNpm } from './commands.js';

/** @typedef {Record<string, { version?: string, integrity?: string, optional?: boolean, extraneous?: boolean }>} Packages */

/**
 * Does what is installed agree with what the lock file asks for? npm leaves its own record of the
 * installed packages in node_modules; optional ones (other systems' binaries) may be absent, and ones
 * it calls extraneous, which nothing needs, do not count.
 * @param {Packages} wanted the lock file's `packages`
 * @param {Packages} installed the same of npm's record
 * @returns {boolean}
 */
export function isInstalled(wanted, installed) {
	const needed = Object.entries(wanted).filter(
		([path, { extraneous }]) => path !== '' && !extraneous
	);
	const agrees = needed.every(([path, { version, integrity, optional }]) => {
		const found = installed[path];
		return found ? found.version === version && found.integrity === integrity : optional === true;
	});
	return (
		agrees &&
		Object.entries(installed).every(([path, { extraneous }]) => path in wanted || extraneous)
	);
}

/**
 * The `packages` of a lock file, or nothing when there is no such file.
 * @param {string} file
 * @returns {Packages | undefined}
 */
function packagesIn(file) {
	/** @type {{ packages: Packages } | undefined} */
	const lock = existsSync(file) ? readJson(file) : undefined;
	return lock?.packages;
}

/**
 * Installs exactly what package-lock.json names, unless it is there already.
 * @returns {Promise<void>}
 */
export async function ensureInstalled() {
	const wanted = packagesIn(join(ROOT, 'package-lock.json'));
	const installed = packagesIn(join(ROOT, 'node_modules', '.package-lock.json'));
	if (wanted && installed && isInstalled(wanted, installed)) return;
	console.log('Installing the tools (npm ci), once …');
	if ((await runNpm(['ci', '--no-audit', '--no-fund'])) !== 0)
		throw new Refusal(
			'The tools could not be installed: see npm’s message above; check the network connection (or proxy) and the free disk space, then run the command again.'
		);
}
