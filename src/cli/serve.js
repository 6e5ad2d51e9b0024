// @ts-check
// Serves the built site for the browser tests: node src/cli/serve.js <port>, '0' for any free one.
import { main } from './commands.js';
import { listen, siteServer } from './server.js';
import { BUILD } from './site.js';

await main(async () => {
	const port = await listen(siteServer(BUILD), Number(process.argv[2] ?? 0), '127.0.0.1', 1);
	console.log(`http://127.0.0.1:${port}/`);
});
