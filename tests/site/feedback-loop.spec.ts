import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

const title = (page: Page) => page.locator('#feedback-loop').getByRole('heading');
const link = (page: Page) => page.getByRole('button', { name: 'Cut: investment pays for compute' });

for (const width of [320, 1280]) {
	test.describe(`${width} px wide`, () => {
		test.use({ viewport: { width, height: 900 } });

		test('each link is cut by pressing its ring, and mended again', async ({ goto, page }) => {
			await goto('embed/feedback-loop/');
			const links = page.locator('#feedback-loop [aria-pressed]');
			await expect(links).toHaveCount(20);
			for (const one of await links.all()) {
				const ring = one.locator('.valve');
				await ring.click();
				await expect(one).toHaveAttribute('aria-pressed', 'true');
				await one.locator('.reach-middle').click();
				await expect(one).toHaveAttribute('aria-pressed', 'false');
			}
		});
	});
}

test('a link is cut from the keyboard, and the year played on', async ({ goto, page }) => {
	await goto('embed/feedback-loop/?year=2035');
	await link(page).focus();
	await page.keyboard.press('Enter');
	await expect(link(page)).toHaveAttribute('aria-pressed', 'true');
	await expect(title(page)).toHaveText(/^Without Investment → Compute, investment in 2035 is /);
	await page.getByRole('button', { name: 'Play year by year' }).click();
	await expect(title(page)).toHaveText(/investment in 20(3[7-9]|4[01]) is /);
});

test('the drawing is there before any script', async ({ browser, baseURL }) => {
	const page = await browser.newPage({ javaScriptEnabled: false });
	await page.goto(new URL('embed/feedback-loop/', baseURL).href);
	await expect(page.locator('#feedback-loop svg rect:visible').first()).toBeVisible();
	expect(await page.locator('#feedback-loop .valve:visible').count()).toBe(20);
	await page.close();
});
