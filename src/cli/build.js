// @ts-check
// npm run build: the site into build/, and a note of what it was built from.
import { refuseOldNode } from './node-version.js';

refuseOldNode();
const { main } = await import('./commands.js');
const { ensureInstalled } = await import('./install.js');
const { build } = await import('./site.js');

await main(async () => {
	await ensureInstalled();
	await build();
});
