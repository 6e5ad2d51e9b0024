import { expect, test } from './fixtures';

test('a model too large is told with what would fit, and doing that makes it fit', async ({
	page,
	goto
}) => {
	await goto('embed/will-it-run/');
	const title = page.getByRole('heading', { level: 2 });
	await expect(title).toContainText('fits');
	await page.getByLabel('Model', { exact: true }).selectOption('qwen3-32b');
	await page.getByLabel('Format of its weights').selectOption('q8-0');
	await expect(title).toContainText('too much');
	const advice = page.locator('.verdict');
	const name = /in (\w+),/.exec(await advice.innerText())?.[1] ?? '';
	expect(name).toMatch(/^I?Q\d/);
	await page.getByLabel('Format of its weights').selectOption({
		label: (await page.locator('option', { hasText: `${name},` }).innerText()).trim()
	});
	await expect(title).toContainText('fits');
	await expect(title).toContainText('tokens a second');
});

test('the length of the text is set by keyboard, as far as the model reads', async ({
	page,
	goto
}) => {
	await goto('embed/will-it-run/');
	await page.getByLabel('Text it remembers', { exact: true }).focus();
	await page.keyboard.press('End');
	await expect(page.getByLabel('Text it remembers, number')).toHaveValue(/^1[23]\d,\d{3}$/);
	await expect(page.getByRole('heading', { level: 2 })).toContainText(/2[23]\.\d\sGB/);
});

test('measured runs can be read one by one', async ({ page, goto }) => {
	await goto('embed/will-it-run/');
	await page.locator('summary', { hasText: 'measured runs' }).click();
	await expect(page.getByRole('region', { name: 'Measured runs' })).toContainText(
		'Raspberry Pi 5 16GB'
	);
});

test('tuning: rank by keyboard, then all weights, and the price is one’s own', async ({
	page,
	goto
}) => {
	await goto('embed/peft-calculator/');
	const title = page.getByRole('heading', { level: 2 });
	await page.getByLabel('Rank of the adapter', { exact: true }).focus();
	await page.keyboard.press('End');
	await expect(title).toContainText('rank 256');
	await page.getByLabel('Dollars for an hour of it, number').fill('6');
	await page.keyboard.press('Tab');
	await expect(page.locator('.chart').first()).toContainText('$8.');
	await page.getByLabel('Method', { exact: true }).selectOption('full');
	await expect(title).toContainText('at least');
	await page.getByText('More to set').click();
	await page.getByLabel('Full fine-tuning, a parameter').selectOption('half');
	await expect(title).toContainText(/at least \d\d\.\d\sGB/);
});

for (const name of ['will-it-run', 'peft-calculator'])
	test(`${name} stays inside a phone's width`, async ({ page, goto }) => {
		await page.setViewportSize({ width: 320, height: 700 });
		await goto(`embed/${name}/`);
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
