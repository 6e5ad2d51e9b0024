import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

const figure = (page: Page) => page.locator('#open-gap');

test('dragging the wait lengthens the lag, and reset brings it back', async ({ goto, page }) => {
	await goto('/embed/open-gap/');
	const title = figure(page).getByRole('heading', { level: 2 });
	const before = await title.innerText();
	const wait = figure(page).getByRole('slider', { name: 'Wait before open weights' });
	await wait.focus();
	await page.keyboard.press('End');
	await expect(title).toHaveText(/are [4-9]\d months behind/);
	await figure(page)
		.getByRole('button', { name: /^Reset Wait/ })
		.click();
	await expect(title).toHaveText(before);
});

test('the keyboard reads off what was measured in a year', async ({ goto, page }) => {
	await goto('/embed/open-gap/');
	const chart = figure(page).getByRole('slider', { name: 'Read the chart at a year' }).first();
	await chart.focus();
	await page.keyboard.press('Home');
	for (let year = 2018; year < 2024; year++) await page.keyboard.press('ArrowRight');
	await expect(chart).toHaveAttribute('aria-valuetext', /2024: .*Epoch AI’s average lag/);
});

for (const width of [320, 1280])
	test(`nothing is cut off at ${width} px`, async ({ goto, page }) => {
		await page.setViewportSize({ width, height: 800 });
		await goto('/embed/open-gap/');
		const out = await figure(page)
			.locator('.chart svg:visible text')
			.evaluateAll((texts) =>
				texts
					.filter((text) => {
						const { left, right } = text.getBoundingClientRect();
						return left < 0 || right > document.documentElement.clientWidth;
					})
					.map((text) => text.textContent)
			);
		expect(out).toEqual([]);
	});
