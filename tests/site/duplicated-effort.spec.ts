import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

const ADDRESS = '/embed/duplicated-effort/';
const figure = (page: Page) => page.locator('#duplicated-effort');
const title = (page: Page) => figure(page).getByRole('heading');
const slider = (page: Page, name: RegExp) => figure(page).getByRole('slider', { name });
const button = (page: Page, name: string | RegExp) => figure(page).getByRole('button', { name });
const ground = (page: Page) => figure(page).locator('.chart').first().locator('svg:visible');

/** Share of repeated digs the title speaks of (percent). */
async function repeated(page: Page): Promise<number> {
	const words = await title(page).innerText();
	return Number(/(\d+)% of the digs/.exec(words)?.[1]);
}

test('the sharing dial takes it from labs that never meet to labs in each other’s holes', async ({
	goto,
	page
}) => {
	await goto(`${ADDRESS}?v=1&year=2038`);
	await slider(page, /^Openness/).fill('1');
	expect(await repeated(page)).toBe(0);
	await slider(page, /^Openness/).fill('0');
	expect(await repeated(page)).toBeGreaterThan(25);
	await slider(page, /^Labs/).fill('1');
	await expect(title(page)).toHaveText(/^A single lab repeats nobody/);
});

test('a search is run with the keyboard alone, and its counts are said at its end', async ({
	goto,
	page
}) => {
	await goto(ADDRESS);
	await slider(page, /^Digs so far/).focus();
	await page.keyboard.press('Home');
	await expect(ground(page).locator('circle')).toHaveCount(0);
	await page.keyboard.press('ArrowRight');
	await expect(ground(page).locator('circle'), 'the latest dig is ringed').toHaveCount(1);
	await figure(page).getByLabel('Speed').selectOption('fast');
	await button(page, 'Play the search').focus();
	await page.keyboard.press('Enter');
	await expect(figure(page).locator('.transport [role=status]')).toHaveText(
		/^After 576 digs this search has found \d+ different ideas/,
		{ timeout: 15_000 }
	);
	await expect(slider(page, /^Digs so far/)).toHaveJSProperty('value', '576');
	await expect(ground(page).locator('circle')).toHaveCount(0);
});

test('a thousand searches run while the page stays awake, and agree with the formula', async ({
	goto,
	page
}) => {
	await goto(ADDRESS);
	await page.evaluate(() => {
		const long: number[] = [];
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) long.push(entry.duration);
		}).observe({ type: 'longtask' });
		Object.assign(globalThis, { long });
	});
	await button(page, /^Search 1,000 times/).click();
	const result = figure(page).locator('.check [role=status]');
	await expect(result).toHaveText(/searches to the end found/, { timeout: 20_000 });
	const [mean = NaN, error = NaN, formula = NaN] =
		/found ([\d.]+) ideas on average, give or take ([\d.]+), where the formula says ([\d.]+)/
			.exec(await result.innerText())
			?.slice(1)
			.map(Number) ?? [];
	expect(Math.abs(mean - formula)).toBeLessThan(2 * error);
	const longest = await page.evaluate(() =>
		Math.max(0, ...(globalThis as unknown as { long: number[] }).long)
	);
	expect(longest, 'milliseconds without a moment for the reader').toBeLessThan(200);
});

for (const width of [320, 360, 720, 1280])
	test(`at ${width} px labels are large enough and inside`, async ({ goto, page }) => {
		await page.setViewportSize({ width, height: 800 });
		await goto(ADDRESS);
		const texts = await figure(page)
			.locator('.chart svg text:visible')
			.evaluateAll((all) =>
				all.map((node) => {
					const scale = (node as SVGTextElement).getScreenCTM()?.a ?? 0;
					const { left, right } = node.getBoundingClientRect();
					return { size: Number.parseFloat(getComputedStyle(node).fontSize) * scale, left, right };
				})
			);
		expect(texts.length).toBeGreaterThan(8);
		for (const { size, left, right } of texts) {
			expect(size).toBeGreaterThanOrEqual(12);
			expect(left).toBeGreaterThanOrEqual(0);
			expect(right).toBeLessThanOrEqual(width);
		}
	});
