// @ts-check
// npm run rankings: ranks again what the outcomes hang on, after a change to the model. Takes minutes.
import { refuseOldNode } from './node-version.js';

refuseOldNode();
const { main } = await import('./commands.js');
const { ensureInstalled } = await import('./install.js');

await main(async () => {
	await ensureInstalled();
	const { loadModule } = await import('./load-module.js');
	/** @type {typeof import('./rankings/write')} */
	const { writeRankings } = await loadModule('src/cli/rankings/write.ts');
	console.log(writeRankings());
});
