// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** Kit names these files after their content, so that a browser may keep them for good. */
const IMMUTABLE = '/_app/immutable/';

/**
 * A server for the built site, behaving like a careful static host: compressed files where the browser takes
 * them, entity tags, the site's own page for what does not exist.
 * @param {string} folder the built site
 * @param {string} [base] the path it is served under, such as '/gold-rush'; '' is the root
 * @returns {import('node:http').Server} not yet listening
 */
export function siteServer(folder, base = '') {
	const lost = join(folder, '404.html');
	const lostPage = existsSync(lost) ? readFileSync(lost) : 'Not found';
	const files = sirv(folder, {
		gzip: true,
		brotli: true,
		etag: true,
		setHeaders(response, path) {
			// Embeds in a sandboxed frame have no origin of their own and fetch scripts and fonts across origins.
			response.setHeader('Access-Control-Allow-Origin', '*');
			response.setHeader('X-Content-Type-Options', 'nosniff');
			response.setHeader(
				'Cache-Control',
				path.startsWith(IMMUTABLE) ? 'public, max-age=31536000, immutable' : 'no-cache'
			);
		}
	});

	return createServer((request, response) => {
		/** @param {number} status @param {string | Buffer} body @param {Record<string, string>} [headers] */
		const answer = (status, body, headers = {}) => {
			response.writeHead(status, { 'Content-Type': 'text/html;charset=utf-8', ...headers });
			response.end(request.method === 'HEAD' ? undefined : body);
		};
		if (request.method !== 'GET' && request.method !== 'HEAD')
			return answer(405, 'Only reading is possible here.', { Allow: 'GET, HEAD' });

		const [path = '/', query] = (request.url ?? '/').split('?');
		if (!path.startsWith(`${base}/`)) return answer(404, lostPage);
		const inside = path.slice(base.length);
		if (!inside.endsWith('/') && isPage(folder, inside))
			return answer(308, '', { Location: `${path}/${query === undefined ? '' : `?${query}`}` });
		request.url = query === undefined ? inside : `${inside}?${query}`;
		files(request, response, () => answer(404, lostPage));
	});
}

/**
 * Is this the address of a page without its closing slash? Relative links work only with it.
 * @param {string} folder
 * @param {string} path
 */
function isPage(folder, path) {
	return /^(\/[\w-]+(\.\w+)?)+$/.test(path) && existsSync(join(folder, path, 'index.html'));
}

/**
 * Listens on the port asked for, or on the next one that is free.
 * @param {import('node:http').Server} server
 * @param {number} first the port to try first; 0 lets the system choose
 * @param {string} [host]
 * @param {number} [tries] how many ports in a row may be taken
 * @returns {Promise<number>} the port
 * @throws {Error} when none of them is free, or the host cannot be listened on
 */
export async function listen(server, first, host = '127.0.0.1', tries = 50) {
	for (let port = first; port < first + tries; port++) {
		if (await isListening(server, port, host)) {
			const address = server.address();
			return address && typeof address === 'object' ? address.port : port;
		}
	}
	throw new Error(
		`The ports ${first} to ${first + tries - 1} are all taken: set PORT to a free one.`
	);
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>} false when the port is taken
 */
function isListening(server, port, host) {
	return new Promise((resolve, reject) => {
		/** @param {NodeJS.ErrnoException} problem */
		const refused = (problem) =>
			problem.code === 'EADDRINUSE' || problem.code === 'EACCES' ? resolve(false) : reject(problem);
		server.once('error', refused);
		server.listen(port, host, () => {
			server.off('error', refused);
			resolve(true);
		});
	});
}
