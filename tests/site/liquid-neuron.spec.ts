import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

const ADDRESS = '/embed/liquid-neuron/';
const figure = (page: Page) => page.locator('#liquid-neuron');
const button = (page: Page, name: string) => figure(page).getByRole('button', { name });
const now = (page: Page) => figure(page).locator('.chart .now');
const slider = (page: Page, name: RegExp) => figure(page).getByRole('slider', { name });

test('while time runs, a held push shortens the time constant, and letting go restores it', async ({
	goto,
	page
}) => {
	await goto(ADDRESS);
	await slider(page, /^Input/).fill('0');
	await expect(now(page)).toHaveText(/1\.9\ss/);
	await button(page, 'Let time run').click();
	await button(page, 'Push').hover();
	await page.mouse.down();
	await expect(now(page)).toHaveText(/0\.53\ss/);
	await page.mouse.up();
	await expect(now(page)).toHaveText(/1\.9\ss/);
	await button(page, 'Pause').click();
});

test('the push is held with the space bar as well', async ({ goto, page }) => {
	await goto(ADDRESS);
	await slider(page, /^Input/).fill('0');
	await button(page, 'Let time run').focus();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await page.keyboard.down('Space');
	await expect(now(page)).toHaveText(/0\.53\ss/);
	await page.keyboard.up('Space');
	await expect(now(page)).toHaveText(/1\.9\ss/);
});

test('running for three seconds holds the page up for no longer than a frame or two', async ({
	goto,
	page
}) => {
	await goto(ADDRESS);
	await page.evaluate(() => {
		const long: number[] = [];
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) long.push(entry.duration);
		}).observe({ type: 'longtask' });
		Object.assign(window, { long });
	});
	await button(page, 'Let time run').click();
	await page.waitForTimeout(3000);
	await button(page, 'Pause').click();
	const long = await page.evaluate(() => (window as unknown as { long: number[] }).long);
	expect(long.filter((duration) => duration > 100)).toEqual([]);
});

test('a stretched step lets the simple solver off the chart, which stays in its frame', async ({
	goto,
	page
}) => {
	await goto(ADDRESS);
	await slider(page, /^Time step/).fill('3');
	await button(page, 'Push').click();
	await expect(figure(page).locator('p.summary')).toContainText('runs off while it is pushed');
	const overflow = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	expect(overflow).toBe(0);
	await figure(page).getByText('The published record').click();
	await expect(
		figure(page)
			.getByRole('row', { name: /LTC .* behind$/ })
			.first()
	).toBeVisible();
});
