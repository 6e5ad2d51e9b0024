// @ts-check
import { watchQuestions } from './in-page.js';
import { median, quantile, rounded } from './statistics.js';

/** Where on the workbench which question is asked after a lever is let go. */
const QUESTIONS = [
	{ kind: 'bands', at: '' },
	{ kind: 'ranking', at: '#matters' },
	{ kind: 'lever-plane', at: '#map' }
];
/** A lever each of these depends on: it does not span the map, and the ranking does not vary it. */
const LEVER = 'public-compute';
/** Times each is asked, about as many scenarios; the first times the browser is still compiling. */
const TIMES = 10;
const UNCOUNTED = 2;
/** Longest wait for an answer (ms), and the rest before the next move. */
const PATIENCE = 60_000;
const REST = 300;

/** @typedef {{ kind: string, asked: number, part?: number, answered: number, painted: number }} Answered */

/**
 * How long (ms) after a lever of the workbench is let go its worker has answered, and the answer is painted: ranges
 * (first ones, then all draws), what matters most, and the map over two levers. The processor is slowed for the page
 * only: a browser does not slow a worker.
 * @param {import('@playwright/test').Browser} browser
 * @param {import('./pages.js').Page} page the workbench
 * @param {number} slowdown of the page's processor
 */
export async function timeQuestions(browser, page, slowdown) {
	const rows = [];
	for (const { kind, at } of QUESTIONS) {
		const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
		const tab = await context.newPage();
		await tab.addInitScript(watchQuestions);
		await tab.goto(`${page.address}${at}`, { waitUntil: 'networkidle' });
		await tab.waitForSelector('html[data-hydrated]', { state: 'attached', timeout: 10_000 });
		const slider = tab.locator(`.lever input[name="${LEVER}"]`);
		await slider.focus();
		const devtools = await context.newCDPSession(tab);
		await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
		for (let time = 0; time < TIMES; time++) {
			await tab.keyboard.press('ArrowRight');
			await tab.waitForFunction(enough, { kind, count: time + 1 }, { timeout: PATIENCE });
			await tab.waitForTimeout(REST);
		}
		const answers = (await tab.evaluate(answersIn))
			.filter((one) => one.kind === kind)
			.slice(UNCOUNTED);
		await context.close();
		const at95 = (/** @type {number[]} */ values) => rounded(quantile(values, 0.95));
		rows.push({
			question: kind,
			'page’s cpu ×': slowdown,
			times: answers.length,
			'asked ms': rounded(median(answers.map(({ asked }) => asked))),
			'first part ms': rounded(median(answers.map(({ part }) => part ?? NaN))),
			'answered p50 ms': rounded(median(answers.map(({ answered }) => answered))),
			'answered p95 ms': at95(answers.map(({ answered }) => answered)),
			'painted p50 ms': rounded(median(answers.map(({ painted }) => painted))),
			'painted p95 ms': at95(answers.map(({ painted }) => painted))
		});
	}
	return rows;
}

/** In the page. @returns {Answered[]} */
function answersIn() {
	return /** @type {{ questions: Answered[] }} */ (/** @type {unknown} */ (window)).questions;
}

/** In the page: have so many questions of a kind been answered? @param {{ kind: string, count: number }} wanted */
function enough({ kind, count }) {
	const { questions } = /** @type {{ questions: Answered[] }} */ (/** @type {unknown} */ (window));
	return questions.filter((one) => one.kind === kind).length >= count;
}
