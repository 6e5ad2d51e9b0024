// @ts-check
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { ROOT } from '../../src/cli/commands.js';
import { listen, siteServer } from '../../src/cli/server.js';
import { BUILD } from '../../src/cli/site.js';

/**
 * A page to measure.
 * @typedef {object} Page
 * @property {string} name
 * @property {string} address
 * @property {number} [bound] most kB of HTML, CSS and JavaScript, brotli
 */

/** The pages that are measured, and the most each may weigh (kB, brotli). */
const PAGES = [
	{ path: '/', bound: 75 },
	{ path: '/compute-access/', bound: 75 },
	{ path: '/commercialization/', bound: 75 },
	{ path: '/playground/', bound: 90 }
];
/** Every figure alone. */
const EMBED_BOUND = 50;

/**
 * Serves the built site, and the bare page it is measured against, from two servers that behave alike.
 * @returns {Promise<{ floor: Page, pages: Page[], close: () => void }>} only the pages that exist
 */
export async function servePages() {
	const folder = mkdtempSync(join(tmpdir(), 'floor-'));
	const floor = readFileSync(join(ROOT, 'tests/bench/floor.html'));
	writeFileSync(join(folder, 'index.html'), floor);
	writeFileSync(join(folder, 'index.html.br'), brotliCompressSync(floor));

	const embeds = readdirSync(join(BUILD, 'embed')).map((widget) => ({
		path: `/embed/${widget}/`,
		bound: EMBED_BOUND
	}));
	const servers = [siteServer(BUILD), siteServer(folder)];
	const [site, bare] = await Promise.all(servers.map((server) => listen(server, 0)));
	return {
		floor: { name: 'floor', address: `http://127.0.0.1:${bare}/` },
		pages: [...PAGES, ...embeds]
			.filter(({ path }) => existsSync(join(BUILD, path, 'index.html')))
			.map(({ path, bound }) => ({
				name: path,
				address: `http://127.0.0.1:${site}${path}`,
				bound
			})),
		close: () => servers.forEach((server) => server.close())
	};
}
