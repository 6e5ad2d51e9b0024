import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

/** The chapters in reading order: their files are numbered. */
const SLUGS = readdirSync('content/chapters')
	.sort()
	.map((file) => file.replace(/^\d+-|\.md$/g, ''));
const FIRST = SLUGS[0] ?? '';

const opening = (page: Page) => page.locator('article > p[data-room]');
const marks = (page: Page) => page.getByRole('navigation', { name: 'All chapters' });
/** Where the prose begins, once its typeface is there. */
const top = (page: Page) =>
	page.locator('.prose').evaluate(async (prose) => {
		await document.fonts.ready;
		return prose.getBoundingClientRect().top + scrollY;
	});

test.describe('without a script', () => {
	// The browser reports the scripts it was told not to load.
	test.use({ javaScriptEnabled: false, expectedComplaints: [/_app\/.* csp$/] });

	for (const slug of SLUGS)
		test(`${slug} opens with the status quo, says its place, and leads on`, async ({
			page,
			baseURL
		}) => {
			await page.goto(new URL(`${slug}/`, baseURL).href);
			await expect(opening(page)).toHaveText(/^If nothing changes, .+ today \(.+\), and .+\)\.$/);
			const place = SLUGS.indexOf(slug);
			await expect(marks(page).locator('[aria-current="page"]')).toContainText(String(place + 1));
			await expect(marks(page).getByRole('listitem')).toHaveCount(SLUGS.length);
			const ways = page.getByRole('navigation', { name: 'Chapters', exact: true });
			const around = [SLUGS[place - 1], SLUGS[place + 1]].filter((one) => one !== undefined);
			for (const other of around)
				await expect(ways.locator(`a[href$="/${other}/"]`), other).toBeVisible();
		});
});

for (const width of [320, 360, 1280])
	test(`at ${width} px no dial at its end moves the text below the opening`, async ({
		page,
		baseURL
	}) => {
		test.slow();
		await page.setViewportSize({ width, height: 800 });
		for (const slug of SLUGS) {
			await page.goto(new URL(`${slug}/`, baseURL).href);
			await page.waitForSelector('html[data-hydrated]', { state: 'attached' });
			const before = await top(page);
			const said = new Set<string>();
			for (const dial of await page.locator('.prose > p [role="slider"]').all())
				for (const key of ['Home', 'End']) {
					await dial.press(key);
					said.add(await opening(page).innerText());
					expect(await top(page), `${slug} with ${await dial.innerText()}`).toBe(before);
				}
			expect(said.size, `sentences of ${slug}`).toBeGreaterThan(1);
			await page.evaluate(() => localStorage.clear());
		}
	});

test('the opening follows a number dragged in the prose', async ({ page, goto }) => {
	await goto(`${FIRST}/`);
	await page.locator('.prose [role="slider"]').first().focus();
	await page.keyboard.press('End');
	await expect(opening(page)).toHaveText(/^In your scenario, a frontier run costs more in /);
	await page.keyboard.press('Home');
	await expect(opening(page)).toHaveText(/^In your scenario, a frontier run costs less in /);
});

test('a chapter counts as read once the end of its text was seen, on this device and in every chapter', async ({
	page,
	goto
}) => {
	await goto(`${FIRST}/`);
	await expect(marks(page)).not.toContainText('read');
	await page.locator('#sources').scrollIntoViewIfNeeded();
	await expect(marks(page).getByRole('listitem').first()).toContainText(', read');
	await goto(`${SLUGS[1]}/`);
	await expect(marks(page).getByRole('listitem').first()).toContainText(', read');
	await expect(marks(page).locator('[aria-current="page"]')).not.toContainText('read');
	await goto('');
	await expect(page.locator('#chapters li', { hasText: 'Read:' })).toHaveCount(1);
});

test('storage with nonsense in it marks nothing and breaks nothing', async ({ page, goto }) => {
	await page.addInitScript(() => localStorage.setItem('chapters-read', '{"balance":'));
	await goto(`${FIRST}/`);
	await expect(marks(page)).not.toContainText('read');
});
