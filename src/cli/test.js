// @ts-check
// npm test: everything that must hold, cheapest first; stops at the first step that fails and names it.
import { refuseOldNode } from './node-version.js';

refuseOldNode();
const { main, ROOT, runTool } = await import('./commands.js');
const { ensureInstalled } = await import('./install.js');
const { ensureBrowser } = await import('./browser.js');
const { build } = await import('./site.js');
const { sentence, sum, tallyOf, tallyOfPlaywright, tallyOfVitest } = await import('./tally.js');
const { rmSync } = await import('node:fs');
const path = await import('node:path');

const REPORTS = path.join(ROOT, 'test-results');
const UNIT_REPORT = path.join(REPORTS, 'unit.json');
const SITE_REPORT = path.join(REPORTS, 'site.json');

/** @type {{ name: string, run: () => Promise<number>, tally?: (code: number) => import('./tally.js').Tally }[]} */
const STEPS = [
	{
		name: 'formatting (prettier)',
		run: () => runTool('prettier', ['--check', '--log-level', 'warn', '.'])
	},
	{
		name: 'generated types (svelte-kit sync)',
		run: () => runTool('svelte-kit', ['sync'], '@sveltejs/kit')
	},
	{
		name: 'style (eslint)',
		run: () =>
			runTool('eslint', ['--config', 'tests/house/eslint.config.js', '--max-warnings', '0', '.'])
	},
	{
		name: 'types (svelte-check)',
		run: () => runTool('svelte-check', ['--fail-on-warnings', '--output', 'human'])
	},
	{
		name: 'unit tests (vitest)',
		run: () =>
			runTool('vitest', [
				'run',
				'--testTimeout=60000', // a slow machine is no failure
				'--reporter=default',
				'--reporter=json',
				`--outputFile.json=${UNIT_REPORT}`
			]),
		tally: (code) => tallyOf(UNIT_REPORT, tallyOfVitest, code)
	},
	{
		name: 'build (vite)',
		run: () =>
			build().then(
				() => 0,
				() => 1
			)
	},
	{
		name: 'built site in a browser (playwright)',
		run: async () =>
			runTool(
				'playwright',
				['test', '--config', 'tests/site/playwright.config.ts'],
				'@playwright/test',
				{
					CHROMIUM: await ensureBrowser(),
					SITE_REPORT
				}
			),
		tally: (code) => tallyOf(SITE_REPORT, tallyOfPlaywright, code)
	}
];

await main(async () => {
	await ensureInstalled();
	await ensureBrowser();
	rmSync(REPORTS, { recursive: true, force: true });

	let total = { passed: 0, failed: 0, skipped: 0 };
	for (const step of STEPS) {
		const { name } = step;
		console.log(`\n── ${name}`);
		const began = performance.now();
		const code = await step.run();
		total = sum(total, step.tally?.(code) ?? { passed: 0, failed: code === 0 ? 0 : 1, skipped: 0 });
		console.log(`── ${name}: ${code === 0 ? 'holds' : 'FAILED'}, ${seconds(began)} s`);
		if (code !== 0 || total.failed > 0) {
			console.log(`\nStopped at: ${name}.`);
			process.exitCode = 1;
			break;
		}
	}
	console.log(`\n${sentence(total)}`);
});

/** @param {number} began in ms @returns {string} seconds since then, to a tenth */
function seconds(began) {
	return ((performance.now() - began) / 1000).toFixed(1);
}
