import { expect, test } from './fixtures';

test('how far queries go is read by keyboard, and survives a developer being chosen', async ({
	page
}) => {
	await page.goto('embed/audit-access/');
	await page.locator('html[data-hydrated]').waitFor();
	const title = page.getByRole('heading', { level: 2 });
	await expect(title).toContainText('29,956');
	await page.getByLabel('It goes wrong', { exact: true }).focus();
	await page.keyboard.press('End');
	await expect(title).toContainText('1 in 100 million');
	await page.getByLabel('Developer').selectOption('Meta');
	await expect(title).toContainText('Meta’s open weights');
	await expect(title).toContainText('1 in 100 million');
	await page.getByLabel('Your queries, number').fill('2 million');
	await page.getByLabel('Your queries, number').press('Enter');
	await expect(title).toContainText('2 million');
});

test('a dial of the portfolio moves its areas, and its year can be played', async ({ page }) => {
	await page.goto('embed/research-portfolio/');
	await page.locator('html[data-hydrated]').waitFor();
	const title = page.getByRole('heading', { level: 2 });
	const areas = page.locator('.chart').first().locator('path').first();
	const before = await areas.getAttribute('d');
	await page.getByLabel('Commercial pressure', { exact: true }).focus();
	await page.keyboard.press('End');
	await expect(title).toContainText('slower');
	expect(await areas.getAttribute('d')).not.toBe(before);
	await page.getByLabel('Year', { exact: true }).focus();
	await page.keyboard.press('Home');
	await expect(title).toContainText('In 2012');
});

for (const name of ['audit-access', 'research-portfolio'])
	test(`${name} stays inside a phone's width`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 700 });
		await page.goto(`embed/${name}/`);
		await page.locator('html[data-hydrated]').waitFor();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
			320
		);
		const outside = await page.locator('.chart svg text').evaluateAll((texts) =>
			texts.flatMap((text) => {
				const { left, right } = text.getBoundingClientRect();
				return left < -1 || right > 321 ? [text.textContent] : [];
			})
		);
		expect(outside).toEqual([]);
	});
