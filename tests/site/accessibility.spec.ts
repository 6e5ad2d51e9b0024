import { readdirSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

/** Every page of the built site as an address, embeds included; of the figures’ own pages those with the most and the least to choose. */
const PAGES = readdirSync('build', { recursive: true, encoding: 'utf8' })
	.map((file) => file.replaceAll('\\', '/'))
	.filter(
		(file) =>
			/(^|\/)index\.html$/.test(file) &&
			!/^widgets\/(?!scenario-chart|will-it-run|protocol|conformance)[^/]+\//.test(file)
	)
	.map((file) => `/${file.replace(/index\.html$/, '')}`)
	.sort();

/** What axe finds on a page, one line a rule; all rules, or those named. */
async function findings(page: Page, rules?: string[]): Promise<string[]> {
	const axe = new AxeBuilder({ page });
	const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
	return violations.map(
		({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`
	);
}

for (const path of PAGES)
	test(`${path}: axe finds nothing in either theme, and nothing scrolls sideways at 320 px`, async ({
		page,
		goto
	}) => {
		test.setTimeout(120_000);
		await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
		await goto(path);
		await page.evaluate(() => {
			document.querySelectorAll('details').forEach((node) => (node.open = true));
			// Rows of a long table are made alike: the first dozen stand for all.
			document
				.querySelectorAll('main > * tbody tr:nth-child(n + 13)')
				.forEach((row) => row.remove());
		});
		expect(await findings(page)).toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
		expect(await findings(page, ['color-contrast', 'link-in-text-block'])).toEqual([]);
		await page.setViewportSize({ width: 320, height: 640 });
		await page.evaluate(() => {
			document.querySelectorAll('details').forEach((node) => (node.open = false));
		});
		await expect
			.poll(() => page.evaluate(() => document.documentElement.scrollWidth))
			.toBeLessThanOrEqual(320);
	});

test('on paper the chapter has no controls and its tables are open', async ({ page, goto }) => {
	await goto('compute-access/');
	await page.emulateMedia({ media: 'print' });
	await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
	await expect(page.locator('#frontier-cost input[type="range"]').first()).toBeHidden();
	await expect(page.locator('header nav:visible')).toHaveCount(0);
	await expect(page.locator('#frontier-cost table')).toBeVisible();
});
