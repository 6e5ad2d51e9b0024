import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

const figure = (page: Page) => page.locator('#who-powers-whom');
const party = (page: Page, name: string) =>
	figure(page).locator('.chart svg:visible').getByRole('button', { name, exact: true });
const entries = (page: Page) => figure(page).locator('.deals li b');

test('a press on a party lists its deals, and Escape lets go of it', async ({ goto, page }) => {
	await goto('/embed/who-powers-whom/');
	await party(page, 'Mistral AI').click();
	await expect(entries(page)).toHaveCount(4);
	await expect(entries(page).first()).toHaveText('Seven banks → Mistral AI');
	await page.keyboard.press('Escape');
	await expect(entries(page)).toHaveCount(0);
});

test('the keyboard alone walks from party to party and chooses one', async ({ goto, page }) => {
	await goto('/embed/who-powers-whom/');
	await party(page, 'OpenAI').focus();
	await page.keyboard.press('ArrowRight');
	const beside = page.locator(':focus');
	await expect(beside).toHaveAttribute('data-party', /\d+/);
	await expect(beside).not.toHaveAttribute('aria-label', 'OpenAI');
	await page.keyboard.press('Enter');
	await expect(beside).toHaveAttribute('aria-pressed', 'true');
	expect(await entries(page).count()).toBeGreaterThan(0);
});

test('played, deals appear until the newest year', async ({ goto, page }) => {
	await goto('/embed/who-powers-whom/');
	const title = figure(page).getByRole('heading');
	const newest = await title.innerText();
	await figure(page).getByRole('button', { name: 'Play year by year' }).click();
	await expect(title).toHaveText(/^By 20(1\d|2[0-3]), /);
	await expect(title).toHaveText(newest, { timeout: 20_000 });
});

for (const view of ['Network', 'Matrix'])
	test(`as a ${view.toLowerCase()}, nothing is cut off on a small phone`, async ({
		goto,
		page
	}) => {
		await page.setViewportSize({ width: 320, height: 720 });
		await goto('/embed/who-powers-whom/');
		await figure(page).getByRole('radio', { name: view }).check();
		const out = await figure(page)
			.locator('.chart svg:visible text')
			.evaluateAll((texts) =>
				texts
					.filter((text) => {
						const { left, right } = text.getBoundingClientRect();
						return left < 0 || right > window.innerWidth;
					})
					.map((text) => text.textContent)
			);
		expect(out).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	});
