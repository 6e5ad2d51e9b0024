import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

const title = (page: Page) => page.locator('figcaption h2');
const grid = (page: Page) => page.locator('#paper-to-api').getByRole('grid');

/** Where a cell of the drawn grid is in the window (px), counted from 0, after it was brought into view. */
async function cellAt(page: Page, row: number, column: number) {
	const area = page.locator('#paper-to-api .chart').first().locator('rect[role=presentation]');
	await area.evaluate((node) => node.scrollIntoView({ block: 'start' }));
	const box = await area.boundingBox();
	if (!box) throw new Error('the grid is not drawn');
	const narrow = box.width < 520;
	const left = narrow ? 118 : box.width < 700 ? 142 : 306;
	const wide = (box.width - (narrow ? 36 : 54) - left) / 11;
	return {
		x: box.x + left + (column + 0.5) * wide,
		y: box.y + (narrow ? 92 : 78) + (row + 0.5) * (narrow ? 24 : 22)
	};
}

test.describe('what models disclosed', () => {
	test('is told beside the cell under the pointer, and below', async ({ goto, page }) => {
		await goto('/embed/paper-to-api/');
		const at = await cellAt(page, 3, 1);
		await page.mouse.move(at.x, at.y);
		await expect(page.locator('.callout')).toContainText('GPT-3 175B · Parameters: disclosed');
		await expect(page.locator('.reading')).toContainText('175 billion stated');
		await page.mouse.move(2, 2);
		await expect(page.locator('.callout')).toHaveCount(0);
	});

	test('is read with the arrow keys alone, and the page keeps still', async ({ goto, page }) => {
		await goto('/embed/paper-to-api/');
		await page.getByLabel('Order').focus();
		await page.keyboard.press('Tab');
		await expect(grid(page)).toBeFocused();
		const top = await page.evaluate(() => scrollY);
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('ArrowDown');
		await expect(page.getByRole('gridcell')).toHaveAccessibleName(/^Pythia-12B, Hardware/);
		await expect(page.locator('.callout')).toContainText('256 A100');
		expect(await page.evaluate(() => scrollY)).toBe(top);
		await page.keyboard.press('Escape');
		await expect(page.locator('.callout')).toHaveCount(0);
	});

	test('is read with a finger', { tag: '@phone-only' }, async ({ goto, page }) => {
		await goto('/embed/paper-to-api/');
		const at = await cellAt(page, 3, 1);
		await page.touchscreen.tap(at.x, at.y);
		await expect(page.locator('.callout')).toContainText('GPT-3 175B · Parameters');
		await page.getByRole('button', { name: /Next item/ }).tap();
		await expect(page.locator('.reading')).toContainText('Compute: disclosed.');
	});

	test('up to an early year leaves later rows without marks', async ({ goto, page }) => {
		await goto('/embed/paper-to-api/');
		const before = await title(page).innerText();
		const marks = () => page.locator('#paper-to-api .chart path.full').getAttribute('d');
		const all = await marks();
		await page.getByRole('slider', { name: 'Released up to' }).fill('2020');
		await expect(title(page)).not.toHaveText(before);
		expect((await marks())?.length ?? 0).toBeLessThan((all?.length ?? 0) / 3);
		await page.getByRole('button', { name: 'Play year by year' }).click();
		await expect(title(page)).toHaveText(/2025–2026/, { timeout: 10_000 });
	});
});

test.describe('the transparency index', () => {
	test('is read firm by firm, by pointer and by key', async ({ goto, page }) => {
		await goto('/embed/transparency-index/');
		const story = page.locator('.story');
		const label = page.locator('.index .chart text', { hasText: 'Writer 72' });
		await label.scrollIntoViewIfNeeded();
		const box = await label.boundingBox();
		if (!box) throw new Error('the firm is not named');
		await page.mouse.move(box.x + 10, box.y + box.height / 2);
		await expect(story).toHaveText('Writer: 56 of 100 in 2024, 72 of 100 in 2025 (Palmyra X5).');
		await page.mouse.move(2, 2);
		await expect(story).toContainText('Point at a firm');
		await page.getByLabel('Firms', { exact: true }).focus();
		await page.keyboard.press('Tab');
		await expect(story).toContainText('IBM: 64 of 100');
		await page.keyboard.press('ArrowRight');
		await expect(story).not.toContainText('IBM');
	});

	test('stays as it is while duties move the model', async ({ goto, page }) => {
		await goto('/embed/transparency-index/');
		const past = page.locator('.index .chart svg');
		const before = await past.innerHTML();
		const words = await title(page).innerText();
		await page.getByRole('slider', { name: 'Transparency and audit duties' }).fill('0.9');
		await expect(title(page)).not.toHaveText(words);
		expect(await past.innerHTML()).toBe(before);
	});

	for (const id of ['paper-to-api', 'transparency-index'])
		for (const width of [280, 360, 560, 720, 1280])
			test(`${id} at ${width} px has labels large enough and inside`, async ({ goto, page }) => {
				await page.setViewportSize({ width, height: 800 });
				await goto(`/embed/${id}/`);
				const labels = await page.locator('.chart svg text').evaluateAll((all) =>
					all.map((node) => {
						const matrix = (node as SVGTextElement).getCTM();
						const frame = node.getBoundingClientRect();
						const scale = Math.hypot(matrix?.a ?? 0, matrix?.b ?? 0);
						return {
							size: Number.parseFloat(getComputedStyle(node).fontSize) * scale,
							left: frame.left,
							right: frame.right
						};
					})
				);
				expect(labels.length).toBeGreaterThan(20);
				for (const { size, left, right } of labels) {
					expect(size).toBeGreaterThanOrEqual(11.9);
					expect(left).toBeGreaterThanOrEqual(0);
					expect(right).toBeLessThanOrEqual(width);
				}
			});
});
