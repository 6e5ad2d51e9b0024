// @ts-check
import { createHash } from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { dirname, join } from 'node:path';
import { readJson, Refusal, ROOT, runTool } from './commands.js';

/** Everything the built site depends on; folders are read whole. */
const SOURCES = [
	'content',
	'src',
	'static',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts',
	'tsconfig.json'
];
const FRONT_PAGE = join('build', 'index.html');
const STAMP = join('node_modules', '.cache', 'built-from.json');

/** The built site: what `npm start` serves. */
export const BUILD = join(ROOT, 'build');

/**
 * Every file at or below a path, in a fixed order.
 * @param {string} root
 * @param {string} path relative to the root
 * @returns {string[]} relative paths; none if the path does not exist
 */
function filesAt(root, path) {
	const full = join(root, path);
	if (!existsSync(full)) return [];
	if (!statSync(full).isDirectory()) return [path];
	return readdirSync(full)
		.sort()
		.flatMap((name) => filesAt(root, join(path, name)));
}

/**
 * A fingerprint of all sources: changes when a file is added, removed, renamed or edited.
 * @param {string} root the folder the sources are in
 * @param {string} [address] the site's configured address, which ends up in the pages
 * @returns {string} SHA-256, hexadecimal
 */
export function fingerprint(root, address = process.env.SITE_URL ?? '') {
	const hash = createHash('sha256').update(address);
	for (const file of SOURCES.flatMap((source) => filesAt(root, source)))
		hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
	return hash.digest('hex');
}

/**
 * Is the built site the one these sources make? The stamp also knows when the front page was written,
 * so that a build made behind its back is not mistaken for its own.
 * @param {string} root
 * @returns {boolean}
 */
export function isBuilt(root) {
	const [page, stamp] = [join(root, FRONT_PAGE), join(root, STAMP)];
	if (!existsSync(page) || !existsSync(stamp)) return false;
	/** @type {{ sources: string, written: number }} */
	const { sources, written } = readJson(stamp);
	return written === statSync(page).mtimeMs && sources === fingerprint(root);
}

/**
 * Notes which sources the built site was made from.
 * @param {string} root
 * @param {string} sources their fingerprint, taken before the build began
 */
export function writeStamp(root, sources) {
	const stamp = join(root, STAMP);
	mkdirSync(dirname(stamp), { recursive: true });
	writeFileSync(
		stamp,
		JSON.stringify({ sources, written: statSync(join(root, FRONT_PAGE)).mtimeMs })
	);
}

/**
 * Builds the site into `build/`.
 * @returns {Promise<void>}
 */
export async function build() {
	const sources = fingerprint(ROOT);
	rmSync(join(ROOT, STAMP), { force: true });
	if ((await runTool('vite', ['build'])) !== 0)
		throw new Refusal('The site could not be built: the message above names the file at fault.');
	writeStamp(ROOT, sources);
}

/**
 * Builds the site unless it is already the one these sources make.
 * @returns {Promise<void>}
 */
export async function ensureBuilt() {
	if (isBuilt(ROOT)) return;
	console.log('Building the site …');
	await build();
}
