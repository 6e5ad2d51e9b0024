// @ts-check
import { spawn } from 'node:child_process';

/** @type {Partial<Record<NodeJS.Platform, [string, ...string[]]>>} what opens an address, elsewhere than on Linux */
const OPENERS = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] };

/**
 * Is there a person at a desktop who would like a browser window?
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 * @returns {boolean}
 */
export function hasDesktop(env, platform) {
	if (env.CI || env.SSH_CONNECTION || env.SSH_TTY || env.BROWSER === 'none') return false;
	if (platform === 'darwin' || platform === 'win32') return true;
	return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/**
 * Opens an address in the person's own browser, if there is a desktop; silently does nothing where that fails.
 * @param {string} address
 */
export function openPage(address) {
	if (!process.stdout.isTTY || !hasDesktop(process.env, process.platform)) return;
	const [program, ...before] = OPENERS[process.platform] ?? ['xdg-open'];
	const child = spawn(program, [...before, address], { stdio: 'ignore', detached: true });
	child.on('error', () => undefined);
	child.unref();
}
