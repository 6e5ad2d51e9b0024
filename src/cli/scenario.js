// @ts-check
// npm run -s scenario: asks the model from a terminal.
import { refuseOldNode } from './node-version.js';

refuseOldNode();
const { main } = await import('./commands.js');
const { bundled } = await import('./scenario/bundle.js');

// npm runs a script in the folder of package.json and says where it was called.
const folder =
	(process.env.npm_lifecycle_event === 'scenario' && process.env.INIT_CWD) || process.cwd();

await main(async () => {
	const module = await bundled();
	/** @type {unknown} */
	const loaded = await import(module);
	const { answer } = /** @type {typeof import('./scenario/main')} */ (loaded);
	const thread = new URL('./scenario/thread.js', import.meta.url);
	process.exitCode = await answer(process.argv.slice(2), { folder, module, thread });
});
