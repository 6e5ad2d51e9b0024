import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

const figure = (page: Page) => page.locator('#talent-flow');

test('the keyboard turns up academic pay, and the model sends fewer to industry', async ({
	goto,
	page
}) => {
	await goto('/embed/talent-flow/');
	const title = figure(page).getByRole('heading', { level: 2 });
	await expect(title).toHaveText(/63 to industry, down from 77/);
	await figure(page).getByRole('slider', { name: 'Academic pay and grants' }).focus();
	await page.keyboard.press('End');
	await expect(title).toHaveText(/sends [1-4]\d to industry, in the status quo 8\d/);
});

test('another class is drawn from its own base', async ({ goto, page }) => {
	await goto('/embed/talent-flow/');
	const survey = figure(page).locator('.chart svg:visible').first();
	await expect(survey).toContainText('Government');
	await figure(page).getByLabel('Class of the survey').selectOption('all-new-phds-2019');
	await expect(survey).not.toContainText('Government');
	await expect(figure(page).getByText('Survey: class of 2019, all new PhDs')).toBeVisible();
});

for (const width of [320, 1280])
	test(`nothing is cut off at ${width} px`, async ({ goto, page }) => {
		await page.setViewportSize({ width, height: 800 });
		await goto('/embed/talent-flow/');
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
