// @ts-check
// npm run conformance: tries the figures on every kind of host page and writes what was found into content/.
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { refuseOldNode } from './node-version.js';

refuseOldNode();
const { main, readJson, Refusal, ROOT, runTool } = await import('./commands.js');
const { ensureInstalled } = await import('./install.js');
const { ensureBuilt } = await import('./site.js');

/** Where the tests leave what each case found, and where all of it goes. */
const FOUND = join(ROOT, 'test-results', 'conformance');
const TABLE = join(ROOT, 'content', 'conformance.json');

await main(async () => {
	await ensureInstalled();
	await ensureBuilt();
	rmSync(FOUND, { recursive: true, force: true });
	const code = await runTool('playwright', [
		'test',
		'--config',
		'tests/site/playwright.config.ts',
		'conformance.spec.ts',
		'--workers=1'
	]);
	if (code !== 0 || !existsSync(FOUND))
		throw new Refusal('Not every case holds; the table was left as it was.');
	const found = readdirSync(FOUND).map(
		(file) =>
			/** @type {{ id: string, measured?: string, browser: string }} */ (
				readJson(join(FOUND, file))
			)
	);
	/** @type {Record<string, string>} */
	const measured = {};
	for (const one of found) measured[one.id] = one.measured ?? '';
	const table = {
		tried: new Date().toISOString().slice(0, 10),
		browser: found[0]?.browser ?? '',
		measured
	};
	writeFileSync(TABLE, `${JSON.stringify(table, null, '\t')}\n`);
	console.log(`${found.length} cases hold; ${TABLE} says so.`);
});
