// @ts-check
import { watchAnswers } from './in-page.js';
import { median, quantile, rounded } from './statistics.js';

/** Moves in a block, and blocks a page; the blocks of both pages alternate. */
const MOVES = 18;
const BLOCKS = 4;
/** Between two moves (ms): enough for whatever is late to be seen. */
const REST = 150;

/**
 * A page opened for measuring, its first investment slider focused, or its first of all.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {number} slowdown of the processor
 */
export async function open(browser, address, slowdown) {
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
	const tab = await context.newPage();
	await tab.addInitScript(watchAnswers);
	await tab.goto(address, { waitUntil: 'networkidle' });
	await tab.waitForSelector('html[data-hydrated]', { state: 'attached', timeout: 10_000 });
	await tab.waitForSelector('.island:not([data-live])', { state: 'detached', timeout: 60_000 });
	const dials = tab.locator('input[type=range]:visible');
	const investment = tab.getByRole('slider', { name: /investment/i });
	const slider = (await investment.count()) > 0 ? investment.first() : dials.first();
	if ((await slider.count()) === 0) {
		await context.close();
		return undefined;
	}
	await slider.scrollIntoViewIfNeeded();
	await slider.focus();
	// Whatever the page prepares in idle time after loading is over by then.
	await tab.waitForTimeout(2000);
	const devtools = await context.newCDPSession(tab);
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
	return { context, tab, slider };
}

/** @typedef {NonNullable<Awaited<ReturnType<typeof open>>>} Opened */

/**
 * Presses an arrow key as a person would, once per rest: to the right in even blocks, back in odd ones.
 * @param {Opened} page
 * @param {number} block
 * @param {number} moves
 */
async function move({ tab, slider }, block, moves) {
	await tab.bringToFront();
	await slider.focus();
	for (let count = 0; count < moves; count++) {
		await tab.keyboard.press(block % 2 === 0 ? 'ArrowRight' : 'ArrowLeft');
		await tab.waitForTimeout(REST);
	}
}

/**
 * @param {Opened} page
 * @returns {Promise<{ paint: number, late: number }[]>} in ms
 */
export const answersOf = ({ tab }) =>
	tab.evaluate(() => {
		const { answers } = /** @type {{ answers: { paint: number, late: number }[] }} */ (
			/** @type {unknown} */ (window)
		);
		return answers;
	});

/**
 * From the press of a key on the slider to the painted answer (ms), beside the bare page, in alternating blocks.
 * @param {import('@playwright/test').Browser} browser
 * @param {import('./pages.js').Page} floor
 * @param {import('./pages.js').Page} page
 * @param {number} slowdown of the processor
 */
export async function raceAnswers(browser, floor, page, slowdown) {
	const ours = await open(browser, page.address, slowdown);
	if (!ours) return undefined;
	const bare = await open(browser, floor.address, slowdown);
	if (!bare) throw new Error('floor.html has no investment slider');

	for (const each of [ours, bare]) await move(each, 0, 1);
	for (let block = 0; block < BLOCKS; block++)
		for (const each of [bare, ours]) await move(each, block, MOVES);

	const [own, least] = [await answersOf(ours), await answersOf(bare)];
	await Promise.all([ours.context.close(), bare.context.close()]);

	const [first, ...rest] = own;
	const paints = rest.map(({ paint }) => paint);
	const floors = least.slice(1).map(({ paint }) => paint);
	return {
		page: page.name,
		'cpu ×': slowdown,
		moves: paints.length,
		'median ms': rounded(median(paints)),
		'p95 ms': rounded(quantile(paints, 0.95)),
		'floor median ms': rounded(median(floors)),
		'floor p95 ms': rounded(quantile(floors, 0.95)),
		'median ratio': rounded(median(paints) / median(floors), 2),
		'p95 ratio': rounded(quantile(paints, 0.95) / quantile(floors, 0.95), 2),
		'first move ms': rounded(first?.paint ?? NaN),
		'moves with late changes': rest.filter(({ late }) => late > 0).length
	};
}
