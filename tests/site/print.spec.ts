import { CHAPTERS } from '../../src/lib/chapters';
import { expect, test } from './fixtures';

const WRITTEN = CHAPTERS.filter(({ written }) => written);

test.describe('all chapters on one page', () => {
	test('stand in order, each with its figures drawn and nothing to press', async ({ page }) => {
		await page.goto('print/');
		const titles = page.locator('article > section > h2.title');
		await expect(titles).toHaveText(WRITTEN.map(({ title }) => title));
		for (const { slug } of WRITTEN) {
			const figures = page.locator(`section[aria-labelledby="${slug}"] figure`);
			expect(await figures.count()).toBeGreaterThanOrEqual(2);
			for (const figure of await figures.all())
				await expect(figure.locator('svg:visible').first()).toBeVisible();
		}
		await expect(page.locator('article section :is(input, select, button):visible')).toHaveCount(0);
		await expect(page.locator('main script')).toHaveCount(0);
	});

	test('name every source once, and every number leads to its source', async ({ page }) => {
		await page.goto('print/');
		const names = await page.evaluate(() =>
			[...document.querySelectorAll('[id]')].map(({ id }) => id)
		);
		expect(new Set(names).size, 'no id stands twice').toBe(names.length);
		const lost = await page.evaluate(() =>
			[...document.querySelectorAll('main a[href^="#"]')]
				.map((link) => link.getAttribute('href')?.slice(1) ?? '')
				.filter((id) => !document.getElementById(id))
		);
		expect(lost).toEqual([]);
		const away = page
			.locator('section figure')
			.getByRole('link')
			.and(page.locator('[href^="http"]'));
		await expect(away, 'figures lead to the list too').toHaveCount(0);
		const sources = await page.locator('ol li[id^="source-"]').allTextContents();
		expect(new Set(sources).size).toBe(sources.length);
		expect(sources.length).toBeGreaterThan(40);
	});

	test('fill pages of paper, each chapter from a new one', async ({ page }) => {
		await page.goto('print/');
		const pdf = await page.pdf({ format: 'A4' });
		const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
		expect(pages).toBeGreaterThan(WRITTEN.length * 3);
		expect(pages).toBeLessThan(WRITTEN.length * 16);
		await page.emulateMedia({ media: 'print' });
		for (const section of await page.locator('article > section[aria-labelledby]').all())
			if ((await section.getAttribute('aria-labelledby')) !== 'sources')
				await expect(section).toHaveCSS('break-before', 'page');
		const heights = await page
			.locator('figure .chart > svg:visible')
			.evaluateAll((drawings) => drawings.map((one) => one.getBoundingClientRect().height));
		const millimetre = 96 / 25.4;
		expect(Math.max(...heights), 'room for a title').toBeLessThan(180 * millimetre);
		expect(Math.min(...heights), 'nothing is squeezed').toBeGreaterThan(10 * millimetre);
		await expect(page.getByRole('navigation', { name: 'Site' })).toBeHidden();
	});
});
