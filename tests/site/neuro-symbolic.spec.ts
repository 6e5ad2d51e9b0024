import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';

const ADDRESS = '/embed/neuro-symbolic/';
const figure = (page: Page) => page.locator('#neuro-symbolic');
const summary = (page: Page) => figure(page).locator('p.summary');
const button = (page: Page, name: string) => figure(page).getByRole('button', { name });

/** Draws a line through points of the pad, given as shares of its sides. */
async function drawThrough(page: Page, pad: Locator, points: [number, number][]) {
	await pad.scrollIntoViewIfNeeded();
	const box = await pad.boundingBox();
	if (!box) throw new Error('there is no pad');
	const at = ([x, y]: [number, number]) => [box.x + x * box.width, box.y + y * box.height] as const;
	const [first, ...rest] = points;
	await page.mouse.move(...at(first ?? [0, 0]));
	await page.mouse.down();
	for (const point of rest) await page.mouse.move(...at(point), { steps: 8 });
	await page.mouse.up();
}

test('a digit drawn with the pointer is read, and added to the other', async ({ goto, page }) => {
	await goto(ADDRESS);
	await figure(page).getByRole('combobox', { name: 'Learned from' }).selectOption('10000');
	await button(page, 'Draw the first picture yourself').click();
	await button(page, 'Erase the first picture').click();
	await drawThrough(page, figure(page).getByRole('grid'), [
		...([
			[0.5, 0.06],
			[0.28, 0.3],
			[0.28, 0.7],
			[0.5, 0.94]
		] satisfies [number, number][]),
		...([
			[0.72, 0.7],
			[0.72, 0.3],
			[0.5, 0.06]
		] satisfies [number, number][])
	]);
	await expect(summary(page)).toContainText('First picture, your own drawing: read as 0');
	await expect(summary(page)).toContainText('Likeliest sum 5');
});

test('a picture to look at does not hold the page when it is touched; only a pad that was asked for does', async ({
	goto,
	page
}) => {
	await goto(ADDRESS);
	const touch = () =>
		figure(page)
			.locator('.picture svg')
			.first()
			.evaluate((pad) => getComputedStyle(pad).touchAction);
	expect(await touch()).toBe('auto');
	await button(page, 'Draw the first picture yourself').click();
	expect(await touch()).toBe('none');
});

test('a digit is changed with the keyboard alone', async ({ goto, page }) => {
	await goto(ADDRESS);
	await button(page, 'Draw the second picture yourself').focus();
	await page.keyboard.press('Enter');
	const before = await summary(page).textContent();
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('Shift+Tab');
	await expect(figure(page).getByRole('gridcell', { name: /^Row 1, column 1:/ })).toBeFocused();
	for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'Space', 'Space'])
		await page.keyboard.press(key);
	await expect(figure(page).getByRole('gridcell', { name: /^Row 3, column 2:/ })).toBeFocused();
	await expect(summary(page)).not.toHaveText(before ?? '');
});

test('the sum told is drawn as rings, and what systems reached lies open on request', async ({
	goto,
	page
}) => {
	await goto(ADDRESS);
	const rings = figure(page).locator('.chart').first().locator('circle');
	await expect(rings).toHaveCount(0);
	await figure(page).getByRole('combobox', { name: 'Tell it the sum' }).selectOption('10');
	await expect(rings).not.toHaveCount(0);
	await figure(page).getByText('What published systems reached').click();
	await expect(figure(page).getByRole('row', { name: /^AlphaGeometry2 42 of 50/ })).toBeVisible();
});
