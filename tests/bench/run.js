// @ts-check
// npm run bench: all measurements; npm run bench -- weights loads: some of them.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { BROWSER_FLAGS, ensureBrowser } from '../../src/cli/browser.js';
import { main, Refusal, ROOT, runTool } from '../../src/cli/commands.js';
import { build, ensureBuilt } from '../../src/cli/site.js';
import { raceAnswers } from './answers.js';
import { raceEnsembles } from './ensembles.js';
import { raceLevers } from './levers.js';
import { raceLoads } from './loads.js';
import { servePages } from './pages.js';
import { timeQuestions } from './questions.js';
import { rounded } from './statistics.js';
import { weigh } from './weights.js';

const RESULTS = join(ROOT, 'tests/bench/results');
/** Slowdowns of the processor at which the sliders are moved. */
const SLOWDOWNS = [1, 4];
/** Slowdowns at which every lever is moved: a good computer, a usual one, an old telephone. */
const LEVER_SLOWDOWNS = [1, 4, 6];

/**
 * @typedef {object} Bench what a measurement is given
 * @property {import('@playwright/test').Browser} browser
 * @property {import('./pages.js').Page} floor
 * @property {import('./pages.js').Page[]} pages
 */

/** @param {import('./pages.js').Page[]} pages */
function workbench(pages) {
	const found = pages.find(({ name }) => name === '/playground/');
	if (!found) throw new Error('the built site has no workbench');
	return found;
}

/** @type {Record<string, { says: string, measure: (bench: Bench) => Promise<object[]> }>} */
const BENCHES = {
	weights: {
		says: 'First visit, transferred (brotli)',
		measure: async ({ browser, pages }) => {
			const rows = [];
			for (const page of pages) rows.push(await weigh(browser, page));
			return rows;
		}
	},
	answers: {
		says: 'From a key on the investment slider to the painted answer',
		measure: async ({ browser, floor, pages }) => {
			const rows = [];
			for (const page of pages)
				for (const slowdown of SLOWDOWNS) {
					console.log(`  ${page.name} with the processor slowed ${slowdown} times …`);
					rows.push((await raceAnswers(browser, floor, page, slowdown)) ?? []);
				}
			return rows.flat();
		}
	},
	levers: {
		says: 'From a key on each lever of the workbench to the painted answer',
		measure: async ({ browser, floor, pages }) => {
			const rows = [];
			for (const slowdown of LEVER_SLOWDOWNS)
				rows.push(await raceLevers(browser, floor, workbench(pages), slowdown));
			return rows.flat();
		}
	},
	questions: {
		says: 'From letting go of a lever to the worker’s answer',
		measure: async ({ browser, pages }) => {
			const rows = [];
			for (const slowdown of LEVER_SLOWDOWNS)
				rows.push(await timeQuestions(browser, workbench(pages), slowdown));
			return rows.flat();
		}
	},
	loads: {
		says: 'Loading on slow 4G, processor slowed 4 times, a phone’s screen',
		measure: ({ browser, floor, pages }) => raceLoads(browser, floor, pages)
	},
	build: {
		says: 'Building the site',
		measure: async () => {
			const began = performance.now();
			await build();
			return [{ seconds: rounded((performance.now() - began) / 1000) }];
		}
	},
	ensembles: {
		says: 'From a question to the worker to its bands, beside as many runs of a straight-line loop',
		measure: async ({ browser, pages }) => {
			const rows = [];
			for (const page of pages.filter(({ name }) => name === '/embed/scenario-chart/'))
				for (const slowdown of SLOWDOWNS) rows.push(await raceEnsembles(browser, page, slowdown));
			return rows;
		}
	},
	model: {
		says: 'The model against a straight-line loop of the same arithmetic and an engine of others',
		measure: async () => {
			const figures = join(RESULTS, 'figures.tmp');
			mkdirSync(RESULTS, { recursive: true });
			rmSync(figures, { force: true });
			const tests = ['model', 'cores'].map((name) => `tests/bench/${name}.test.ts`);
			const code = await runTool(
				'vitest',
				['run', '--project', 'node', '--no-file-parallelism', ...tests],
				'vitest',
				{
					FIGURES: figures
				}
			);
			const lines = existsSync(figures) ? readFileSync(figures, 'utf8').trim().split('\n') : [];
			rmSync(figures, { force: true });
			/** @type {unknown} */
			const kept = JSON.parse(`[${lines.join()}]`);
			return [.../** @type {object[]} */ (kept), { holds: code === 0 }];
		}
	}
};

await main(async () => {
	const asked = process.argv.slice(2);
	const unknown = asked.find((name) => !(name in BENCHES));
	if (unknown)
		throw new Refusal(
			`There is no measurement ${unknown}; there are ${Object.keys(BENCHES).join(', ')}.`
		);
	await ensureBuilt();
	const served = await servePages();
	const executablePath = await ensureBrowser();
	const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS });

	/** @type {Record<string, object[]>} */
	const results = {};
	for (const [name, { says, measure }] of Object.entries(BENCHES)) {
		if (asked.length > 0 && !asked.includes(name)) continue;
		console.log(`\n${says}`);
		results[name] = await measure({ browser, floor: served.floor, pages: served.pages });
		console.table(results[name]);
	}

	const machine = {
		node: process.versions.node,
		browser: browser.version(),
		processors: cpus().length,
		processor: cpus()[0]?.model ?? ''
	};
	await browser.close();
	served.close();
	mkdirSync(RESULTS, { recursive: true });
	const file = join(RESULTS, `${new Date().toISOString().replace(/[:.]/g, '-')}.json`);
	writeFileSync(file, JSON.stringify({ machine, results }, null, '\t'));
	console.log(`\nKept in ${file}`);
});
