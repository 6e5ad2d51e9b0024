import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { build } from 'vite';

/** A server of its own origin, while a test needs it. */
export type Host = { origin: string; close: () => void };

const FOLDER = 'tests/site/hosts';
const TYPES: Record<string, string> = {
	html: 'text/html',
	js: 'text/javascript',
	css: 'text/css'
};

/** `frameworks/<name>.ts` with the framework it needs, as one classic script. */
async function bundled(name: string): Promise<string> {
	const built = await build({
		configFile: false,
		logLevel: 'warn',
		mode: 'production',
		publicDir: false,
		define: { 'process.env.NODE_ENV': '"production"' },
		build: {
			write: false,
			rolldownOptions: { input: `tests/site/frameworks/${name}.ts`, output: { format: 'iife' } }
		}
	});
	const [first] = [built].flat();
	const chunk = first && 'output' in first ? first.output[0] : undefined;
	if (!chunk) throw new Error(`tests/site/frameworks/${name}.ts came out without a script`);
	return chunk.code;
}

/** Serves other people's pages, `hosts/*.html`, with `{{name}}` replaced by what the address says after `?`. */
export function hostServer(): Promise<Host> {
	return started(
		createServer((request, response) => {
			const url = new URL(request.url ?? '/', 'http://localhost');
			const framework = /^\/framework\/([a-z]+)\.js$/.exec(url.pathname)?.[1];
			if (framework) {
				response.setHeader('Content-Type', 'text/javascript');
				void bundled(framework).then((code) => response.end(code));
				return;
			}
			const name = /^\/hosts\/([a-z-]+\.(html|js|css))$/.exec(url.pathname);
			if (!name) {
				response.writeHead(204).end();
				return;
			}
			void readFile(`${FOLDER}/${name[1]}`, 'utf8').then((text) => {
				response.setHeader('Content-Type', TYPES[name[2] ?? ''] ?? 'text/plain');
				response.end(
					text.replace(/\{\{(\w+)\}\}/g, (_, key: string) => url.searchParams.get(key) ?? '')
				);
			});
		})
	);
}

/** The built site on the plainest of static hosts: no header but the type of the file. */
export function plainHost(): Promise<Host> {
	return started(createServer(sirv('build')));
}

async function started(server: Server): Promise<Host> {
	await new Promise<void>((resolve) => server.listen(0, resolve));
	// "localhost" is another site than the 127.0.0.1 of the site under test, not only another port.
	const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
	return { origin, close: () => server.close() };
}
