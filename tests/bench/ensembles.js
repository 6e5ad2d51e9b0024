// @ts-check
import { loadModule } from '../../src/cli/load-module.js';
import { watchEnsembles } from './in-page.js';
import { median, rounded } from './statistics.js';

/** Questions asked, each about another scenario. */
const QUESTIONS = 14;
const MEMBERS = 150;
/** Between two questions (ms): the dials rest, and the answer comes. */
const REST = 1500;

/**
 * How long (ms) the worker takes to give bands of 30, 60 and 150 members, and how long the loop takes in another worker
 * of the same page for as many runs, in turns.
 * @param {import('@playwright/test').Browser} browser
 * @param {import('./pages.js').Page} page one with a chart of a scenario
 * @param {number} slowdown of the processor
 */
export async function raceEnsembles(browser, page, slowdown) {
	/** @type {{ LOOP: string }} */
	const { LOOP } = await loadModule('tests/bench/loop.ts');
	/** @type {{ INITIAL: number[], PARAMETERS: object }} */
	const { INITIAL, PARAMETERS } = await loadModule('tests/bench/race.ts');
	/** @type {{ defaultLevers: () => object }} */
	const { defaultLevers } = await loadModule('src/lib/model/index.ts');
	// The loop is code of the measurement's own, which the site's policy would not let in.
	const context = await browser.newContext({ bypassCSP: true });
	const tab = await context.newPage();
	await tab.addInitScript(watchEnsembles);
	await tab.goto(`${page.address}?v=1&investment=1.5`, { waitUntil: 'networkidle' });
	const slider = tab.getByRole('slider', { name: /investment/i }).first();
	await slider.focus();
	const devtools = await context.newCDPSession(tab);
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
	await tab.evaluate(startLoop, {
		code: LOOP,
		initial: INITIAL,
		parameters: PARAMETERS,
		levers: defaultLevers()
	});

	const loops = [];
	for (let question = 0; question < QUESTIONS; question++) {
		await tab.keyboard.press('ArrowRight');
		await tab.waitForTimeout(REST);
		loops.push(await tab.evaluate(runLoop, MEMBERS));
	}
	const { answers, frames } = await tab.evaluate(() => {
		const seen =
			/** @type {{ ensembles: { answers: Record<string, number>[], frames: number[] } }} */ (
				/** @type {unknown} */ (window)
			);
		return seen.ensembles;
	});
	await context.close();
	const at = (/** @type {number} */ members) =>
		median(answers.slice(2).map((answer) => answer[members] ?? NaN));
	const loop = median(loops.slice(2));
	return {
		'cpu ×': slowdown,
		questions: answers.length - 2,
		'30 members ms': rounded(at(30)),
		'60 members ms': rounded(at(60)),
		'150 members ms': rounded(at(MEMBERS)),
		'first question ms': rounded(answers[0]?.[MEMBERS] ?? NaN),
		'loop, 150 runs ms': rounded(loop),
		'of the loop': rounded(loop / at(MEMBERS), 2),
		'longest frame meanwhile ms': rounded(Math.max(...frames))
	};
}

/** @typedef {{ code: string, initial: number[], parameters: object, levers: object }} LoopParts */

/** In the page: starts the loop in a worker of its own. @param {LoopParts} parts */
function startLoop({ code, initial, parameters, levers }) {
	const program = `${code}
const initial = ${JSON.stringify(initial)}, parameters = ${JSON.stringify(parameters)}, levers = ${JSON.stringify(levers)};
onmessage = ({ data }) => {
	const start = performance.now();
	for (let index = 0; index < data; index++) run({ ...levers, investment: 1 + index / 200 }, parameters, initial, 8);
	postMessage(performance.now() - start);
};`;
	const address = URL.createObjectURL(new Blob([program], { type: 'text/javascript' }));
	Object.assign(window, { loop: new Worker(address, { type: 'module' }) });
}

/** In the page: how long (ms) the loop takes for so many runs. @param {number} runs @returns {Promise<number>} */
function runLoop(runs) {
	const { loop } = /** @type {{ loop: Worker }} */ (/** @type {unknown} */ (window));
	return new Promise((done) => {
		loop.onmessage = (event) => done(/** @type {{ data: number }} */ (event).data);
		loop.postMessage(runs);
	});
}
