import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listen, siteServer } from '../../src/cli/server.js';

const PAGE = '<h1>Compute access</h1>'.repeat(40);
const opened: Server[] = [];
let root = '';
let port = 0;

beforeAll(async () => {
	root = mkdtempSync(join(tmpdir(), 'gold-rush-'));
	const site = join(root, 'build');
	mkdirSync(join(site, 'compute-access'), { recursive: true });
	mkdirSync(join(site, '_app/immutable'), { recursive: true });
	writeFileSync(join(site, 'index.html'), 'Front page');
	writeFileSync(join(site, '404.html'), 'Not here');
	writeFileSync(join(site, 'compute-access/index.html'), PAGE);
	writeFileSync(join(site, 'compute-access/index.html.br'), brotliCompressSync(PAGE));
	writeFileSync(join(site, 'compute-access/index.html.gz'), gzipSync(PAGE));
	writeFileSync(join(site, '_app/immutable/start.abc.js'), 'export {};');
	writeFileSync(join(root, 'secret.txt'), 'secret');
	port = await open(siteServer(site));
});
afterAll(() => {
	for (const server of opened) server.close();
	rmSync(root, { recursive: true });
});

async function open(server: Server): Promise<number> {
	opened.push(server);
	return listen(server, 0);
}

type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer };

/** One request, its path sent exactly as written (fetch would tidy `..` away). */
function get(path: string, headers = {}, method = 'GET', at = port): Promise<Answer> {
	return new Promise((resolve, reject) => {
		request({ host: '127.0.0.1', port: at, path, headers, method }, (response) => {
			const parts: Buffer[] = [];
			response.on('data', (part: Buffer) => parts.push(part));
			response.on('end', () =>
				resolve({
					status: response.statusCode ?? 0,
					headers: response.headers,
					body: Buffer.concat(parts)
				})
			);
		})
			.on('error', reject)
			.end();
	});
}

test('what does not exist is answered with the site’s own page and status 404', async () => {
	const { status, headers, body } = await get('/nowhere/');
	expect(status).toBe(404);
	expect(headers['content-type']).toContain('text/html');
	expect(body.toString()).toBe('Not here');
});

test('a page travels as brotli, as gzip or plain, as the browser asks', async () => {
	const brotli = await get('/compute-access/', { 'Accept-Encoding': 'gzip, deflate, br' });
	const gzip = await get('/compute-access/', { 'Accept-Encoding': 'gzip' });
	const plain = await get('/compute-access/');
	expect(brotli.headers['content-encoding']).toBe('br');
	expect(brotliDecompressSync(brotli.body).toString()).toBe(PAGE);
	expect(gzip.headers['content-encoding']).toBe('gzip');
	expect(gunzipSync(gzip.body).toString()).toBe(PAGE);
	expect(plain.headers['content-encoding']).toBeUndefined();
	expect(plain.body.toString()).toBe(PAGE);
	for (const { headers } of [brotli, gzip, plain]) {
		expect(headers['content-type']).toBe('text/html;charset=utf-8');
		expect(headers.vary).toBe('Accept-Encoding');
	}
});

test.each([
	'/../secret.txt',
	'/..%2fsecret.txt',
	'/%2e%2e/secret.txt',
	'/compute-access/../../secret.txt',
	'/..\\secret.txt'
])('%s does not lead out of the site', async (path) => {
	const { status, body } = await get(path);
	expect(status).toBe(404);
	expect(body.toString()).not.toContain('secret');
});

test('a malformed address is an unknown one, not the end of the server', async () => {
	expect((await get('/%E0%A4%A')).status).toBe(404);
	expect((await get('/')).status).toBe(200);
});

test('a page asked for without its closing slash is found with it, query kept', async () => {
	const { status, headers } = await get('/compute-access?v=1&investment=2');
	expect(status).toBe(308);
	expect(headers.location).toBe('/compute-access/?v=1&investment=2');
});

test('an address that begins with two slashes never sends a reader to another host', async () => {
	const { headers } = await get('//example.org/compute-access');
	expect(headers.location).toBeUndefined();
});

test('files named after their content may be kept for good, pages are asked about again', async () => {
	const script = await get('/_app/immutable/start.abc.js');
	const page = await get('/compute-access/');
	expect(script.headers['cache-control']).toContain('immutable');
	expect(page.headers['cache-control']).toBe('no-cache');
	const again = await get('/compute-access/', { 'If-None-Match': page.headers.etag });
	expect(again.status).toBe(304);
	expect(again.body).toHaveLength(0);
});

test('a frame without an origin of its own may read files', async () => {
	const { headers } = await get('/_app/immutable/start.abc.js', { Origin: 'null' });
	expect(headers['access-control-allow-origin']).toBe('*');
});

test('only reading is possible', async () => {
	expect((await get('/', {}, 'POST')).status).toBe(405);
	expect((await get('/', {}, 'HEAD')).body).toHaveLength(0);
});

test('the whole site can be served under a path', async () => {
	const under = await open(siteServer(join(root, 'build'), '/gold-rush'));
	expect((await get('/gold-rush/', {}, 'GET', under)).body.toString()).toBe('Front page');
	expect((await get('/', {}, 'GET', under)).status).toBe(404);
	expect((await get('/gold-rush/compute-access', {}, 'GET', under)).headers.location).toBe(
		'/gold-rush/compute-access/'
	);
});

test('a port that is taken gives way to the next free one', async () => {
	const taken = await open(createServer());
	const server = createServer();
	opened.push(server);
	const next = await listen(server, taken);
	expect(next).toBeGreaterThan(taken);
	expect(next).toBeLessThan(taken + 50);
});

test('when every port tried is taken, the complaint says which and what to do', async () => {
	const taken = await open(createServer());
	await expect(listen(createServer(), taken, '127.0.0.1', 1)).rejects.toThrow(
		`The ports ${taken} to ${taken} are all taken: set PORT to a free one.`
	);
});
