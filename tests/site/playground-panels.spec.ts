import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

const OPEN_COMMONS = '?v=1&scenario=open-commons';
const panel = (page: Page) => page.locator('.panel-open');
const sentence = (page: Page) => panel(page).locator('.sentence');
const choose = (page: Page, label: string, option: string) =>
	panel(page).getByLabel(label, { exact: true }).selectOption(option);

test.describe('a question to the model', () => {
	test('has an address, opens by keyboard, and takes the focus with it', async ({ goto, page }) => {
		await goto(`/playground/${OPEN_COMMONS}`);
		await expect(panel(page)).toHaveCount(0);
		await page.getByRole('link', { name: /^Why/ }).focus();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\?v=1&scenario=open-commons#why$/);
		await expect(panel(page).getByRole('heading', { level: 3 })).toBeFocused();
		await page.getByRole('link', { name: /^Trace/ }).click();
		await expect(page).toHaveURL(/#trace$/);
		await expect(sentence(page)).toContainText('in “Your scenario”');
		await page.getByRole('link', { name: /^Trace/ }).click();
		await expect(panel(page)).toHaveCount(0);
		await expect(page).toHaveURL(/open-commons$/);
	});

	test('keeps its address while the scenario changes', async ({ goto, page }) => {
		await goto('/playground/#why');
		await expect(sentence(page)).toContainText('nothing to explain yet');
		await page.getByRole('slider', { name: /^Openness/ }).fill('0.8');
		await expect(page).toHaveURL(/\?v=1&openness=0\.8#why$/);
		await expect(sentence(page)).toContainText('From “Status quo” to “Your scenario”');
	});
});

test.describe('a question that cannot be loaded', () => {
	test.use({ expectedComplaints: [/net::ERR_FAILED/] });

	test('says so, and is open when the page has been loaded again', async ({ goto, page }) => {
		await goto('/playground/');
		await page.route('**/_app/immutable/**/*.js', (route) => route.abort());
		await page.getByRole('link', { name: /^Trace/ }).click();
		await expect(panel(page).getByRole('alert')).toContainText('could not be loaded');
		await page.unroute('**/_app/immutable/**/*.js');
		await panel(page).getByRole('button', { name: 'Load the page again' }).click();
		await expect(sentence(page)).toContainText('at the start of 2035');
	});
});

test.describe('why two scenarios differ', () => {
	test(
		'is said in a sentence, drawn and counted, and adds up',
		{ tag: '@phone' },
		async ({ goto, page }) => {
			await goto(`/playground/${OPEN_COMMONS}&outcome=open-closed-lag#why`);
			await expect(sentence(page)).toContainText(/Lag of open models in 2035 falls from .* months/);
			await expect(panel(page).locator('figure .plot rect')).not.toHaveCount(0);
			await panel(page).getByText('The parts as a table').click();
			const cells = await panel(page).getByRole('row').allTextContents();
			const [sum, difference] = cells.slice(-2).map((row) => /[+−][\d.]+ months/.exec(row)?.[0]);
			expect(sum).toBeTruthy();
			expect(sum).toBe(difference);
			const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
			expect(wide, 'nothing scrolls sideways').toBe(false);
		}
	);

	test('is not said of the scenario before while a dial is held', async ({ goto, page }) => {
		await goto(`/playground/${OPEN_COMMONS}#why`);
		await expect(sentence(page)).toContainText('falls from');
		const said = (await sentence(page).textContent())?.trim();
		const dial = page.getByRole('slider', { name: /^Investment/ });
		await dial.evaluate((slider) => slider.scrollIntoView({ block: 'end' }));
		const box = await dial.boundingBox();
		if (!box) throw new Error('the slider is not drawn');
		await page.mouse.move(box.x + box.width / 3, box.y + box.height / 2);
		await page.mouse.down();
		await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
		await expect(sentence(page)).toHaveText('');
		await expect(panel(page).locator('figure')).toHaveAttribute('aria-hidden', 'true');
		await page.mouse.up();
		await expect(sentence(page)).toContainText('“Your scenario”');
		expect((await sentence(page).textContent())?.trim()).not.toBe(said);
	});

	test('any two can be chosen, and the parts saved', async ({ goto, page }) => {
		await goto('/playground/#why');
		await choose(page, 'Compared with', 'Open commons');
		await choose(page, 'Scenario', 'Winner takes all');
		await choose(page, 'Outcome', 'Independent audit coverage');
		await choose(page, 'At the start of', '2040');
		await expect(sentence(page)).toContainText('From “Open commons” to “Winner takes all”');
		await expect(sentence(page)).toContainText('in 2040');
		await panel(page).getByText('The parts as a table').click();
		const file = page.waitForEvent('download');
		await panel(page).getByRole('button', { name: 'Save as CSV' }).click();
		expect((await file).suggestedFilename()).toBe('why.csv');
	});
});

test('a number opens onto what it is computed from', async ({ goto, page }) => {
	await goto(`/playground/${OPEN_COMMONS}&outcome=open-closed-lag#trace`);
	await expect(sentence(page)).toContainText('what differs most for its size');
	const branch = panel(page).locator('summary', { hasText: 'time of frontier' });
	await branch.press('Enter');
	await expect(
		panel(page).locator('summary', { hasText: 'capability of open models' })
	).toBeVisible();
});

test('what an outcome hangs on is there at once for 2040, and computed for another year, with a way to stop', async ({
	goto,
	page
}) => {
	await goto('/playground/?v=1&year=2040&outcome=capability#matters');
	await expect(sentence(page)).toContainText('rule capability of the frontier in 2040');
	await choose(page, 'At the start of', '2033');
	await panel(page).getByRole('button', { name: 'Stop' }).click();
	await expect(sentence(page)).toHaveText('');
	await panel(page).getByRole('button', { name: 'Compute' }).click();
	await expect(sentence(page)).toContainText('in 2033', { timeout: 25_000 });
});

for (const id of ['why', 'trace', 'matters'])
	test(`the panel ${id} has no fault that axe finds`, { tag: '@phone' }, async ({ goto, page }) => {
		await goto(`/playground/${OPEN_COMMONS}&year=2040#${id}`);
		await expect(sentence(page)).not.toHaveText('', { timeout: 25_000 });
		await expect(panel(page).getByRole('button', { name: 'Stop' })).toHaveCount(0, {
			timeout: 25_000
		});
		const { violations } = await new AxeBuilder({ page }).include('.panel-open').analyze();
		expect(violations.map(({ id: rule, nodes }) => [rule, nodes[0]?.html])).toEqual([]);
	});
