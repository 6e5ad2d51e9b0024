// @ts-check
import { rounded } from './statistics.js';

/**
 * What a first visit transfers, by kind, as the server sent it (brotli where there is one), without headers.
 * @param {import('@playwright/test').Browser} browser
 * @param {import('./pages.js').Page} page
 */
export async function weigh(browser, { name, address, bound }) {
	const context = await browser.newContext();
	const tab = await context.newPage();
	/** @type {import('@playwright/test').Request[]} */
	const requests = [];
	tab.on('requestfinished', (request) => requests.push(request));
	await tab.goto(address, { waitUntil: 'networkidle' });

	/** @type {Record<string, number>} */
	const bytes = {};
	for (const request of requests) {
		const { responseBodySize } = await request.sizes();
		const kind = request.resourceType();
		bytes[kind] = (bytes[kind] ?? 0) + responseBodySize;
	}
	const strangers = requests.filter(
		(request) => new URL(request.url()).origin !== new URL(address).origin
	);
	await context.close();

	/** @param {string} kind */
	const kB = (kind) => (bytes[kind] ?? 0) / 1000;
	const page = kB('document') + kB('stylesheet') + kB('script');
	const all = Object.values(bytes).reduce((sum, value) => sum + value, 0) / 1000;
	return {
		page: name,
		'html kB': rounded(kB('document')),
		'css kB': rounded(kB('stylesheet')),
		'js kB': rounded(kB('script')),
		'fonts kB': rounded(kB('font')),
		'html+css+js kB': rounded(page),
		'bound kB': bound ?? NaN,
		holds: bound === undefined || page <= bound,
		'all kB': rounded(all),
		requests: requests.length,
		'third parties': strangers.length
	};
}
