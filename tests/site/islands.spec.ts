import { expect, test } from './fixtures';

test.describe('a figure far down the page', () => {
	test.beforeEach(async ({ page }) => {
		await page.addInitScript(() => {
			Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
		});
		await page.goto('compute-access/');
		await page.waitForSelector('html[data-hydrated]', { state: 'attached' });
	});

	test('starts for a reader who saves data only when they come near', async ({ page }) => {
		const last = page.locator('.island').last();
		await expect(last).not.toHaveAttribute('data-live');
		await expect(last.locator('svg:visible').first()).toBeVisible();
		await last.scrollIntoViewIfNeeded();
		await expect(last).toHaveAttribute('data-live', '');
		const slider = last.getByRole('slider').first();
		const title = last.getByRole('heading').first();
		const before = await title.textContent();
		await slider.focus();
		await slider.press('End');
		await expect(title).not.toHaveText(before ?? '');
	});
});

test('starting the figures moves nothing on the page', async ({ goto, page }) => {
	await page.addInitScript(() => {
		const seen = ((window as unknown as { shifts: number[] }).shifts = []) as number[];
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries())
				seen.push((entry as unknown as { value: number }).value);
		}).observe({ type: 'layout-shift', buffered: true });
	});
	await goto('compute-access/');
	await page.mouse.wheel(0, 20000);
	await page.waitForTimeout(500);
	expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
});

test('a figure a link points at is in view and answers', async ({ goto, page }) => {
	await goto('compute-access/#who-can-train');
	await expect(page.locator('#who-can-train h2')).toBeInViewport();
	await expect(page.locator('.island:has(#who-can-train)')).toHaveAttribute('data-live', '');
});
