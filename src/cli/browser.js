// @ts-check
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Refusal, run, runTool } from './commands.js';

const NAMES = [
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
	'chrome',
	'microsoft-edge'
];
const PLACES = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
];

/** Flags for a browser without a screen, possibly run by root, in a network that may be closed. */
export const BROWSER_FLAGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

/**
 * Where a browser of the Chromium family might be, likeliest first.
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]} paths, which may not exist
 */
export function candidates(env) {
	const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
	const named = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
	return [...(env.CHROMIUM ? [env.CHROMIUM] : []), ...PLACES, ...named];
}

/**
 * Does this program start and call itself a browser? (Ubuntu's /usr/bin/chromium-browser may be an empty shell.)
 * @param {string} path
 * @returns {boolean}
 */
export function isBrowser(path) {
	if (!existsSync(path)) return false;
	if (process.platform === 'win32') return true; // Windows browsers print no version
	try {
		const said = execFileSync(path, ['--version'], {
			encoding: 'utf8',
			timeout: 30_000,
			stdio: ['ignore', 'pipe', 'ignore']
		});
		return /chrom|edge/i.test(said);
	} catch {
		return false;
	}
}

/**
 * The browser to test with, if there is one: $CHROMIUM, an installed one, or Playwright's own.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<string | undefined>} path of the program
 */
export async function findBrowser(env = process.env) {
	const installed = candidates(env).find(isBrowser);
	if (installed) return installed;
	const { chromium } = await import('@playwright/test');
	return [chromium.executablePath()].find(isBrowser);
}

/** Debian and its descendants install packages with apt. */
function hasApt() {
	const release = '/etc/os-release';
	return existsSync(release) && /debian|ubuntu/i.test(readFileSync(release, 'utf8'));
}

/**
 * The browser to test with, installed first if there is none.
 * @returns {Promise<string>} path of the program
 * @throws {Refusal} when none can be had
 */
export async function ensureBrowser() {
	const found = await findBrowser();
	if (found) return found;

	console.log('No Chromium or Chrome found: installing one …');
	if (process.getuid?.() === 0 && hasApt()) {
		const env = { DEBIAN_FRONTEND: 'noninteractive' };
		const apt = ['-o', 'DPkg::Lock::Timeout=600'];
		await run('apt-get', [...apt, 'update'], { env });
		const packages = ['chromium', 'fonts-dejavu-core'];
		await run('apt-get', [...apt, 'install', '-y', '--no-install-recommends', ...packages], {
			env
		});
	}
	const installed = await findBrowser();
	if (installed) return installed;

	await runTool('playwright', ['install', 'chromium'], '@playwright/test');
	const downloaded = await findBrowser();
	if (downloaded) return downloaded;
	throw new Refusal(
		'The tests need Chromium or Chrome, and none could be found or installed: install one, or name one with CHROMIUM=/path/to/chromium npm test.'
	);
}
