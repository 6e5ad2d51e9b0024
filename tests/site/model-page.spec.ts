import { expect, test } from './fixtures';

test.describe('the page of the model', () => {
	test('a node reached by keyboard says what moves it, and arrow keys lead on', async ({
		goto,
		page
	}) => {
		await goto('model/');
		const diagram = page.getByRole('group', { name: 'Causal diagram of the model' });
		await diagram.getByRole('link', { name: 'Investment', exact: true }).focus();
		await expect(
			page.getByText('What moves it: value in prospect raises investment')
		).toBeVisible();
		await page.keyboard.press('ArrowRight');
		await expect(diagram.getByRole('link', { name: 'Investment', exact: true })).not.toBeFocused();
		await expect(diagram.locator('a:focus')).toHaveCount(1);
		await page.keyboard.press('ArrowLeft');
		await expect(diagram.getByRole('link', { name: 'Investment', exact: true })).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/#aiInvestmentChange$/);
		await expect(page.locator('#aiInvestmentChange math').first()).toBeInViewport();
	});

	test('a loop is picked out in the diagram', async ({ goto, page }) => {
		await goto('model/');
		const show = page.getByRole('button', { name: 'Show Community in the diagram' });
		await show.click();
		await expect(show).toHaveAttribute('aria-pressed', 'true');
		await expect(page.locator('.links .lit')).toHaveCount(2);
	});

	test('a result opens down to an assumption and its source', async ({ goto, page }) => {
		await goto('model/');
		await page.getByText('Take a result apart').click();
		await page.getByText('AI investment change').click();
		await expect(page.getByText('Source: Assumption, fitted.')).toBeVisible();
	});

	test('assumptions are searched and put in order', async ({ goto, page }) => {
		await goto('model/');
		const rows = page.getByRole('region', { name: 'Parameters' }).locator('tbody tr:visible');
		await expect(rows).toHaveCount(150);
		await page.getByLabel('Search', { exact: true }).fill('overlap');
		await expect(page.getByText(/^\d found$/)).toBeVisible();
		await expect(rows.first()).toContainText('agendaOverlap');
		await page.getByLabel('Search', { exact: true }).fill('');
		await page.getByLabel('Order', { exact: true }).selectOption('by name');
		await expect(rows.first()).toContainText('ableLabElasticity');
		await page.getByLabel('Order', { exact: true }).selectOption('least known first');
		const spreads = await rows.evaluateAll((all) =>
			all.map((row) => Number((row as HTMLElement).dataset.spread))
		);
		expect(spreads).toEqual([...spreads].sort((a, b) => b - a));
		expect(spreads[0]).toBeGreaterThan(5);
		expect(spreads.at(-1)).toBe(1);
	});

	test('a changed assumption moves the outcome at once', async ({ goto, page }) => {
		await goto('model/');
		// What the outcome hangs on begins with the same words, further up.
		const said = page.getByText(/^Capability of the frontier in 2040: /).last();
		const before = await said.textContent();
		await page.getByLabel(/^How much harder algorithms get.*number$/).fill('0.3');
		await page.keyboard.press('Tab');
		await expect(said).not.toHaveText(before ?? '');
	});

	test('without a script every equation is there to read', async ({ browser, baseURL }) => {
		const page = await browser.newPage({ javaScriptEnabled: false });
		await page.goto(`${baseURL ?? ''}model/`);
		await expect(page.locator('#logFrontierEfficiencyChange .formula math')).toBeVisible();
		expect(await page.locator('.formula math').count()).toBeGreaterThan(155);
		await page.close();
	});
});
