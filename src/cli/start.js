// @ts-check
// npm start: installs and builds what is missing, then serves the built site.
import { refuseOldNode } from './node-version.js';

refuseOldNode();
const { main, Refusal } = await import('./commands.js');
const { ensureInstalled } = await import('./install.js');
const { BUILD, ensureBuilt } = await import('./site.js');

await main(async () => {
	await ensureInstalled();
	await ensureBuilt();
	const { listen, siteServer } = await import('./server.js');
	const { openPage } = await import('./open-page.js');

	const wanted = Number(process.env.PORT ?? 4173);
	const host = process.env.HOST ?? '127.0.0.1';
	const server = siteServer(BUILD);
	const port = await listen(server, wanted, host).catch((/** @type {unknown} */ problem) => {
		throw new Refusal(problem instanceof Error ? problem.message : String(problem));
	});
	const address = `http://${host === '127.0.0.1' ? 'localhost' : host}:${port}/`;
	if (port !== wanted && wanted !== 0)
		console.log(`Port ${wanted} is taken, so another one is used.`);
	console.log(`\n  The AI Gold Rush: ${address}\n  Ctrl-C ends it.\n`);
	openPage(address);

	for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
		process.on(signal, () => {
			server.close();
			server.closeAllConnections();
			process.exit(0);
		});
});
