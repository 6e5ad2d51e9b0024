import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

const ADDRESS = '/embed/who-makes-models/';
const figure = (page: Page) => page.locator('#who-makes-models');
const title = (page: Page) => figure(page).getByRole('heading', { level: 2 });
const button = (page: Page, name: string) => figure(page).getByRole('button', { name });
const chart = (page: Page) => figure(page).locator('.chart').first().locator('svg:visible');
const plane = (page: Page) => chart(page).locator('rect[role=presentation]');
const answer = (page: Page) => chart(page).locator('.answer').first();
const year = (page: Page, name: string) => figure(page).getByRole('slider', { name, exact: true });

/** Where on the page a year and a share lie. */
async function spot(page: Page, at: number, percent: number): Promise<[number, number]> {
	const box = await plane(page).boundingBox();
	if (!box) throw new Error('there is no plane to draw on');
	return [box.x + ((at - 2012) / 14) * box.width, box.y + (1 - percent / 100) * box.height];
}

test('a line drawn with the mouse is kept back from what happened, then compared with it', async ({
	goto,
	page
}) => {
	await goto(ADDRESS);
	await expect(title(page)).toHaveText(/^Draw it first/);
	await expect(answer(page)).toBeHidden();
	await expect(figure(page).getByText('91%').first()).toBeHidden();
	await plane(page).scrollIntoViewIfNeeded();
	await page.mouse.move(...(await spot(page, 2013, 30)));
	await page.mouse.down();
	await page.mouse.move(...(await spot(page, 2019, 60)), { steps: 3 });
	await page.mouse.move(...(await spot(page, 2026, 80)), { steps: 3 });
	await page.mouse.up();
	await expect(year(page, '2013')).toHaveValue('30');
	await expect(year(page, '2016')).toHaveValue('45');
	await expect(year(page, '2026')).toHaveValue('80');
	await button(page, 'Show what happened').click();
	await expect(title(page)).toHaveText(/^Firms alone made 23% .* 91% of those of 2025$/);
	await expect(answer(page)).toBeVisible();
	await expect(figure(page).getByRole('status')).toHaveText(
		/points away in a usual year.*furthest apart in 20\d\d: you drew \d+%, it was \d+%/
	);
	await button(page, 'Draw again').click();
	await expect(answer(page)).toBeHidden();
	await expect(year(page, '2026')).toHaveValue('80');
});

test('a line is drawn, compared and cleared with the keyboard alone', async ({ goto, page }) => {
	await goto(ADDRESS);
	await figure(page).getByLabel('The share of').focus();
	await page.keyboard.press('Tab');
	await expect(year(page, '2013')).toBeFocused();
	await page.keyboard.press('PageUp');
	for (let to = 2014; to <= 2026; to += 1) {
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('ArrowUp');
	}
	await expect(year(page, '2026')).toBeFocused();
	await expect(year(page, '2026')).toHaveAttribute('aria-valuetext', '46%');
	await page.keyboard.press('End');
	await expect(year(page, '2026')).toHaveAttribute('aria-valuetext', '100%');
	await page.keyboard.press('Tab');
	await expect(button(page, 'Show what happened')).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(button(page, 'Draw again')).toBeFocused();
	await expect(figure(page).getByRole('status')).not.toBeEmpty();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(button(page, 'Clear your line')).toBeDisabled();
});

test.describe('with a finger', () => {
	test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

	test('a tap sets one year, and the page still scrolls over the plane', async ({ goto, page }) => {
		await goto(ADDRESS);
		await plane(page).scrollIntoViewIfNeeded();
		await page.touchscreen.tap(...(await spot(page, 2020, 70)));
		await expect(year(page, '2020')).toHaveAttribute('aria-valuetext', /^(69|70|71)%$/);
		await expect(year(page, '2019')).toHaveAttribute('aria-valuetext', /not set/);
		expect(await plane(page).evaluate((rect) => getComputedStyle(rect).touchAction)).toBe('pan-y');
	});
});

test('a line goes to somebody else in a link, who may still change it', async ({ goto, page }) => {
	await goto(`${ADDRESS}?v=1&openness=0.5&guess=joint-20-30----------40--`);
	await expect(title(page)).toHaveText(/firms and universities together/);
	await expect(figure(page).locator('.embed .notice')).toHaveCount(0);
	const link = figure(page).getByRole('link', { name: 'Link to your line' });
	await expect(link).toHaveAttribute('href', /openness=0\.5&guess=joint-20-30----------40--$/);
	await year(page, '2026').fill('10');
	await expect(link).toHaveAttribute('href', /guess=joint-20-30----------40--10$/);
});

test('a line that cannot be read is told, and nothing else is lost', async ({ goto, page }) => {
	await goto(`${ADDRESS}?v=1&openness=0.5&guess=joint-200`);
	await expect(page.locator('.notice')).toHaveText(/guess of this link cannot be read/);
	await expect(title(page)).toHaveText(/^Draw it first/);
	await button(page, 'Just show me').click();
	await expect(figure(page).getByRole('slider', { name: 'Openness of frontier labs' })).toHaveValue(
		'0.5'
	);
});

test('a still picture and paper show what happened without asking', async ({ goto, page }) => {
	await goto(`${ADDRESS}?static=on`);
	await expect(title(page)).toHaveText(/^Firms alone made/);
	await expect(answer(page)).toBeVisible();
	await goto(ADDRESS);
	await expect(answer(page)).toBeHidden();
	await page.emulateMedia({ media: 'print' });
	await expect(answer(page)).toBeVisible();
});

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });

	test('what happened is told and drawn, and nothing asks for a guess', async ({ page }) => {
		await page.goto('embed/who-makes-models/');
		await expect(title(page)).toHaveText(/^Firms alone made/);
		await expect(answer(page)).toBeVisible();
		await expect(button(page, 'Draw again')).toBeHidden();
	});
});
