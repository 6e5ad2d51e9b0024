import { WIDGET_IDS } from '../../src/lib/registry';
import { expect, expectAnswer, test } from './fixtures';

for (const id of WIDGET_IDS) {
	test.describe(`${id} without a script`, () => {
		test.use({ javaScriptEnabled: false });

		for (const width of [320, 1280])
			test(`is drawn, titled and tabled at ${width} px`, async ({ page }) => {
				await page.setViewportSize({ width, height: 800 });
				await page.goto(`embed/${id}/`);
				const figure = page.locator(`figure#${id}`);
				await expect(figure.getByRole('heading').first()).toBeVisible();
				const drawing = figure.locator('.chart svg:visible').first();
				await expect(drawing).toBeVisible();
				const box = await drawing.boundingBox();
				expect(box?.width ?? 0).toBeGreaterThan(width === 320 ? 240 : 250);
				expect(box?.height ?? 0).toBeGreaterThan(60);
				await figure.getByText('The numbers as a table').click();
				expect(await figure.locator('details tbody tr:visible').count()).toBeGreaterThanOrEqual(5);
				await expect(figure.getByRole('link', { name: 'Embed', exact: true })).toBeVisible();
			});
	});

	test(`${id} on paper has its drawing and its numbers, and nothing to press`, async ({
		goto,
		page
	}) => {
		await page.setViewportSize({ width: 700, height: 900 });
		await goto(`embed/${id}/`);
		await page.emulateMedia({ media: 'print' });
		await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
		const figure = page.locator(`figure#${id}`);
		await expect(figure.locator('.chart svg:visible').first()).toBeVisible();
		await expect(figure.locator('> details table')).toBeVisible();
		await expect(figure.locator('.controls')).toBeHidden();
		await expect(figure.getByRole('button', { name: 'CSV', exact: true })).toBeHidden();
	});

	test(`${id} answers the keyboard at its first control`, async ({ goto, page }) => {
		await goto(`embed/${id}/`);
		await expectAnswer(page.locator(`figure#${id}`));
	});
}
