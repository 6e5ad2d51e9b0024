import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

const slider = (page: Page, name: RegExp) => page.getByRole('slider', { name });
const part = (page: Page, title: string) =>
	page
		.locator('section[aria-labelledby="model-deck"] details')
		.filter({ has: page.getByRole('heading', { name: title }) })
		.first();
async function openPart(page: Page, title: string) {
	await part(page, title).locator('summary').first().click();
	await expect(part(page, title).getByLabel(/^(Sorted by|Show)$/)).toBeVisible();
	return part(page, title);
}
const lines = (page: Page) =>
	page.getByRole('region', { name: 'First chart' }).locator('path.line');

test.describe('a lever', () => {
	test('is set by words, by steps of three sizes, and by a number', async ({ goto, page }) => {
		await goto('/playground/');
		const openness = slider(page, /^Openness/);
		await page.getByRole('button', { name: 'half shared' }).click();
		await expect(openness).toHaveValue('0.5');
		await expect(openness).toHaveAttribute('aria-valuetext', '50%: half shared');
		await openness.focus();
		await page.keyboard.press('Shift+ArrowRight');
		await expect(openness).toHaveValue('0.501');
		await page.keyboard.press('ArrowRight');
		await expect(openness).toHaveValue('0.511');
		await page.keyboard.press('PageDown');
		await expect(openness).toHaveValue('0.411');
		await page.keyboard.press('End');
		await expect(openness).toHaveValue('1');
		await page.getByRole('spinbutton', { name: /^Openness/ }).fill('33.3');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\?v=1&openness=0\.333$/);
		await page.reload();
		await expect(openness).toHaveValue('0.333');
	});

	test('rested on shows how far it can pull, in the charts, until it is left, and keeps the axis', async ({
		goto,
		page
	}) => {
		await goto('/playground/');
		const reach = page
			.getByRole('region', { name: 'First chart' })
			.locator('svg svg path:not(.line, .band)');
		const axis = () => page.locator('.chart').first().locator('text').allTextContents();
		const investment = slider(page, /^Investment/);
		await expect(reach).toHaveCount(0);
		const before = await axis();
		await investment.hover();
		await expect(reach).toHaveCount(2);
		expect((await axis()).filter((text) => !text.startsWith('at '))).toEqual(before);
		await page.getByRole('heading', { level: 1 }).hover();
		await expect(reach).toHaveCount(0);
		await page.getByRole('spinbutton', { name: /^Investment/ }).focus();
		await page.keyboard.press('Tab');
		await expect(investment).toBeFocused();
		await expect(reach, 'reached by keyboard').toHaveCount(2);
		await page.keyboard.press('ArrowRight');
		await expect(reach, 'and while it moves').toHaveCount(2);
	});

	test('leads to the outcome it moves most', async ({ goto, page }) => {
		await goto('/playground/');
		const row = page.getByRole('group', { name: 'Wait before open weights' });
		await row.getByText('What this is').click();
		await row.getByRole('button', { name: 'Lag of open models' }).click();
		await expect(page).toHaveURL(/outcome=open-closed-lag/);
	});
});

test('timing waits behind a click, unless a link has changed it', async ({ goto, page }) => {
	await goto('/playground/');
	await expect(slider(page, /^When the change starts/)).toBeHidden();
	await page.getByRole('heading', { name: 'Timing' }).click();
	await expect(slider(page, /^When the change starts/)).toBeVisible();
	await goto('/playground/?v=1&policy-start=2030');
	await expect(slider(page, /^When the change starts/)).toHaveValue('2030');
	await expect(slider(page, /^When the change starts/)).toBeVisible();
});

test.describe('the model', () => {
	test('is cut and mended, and the address, the charts and the words follow', async ({
		goto,
		page
	}) => {
		await goto('/playground/?v=1&investment=2');
		await expect(page.locator('path.band').first(), 'axes have settled').toBeVisible();
		const was = await lines(page).last().getAttribute('d');
		const mechanisms = await openPart(page, 'Mechanisms to switch off');
		await expect(mechanisms.getByRole('switch')).toHaveCount(36);
		await mechanisms.getByRole('switch', { name: /^investment pays for compute/ }).uncheck();
		await expect(mechanisms.locator('.sentence')).toContainText(
			/1 of 36 cut\. 6 loops no longer close: .* What moves most by 2040: /
		);
		await expect(mechanisms.locator('summary').first()).toContainText('1 cut');
		await expect(page).toHaveURL(/cut=investment-compute/);
		await expect.poll(() => lines(page).last().getAttribute('d')).not.toBe(was);
		await mechanisms.getByLabel('Sorted by').selectOption('loop');
		await expect(mechanisms.getByRole('group', { name: /^Gold rush/ })).toBeVisible();
		await mechanisms.getByRole('button', { name: 'Mend all' }).click();
		await expect(page).toHaveURL(/\?v=1&investment=2$/);
		await expect.poll(() => lines(page).last().getAttribute('d')).toBe(was);
	});

	test(
		'has every assumption to look for and to change, and counts what was changed',
		{ tag: '@phone' },
		async ({ goto, page }) => {
			await goto('/playground/');
			const assumptions = await openPart(page, 'Every assumption');
			await expect(assumptions.getByRole('slider')).toHaveCount(0);
			await assumptions.getByText('how applied research turns effort').click();
			await expect(assumptions.getByRole('slider').first()).toBeVisible();
			await assumptions.getByRole('searchbox').fill('harder');
			const dial = assumptions.getByRole('spinbutton', { name: /^Algorithmic difficulty/ });
			await dial.fill('0.5');
			await dial.press('Enter');
			await expect(page).toHaveURL(/parameter=algorithmicDifficulty:0\.5$/);
			await expect(assumptions.locator('summary').first()).toContainText('1 changed');
			await expect(assumptions.getByRole('status')).toContainText('What moves most by 2040');
			const width = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(width).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
			await assumptions.getByRole('button', { name: 'Reset all' }).click();
			await expect(page).toHaveURL(/\/playground\/$/);
		}
	);

	test(
		'opened with all its doors has no faults of access',
		{ tag: '@phone' },
		async ({ goto, page }) => {
			await goto('/playground/?v=1&cut=pace-capability&parameter=baseDiffusion:0.9');
			await openPart(page, 'Mechanisms to switch off');
			const assumptions = await openPart(page, 'Every assumption');
			await assumptions.getByLabel('Show').selectOption('changed');
			await expect(assumptions.getByRole('slider')).toHaveCount(1);
			const { violations } = await new AxeBuilder({ page })
				.include('section[aria-labelledby="model-deck"]')
				.include('section[aria-labelledby="lever-deck"]')
				.include('section[aria-labelledby="front-levers"]')
				.analyze();
			expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
		}
	);
});

test.describe('a part of the model that cannot be loaded', () => {
	test.use({ expectedComplaints: [/net::ERR_FAILED/] });

	test('says so, and the page that is loaded again keeps the scenario', async ({ goto, page }) => {
		await goto('/playground/?v=1&investment=2');
		await page.route('**/_app/immutable/**/*.js', (route) => route.abort());
		await part(page, 'Every assumption').locator('summary').first().click();
		await expect(part(page, 'Every assumption').getByRole('alert')).toContainText(
			'could not be loaded'
		);
		await page.unroute('**/_app/immutable/**/*.js');
		await page.getByRole('button', { name: 'Load the page again' }).click();
		const assumptions = await openPart(page, 'Every assumption');
		await expect(assumptions.getByRole('searchbox')).toBeVisible();
		await expect(slider(page, /^Investment/)).toHaveValue('2');
	});
});

test('an assumption disputed on the model’s page is opened in the playground', async ({
	goto,
	page
}) => {
	await goto('/model/#disagree');
	await page.getByLabel('Assumption', { exact: true }).selectOption('baseDiffusion');
	await page.getByRole('link', { name: 'Open in the playground with this assumption' }).click();
	await expect(page).toHaveURL(/\/playground\/\?v=1&parameter=baseDiffusion:0\.9655$/);
	await expect(page.getByText('What this link changes')).toBeVisible();
	await expect(part(page, 'Every assumption').locator('summary').first()).toContainText(
		'1 changed'
	);
});
