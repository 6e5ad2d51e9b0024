import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** A server of its own origin, while a test needs it. */
export type Host = { origin: string; close: () => void };

const FOLDER = 'tests/site/hosts';

/** Serves other people's pages, `hosts/*.html`, with `{{name}}` replaced by what the address says after `?`. */
export function hostServer(): Promise<Host> {
	return started(
		createServer((request, response) => {
			const url = new URL(request.url ?? '/', 'http://localhost');
			const name = /^\/hosts\/([a-z-]+\.(html|js))$/.exec(url.pathname);
			if (!name) {
				response.writeHead(204).end();
				return;
			}
			void readFile(`${FOLDER}/${name[1]}`, 'utf8').then((text) => {
				response.setHeader('Content-Type', name[2] === 'js' ? 'text/javascript' : 'text/html');
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
