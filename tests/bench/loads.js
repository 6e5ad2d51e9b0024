// @ts-check
import { watchLoad } from './in-page.js';
import { median, rounded } from './statistics.js';

/** A slow 4G connection: 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back; and a phone's processor. */
const NETWORK = {
	offline: false,
	latency: 150,
	downloadThroughput: 1_600_000 / 8,
	uploadThroughput: 750_000 / 8
};
const SLOWDOWN = 4;
const LOADS = 5;
/** How long after loading a page is still listened to (ms). */
const SETTLE = 3000;

/**
 * Loads a page once, with an empty cache, then scrolls through all of it.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 */
async function loadOnce(browser, address) {
	const context = await browser.newContext({
		viewport: { width: 360, height: 740 },
		deviceScaleFactor: 2,
		isMobile: true,
		hasTouch: true
	});
	const tab = await context.newPage();
	const devtools = await context.newCDPSession(tab);
	await devtools.send('Network.enable');
	await devtools.send('Network.emulateNetworkConditions', NETWORK);
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
	await tab.addInitScript(watchLoad);
	await tab.goto(address, { waitUntil: 'load' });
	await tab.waitForTimeout(SETTLE);
	const loaded = await read(tab);
	await tab.evaluate(async () => {
		const frame = () => new Promise((resolve) => setTimeout(resolve, 60));
		for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight / 2) {
			scrollTo({ top, behavior: 'instant' });
			await frame();
		}
		await new Promise((resolve) => setTimeout(resolve, 500));
	});
	const scrolled = await read(tab);
	await context.close();

	const afterPaint = loaded.tasks.filter(({ start }) => start >= loaded.firstPaint);
	return {
		largest: loaded.paint,
		shift: loaded.shift,
		scrolled: scrolled.shift,
		blocking: afterPaint.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
		longest: Math.max(0, ...loaded.tasks.map(({ duration }) => duration))
	};
}

/**
 * @param {import('@playwright/test').Page} tab
 * @returns {Promise<{ paint: number, shift: number, firstPaint: number, tasks: { start: number, duration: number }[] }>}
 */
const read = (tab) =>
	tab.evaluate(() => {
		const { load } =
			/** @type {{ load: { paint: number, shift: number, tasks: { start: number, duration: number }[] } }} */ (
				/** @type {unknown} */ (window)
			);
		const firstPaint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
		return { ...load, firstPaint };
	});

/**
 * Largest paint, layout shift, blocking time and longest task (ms) of the pages and the bare page, loaded in turn.
 * @param {import('@playwright/test').Browser} browser
 * @param {import('./pages.js').Page} floor
 * @param {import('./pages.js').Page[]} pages
 */
export async function raceLoads(browser, floor, pages) {
	/** @type {Map<string, Awaited<ReturnType<typeof loadOnce>>[]>} */
	const loads = new Map();
	for (let round = 0; round < LOADS; round++)
		for (const { name, address } of [floor, ...pages])
			loads.set(name, [...(loads.get(name) ?? []), await loadOnce(browser, address)]);

	/** @param {string} name @param {'largest' | 'shift' | 'scrolled' | 'blocking' | 'longest'} what */
	const middle = (name, what) => median((loads.get(name) ?? []).map((load) => load[what]));
	return [floor, ...pages].map(({ name }) => ({
		page: name,
		loads: LOADS,
		'largest paint ms': rounded(middle(name, 'largest'), 0),
		'ratio to floor': rounded(middle(name, 'largest') / middle(floor.name, 'largest'), 2),
		'layout shift': rounded(middle(name, 'shift'), 4),
		'after scrolling': rounded(middle(name, 'scrolled'), 4),
		'blocking ms': rounded(middle(name, 'blocking'), 0),
		'longest task ms': rounded(middle(name, 'longest'), 0)
	}));
}
