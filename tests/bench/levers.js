// @ts-check
import { answersOf, open } from './answers.js';
import { median, quantile, rounded } from './statistics.js';

/** Moves of each lever, and of the bare page's dial in between. */
const MOVES = 30;
const FLOOR_MOVES = 4;
/** Between two moves (ms): enough for whatever is late to be seen. */
const REST = 120;

/** @typedef {import('./answers.js').Opened} Opened */

/**
 * From the press of a key on each lever of the workbench to its painted answer (ms), the bare page's dial moved in
 * between: one row a lever, then all of them, then the bare page.
 * @param {import('@playwright/test').Browser} browser
 * @param {import('./pages.js').Page} floor
 * @param {import('./pages.js').Page} page
 * @param {number} slowdown of the processor
 */
export async function raceLevers(browser, floor, page, slowdown) {
	const ours = await open(browser, page.address, slowdown);
	const bare = await open(browser, floor.address, slowdown);
	if (!ours || !bare) throw new Error('a page to measure has no slider');
	// A lever in a closed group cannot be moved.
	await ours.tab.evaluate(() => {
		for (const group of document.querySelectorAll('details:has(input[type=range])'))
			group.setAttribute('open', '');
	});
	const dials = ours.tab.locator('.lever input[type=range]:visible');
	const rows = [];
	const all = [];
	for (let index = 0; index < (await dials.count()); index++) {
		await move(bare, bare.slider, FLOOR_MOVES);
		const slider = dials.nth(index);
		// The first press on a page, and a lever's first, are not like the others.
		await move(ours, slider, 2);
		const before = (await answersOf(ours)).length;
		await move(ours, slider, MOVES);
		const paints = (await answersOf(ours)).slice(before).map(({ paint }) => paint);
		all.push(...paints);
		rows.push(row(slowdown, (await slider.getAttribute('name')) ?? '?', paints));
	}
	const floors = (await answersOf(bare)).slice(1).map(({ paint }) => paint);
	await Promise.all([ours.context.close(), bare.context.close()]);
	return [...rows, row(slowdown, 'all levers', all), row(slowdown, 'bare page', floors)];
}

/**
 * @param {number} slowdown
 * @param {string} lever
 * @param {number[]} paints in ms
 */
const row = (slowdown, lever, paints) => ({
	lever,
	'cpu ×': slowdown,
	moves: paints.length,
	'p50 ms': rounded(median(paints)),
	'p95 ms': rounded(quantile(paints, 0.95))
});

/**
 * Presses an arrow key so many times, and turns round at an end of the range.
 * @param {Opened} page
 * @param {Opened['slider']} slider
 * @param {number} moves
 */
async function move({ tab }, slider, moves) {
	await tab.bringToFront();
	await slider.focus();
	let key = 'ArrowRight';
	for (let count = 0; count < moves; count++) {
		const end = await slider.evaluate((input) => {
			const { value, min, max } = /** @type {HTMLInputElement} */ (input);
			return value === max ? 'ArrowLeft' : value === min ? 'ArrowRight' : undefined;
		});
		key = end ?? key;
		await tab.keyboard.press(key);
		await tab.waitForTimeout(REST);
	}
}
