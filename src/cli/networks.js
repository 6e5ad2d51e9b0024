// @ts-check
// npm run networks: teaches the small networks of two figures again, to add digits and to tell what comes next. Takes minutes.
import { refuseOldNode } from './node-version.js';

refuseOldNode();
const { main } = await import('./commands.js');
const { ensureInstalled } = await import('./install.js');

await main(async () => {
	await ensureInstalled();
	const { loadModule } = await import('./load-module.js');
	/** @type {typeof import('./networks/write-adders')} */
	const { writeAdders } = await loadModule('src/cli/networks/write-adders.ts');
	console.log(writeAdders());
	/** @type {typeof import('./networks/write-cells')} */
	const { writeCells } = await loadModule('src/cli/networks/write-cells.ts');
	console.log(writeCells());
});
