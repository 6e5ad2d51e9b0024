import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

const figure = (page: Page) => page.locator('#compute-concentration');
const title = (page: Page) => figure(page).getByRole('heading', { level: 2 });

test('a layer, a date and the unlisted firms are chosen with the keyboard', async ({
	goto,
	page
}) => {
	await goto('/embed/compute-concentration/');
	await figure(page).getByRole('combobox', { name: 'Layer' }).focus();
	await page.keyboard.press('End');
	await expect(title(page)).toHaveText(/^ChatGPT holds 55%/);
	await page.keyboard.press('Tab');
	await page.keyboard.press('End');
	await expect(title(page)).toHaveText(/in January 2025.*as concentrated as 1\.3 equal chatbots/);
	await figure(page).getByRole('slider', { name: 'Unlisted firms' }).fill('1');
	await expect(figure(page).locator('.summary')).toContainText('split among 1 of one size, 7,593');
});

test('a reading is chosen by pressing its mark; the projection stands apart', async ({
	goto,
	page
}) => {
	await goto('/embed/compute-concentration/');
	const chart = figure(page).locator('.chart').first();
	const name = await chart.getByText('Chatbots', { exact: true }).boundingBox();
	if (!name) throw new Error('chatbots are not named');
	// The first mark of a layer lies just under its name.
	await page.mouse.click(name.x + 4, name.y + name.height + 6);
	await expect(title(page)).toHaveText(/^ChatGPT holds 87%/);
	const before = await chart.locator('svg:visible').innerHTML();
	await figure(page).getByRole('slider', { name: 'Mergers or antitrust' }).fill('-1');
	await expect(figure(page).getByText('in the status quo 41%')).toBeVisible();
	expect(await chart.locator('svg:visible').innerHTML()).toBe(before);
});
