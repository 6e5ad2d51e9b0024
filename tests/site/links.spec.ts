import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

const investment = (page: Page) => page.getByRole('slider', { name: /^Investment/ }).first();
const notice = (page: Page) => page.getByRole('status').filter({ hasText: 'Part of the link' });

test('a shared link restores scenario, dials, outcomes, year and comparison', async ({
	goto,
	page
}) => {
	const link =
		'?v=1&scenario=open-commons&investment=1.5&outcome=transparency&outcome=capability&year=2031&compare=bubble-bursts';
	await goto(`/playground/${link}`);
	await expect(page.getByRole('radio', { name: 'Open commons' })).toBeChecked();
	await expect(investment(page)).toHaveValue('1.5');
	await expect(page.getByRole('combobox', { name: 'First chart' })).toHaveValue('transparency');
	await expect(page.getByRole('combobox', { name: 'Second chart' })).toHaveValue('capability');
	await expect(page.getByRole('heading', { name: 'In 2031', exact: true })).toBeVisible();
	await expect(page.getByLabel('Compare with')).toHaveValue('bubble-bursts');
	await expect(notice(page)).toBeHidden();
	await page.waitForTimeout(500);
	expect(new URL(page.url()).search, 'the link stays as it came').toBe(link);
});

test('a page loaded again shows what was left, number for number', async ({ goto, page }) => {
	await goto('/playground/');
	await investment(page).fill('2.35');
	await page.getByRole('slider', { name: /^Research on efficiency/ }).fill('0.21');
	await expect(page).toHaveURL(/investment=2\.35&efficiency-research=0\.21/);
	const numbers = await page.locator('dd.value').allTextContents();
	await page.reload();
	await expect(investment(page)).toHaveValue('2.35');
	await expect(page.locator('dd.value')).toHaveText(numbers);
});

test.describe('a bad link is met with one notice that can be dismissed', () => {
	const BAD: Record<string, { link: string; says: RegExp; investment: string }> = {
		'out of range': {
			link: '?v=1&investment=900',
			says: /outside 0× to 3×; 3× is used/,
			investment: '3'
		},
		malformed: { link: '?v=1&investment=lots', says: /“lots” is not a number/, investment: '1' },
		repeated: {
			link: '?v=1&investment=2&investment=0.5',
			says: /given 2 times; the last one, “0.5”, counts/,
			investment: '0.5'
		},
		unknown: { link: '?v=1&invesment=2', says: /“invesment” means nothing here/, investment: '1' },
		'of a newer version': {
			link: '?v=9&investment=2',
			says: /newer version of this site \(9\)/,
			investment: '2'
		},
		'without a version': {
			link: '?investment=2',
			says: /does not say its version/,
			investment: '2'
		},
		'longer than any of ours': {
			link: `?v=1&investment=2&x=${'y'.repeat(12_000)}`,
			says: /longer than 12,000 characters/,
			investment: '1'
		},
		'with broken escapes': {
			link: '?v=1&investment=%E0%A4%A',
			says: /is not a number/,
			investment: '1'
		},
		'with markup in it': {
			link: `?v=1&${encodeURIComponent('<img src=x onerror=alert(1)>')}=1`,
			says: /<img src=x/,
			investment: '1'
		}
	};
	for (const [kind, { link, says, investment: value }] of Object.entries(BAD))
		test(kind, async ({ goto, page }) => {
			await goto(`/playground/${link}`);
			await expect(notice(page)).toHaveCount(1);
			await expect(notice(page)).toContainText(says);
			await expect(investment(page)).toHaveValue(value);
			await page.getByRole('button', { name: 'Dismiss' }).click();
			await expect(page.getByText('Part of the link')).toHaveCount(0);
			await expect(page.locator('path.line')).toHaveCount(4);
		});

	test('with much wrong: six items, and how many more', async ({ goto, page }) => {
		const wrong = Array.from({ length: 20 }, (_, index) => `n${index}=1`).join('&');
		await goto(`/playground/?v=1&${wrong}`);
		await expect(notice(page).getByRole('listitem')).toHaveCount(7);
		await expect(notice(page)).toContainText('and 14 more');
	});

	test('on a chapter as well', { tag: '@phone' }, async ({ goto, page }) => {
		await goto('/compute-access/?v=1&investment=900');
		await expect(notice(page)).toContainText('3× is used');
		await expect(investment(page)).toHaveValue('3');
	});
});

test.describe('the scenario is kept on this device', () => {
	test('from page to page, and after the window was closed', async ({ goto, page }) => {
		await goto('/playground/');
		await investment(page).fill('2');
		await expect(page).toHaveURL(/investment=2/);
		await goto('/compute-access/');
		await expect(investment(page)).toHaveValue('2');
		await goto('/playground/');
		await expect(investment(page)).toHaveValue('2');
	});

	test('but a link wins, and following one does not overwrite it', async ({ goto, page }) => {
		await goto('/playground/');
		await investment(page).fill('2');
		await expect(page).toHaveURL(/investment=2/);
		await goto('/playground/?v=1&investment=0.5');
		await expect(investment(page)).toHaveValue('0.5');
		await page.waitForTimeout(500);
		await goto('/playground/');
		await expect(investment(page)).toHaveValue('2');
	});

	test('and goes along when a link inside the site is followed', async ({ goto, page }) => {
		await goto('/playground/?v=1&investment=2&outcome=transparency');
		await page.getByRole('link', { name: 'The AI Gold Rush' }).first().click();
		await expect(page).toHaveURL(/\d\/$/);
		await page.getByRole('link', { name: 'Playground' }).first().click();
		await expect(investment(page)).toHaveValue('2');
		await expect(page).toHaveURL(/\?v=1&investment=2$/);
	});

	test('and stays when the link to the page itself is followed', async ({ goto, page }) => {
		await goto('/playground/?v=1&investment=2');
		await page.getByRole('link', { name: 'Playground' }).first().click();
		await page.waitForTimeout(500);
		await expect(investment(page)).toHaveValue('2');
		await expect(page).toHaveURL(/\/playground\/\?v=1&investment=2$/);
	});

	test('embeds neither read nor write it', async ({ goto, page }) => {
		await goto('/playground/');
		await investment(page).fill('2');
		await expect(page).toHaveURL(/investment=2/);
		const kept = () => page.evaluate(() => localStorage.getItem('scenario'));
		const before = await kept();
		expect(before).toBe('?v=1&investment=2');
		await goto('/embed/scenario-chart/');
		await expect(investment(page)).toHaveValue('1');
		await investment(page).fill('0.5');
		await page.waitForTimeout(500);
		expect(await kept()).toBe(before);
	});

	test('where storage is refused everything else works', async ({ goto, page }) => {
		await page.addInitScript(() => {
			Object.defineProperty(window, 'localStorage', {
				get: () => {
					throw new DOMException('refused', 'SecurityError');
				}
			});
		});
		await goto('/playground/');
		const before = await page.locator('dd.value').first().textContent();
		await investment(page).fill('2');
		await expect(page.locator('dd.value').first()).not.toHaveText(before ?? '');
		await expect(page).toHaveURL(/investment=2/);
	});

	test('what was kept and has become unreadable is told, and the page works', async ({
		goto,
		page
	}) => {
		await page.addInitScript(() => localStorage.setItem('scenario', '?v=1&investment=banana'));
		await goto('/playground/');
		await expect(notice(page)).toContainText('banana');
		await expect(investment(page)).toHaveValue('1');
	});
});
