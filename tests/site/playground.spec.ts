import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures';
import {
	axis,
	chart,
	expectAllChanged,
	headline,
	investment,
	openness,
	pointOn,
	seen
} from './playground-page';

test.describe('a dial', () => {
	test('dragged with the mouse moves number, title and line, while the axes keep still until it is let go', async ({
		goto,
		page
	}) => {
		await goto('/playground/');
		const before = await seen(page);
		// What this dial moves furthest, beyond the axis.
		const panel = chart(page, 'Second chart');
		const still = await axis(panel);
		const from = await pointOn(investment(page), 1 / 3);
		const to = await pointOn(investment(page), 0.99);
		await page.mouse.move(from.x, from.y);
		await page.mouse.down();
		await page.mouse.move(to.x, to.y, { steps: 12 });
		await expectAllChanged(page, before);
		expect(await axis(panel), 'the axis keeps still during the drag').toBe(still);
		expect(page.url(), 'the address waits for the release').not.toContain('investment');

		await page.mouse.up();
		await expect.poll(() => axis(panel), 'the axis settles after the release').not.toBe(still);
		await expect(page).toHaveURL(/\?v=1&investment=(3|2\.\d+)$/);
	});

	test('moved with the keyboard does the same, and says its setting in words', async ({
		goto,
		page
	}) => {
		await goto('/playground/');
		const before = await seen(page);
		await investment(page).focus();
		for (let press = 0; press < 6; press += 1) await page.keyboard.press('ArrowRight');
		await expectAllChanged(page, before);
		await expect(investment(page)).toHaveAttribute('aria-valuetext', '1.3×');
		await expect(page).toHaveURL(/\?v=1&investment=1\.3$/);
	});

	test('touched moves number, title and line', { tag: '@phone-only' }, async ({ goto, page }) => {
		await goto('/playground/');
		const before = await seen(page);
		const { x, y } = await pointOn(investment(page), 0.8);
		await page.touchscreen.tap(x, y);
		await expectAllChanged(page, before);
		await expect(page).toHaveURL(/investment=2\.[2-6]/);
	});

	test('takes a number typed into its box, inside its range', async ({ goto, page }) => {
		await goto('/playground/');
		const box = page.getByRole('spinbutton', { name: /^Openness/ });
		await box.fill('62');
		await box.press('Enter');
		await expect(openness(page)).toHaveValue('0.62');
		await box.fill('900');
		await box.press('Enter');
		await expect(openness(page)).toHaveValue('1');
		await expect(box).toHaveValue('100');
	});

	test('tells once, after it is let go, what changed', async ({ goto, page }) => {
		await goto('/playground/');
		const told = page.locator('p[aria-live="polite"]').last();
		await page.waitForTimeout(400);
		await expect(told).toBeEmpty();
		const { x, y } = await pointOn(investment(page), 0.9);
		await page.mouse.move(x, y);
		await page.mouse.down();
		await page.waitForTimeout(400);
		await expect(told, 'silent while the dial is held').toBeEmpty();
		await page.mouse.up();
		await expect(told).toContainText(/Cost of a frontier run in 2035: from \$.+ to \$.+/);
	});
});

test.describe('the workbench', () => {
	test(
		'begins with the status quo: both lines drawn, every headline at its value, nothing changed',
		{ tag: '@phone' },
		async ({ goto, page }) => {
			await goto('/playground/');
			await expect(page.locator('path.line')).toHaveCount(4);
			await expect(page.locator('dd.value')).toHaveCount(6);
			await expect(page.getByRole('button', { name: 'Reset all' })).toBeDisabled();
			for (const path of await page.locator('path.line').all())
				expect(await path.getAttribute('d')).toMatch(/^M[\d.,L-]+$/);
		}
	);

	test('starts from a named scenario, says what was changed since, resets and takes the reset back', async ({
		goto,
		page
	}) => {
		await goto('/playground/');
		await page.getByRole('radio', { name: 'Open commons' }).check();
		await expect(openness(page)).toHaveValue('0.85');
		await expect(page).toHaveURL(/\?v=1&scenario=open-commons$/);
		await investment(page).fill('2');
		await expect(page.getByText('Open commons, 1 changed.')).toBeVisible();
		await expect(page.getByText('changed from this:')).toBeVisible();

		await expect(page).toHaveURL(/investment=2/);
		await page.getByRole('button', { name: 'Reset all' }).click();
		await expect(investment(page)).toHaveValue('1');
		await expect(page).not.toHaveURL(/investment=2/);
		await expect(openness(page)).toHaveValue('0.85');
		await page.getByRole('button', { name: 'Undo', exact: true }).click();
		await expect(investment(page)).toHaveValue('2');

		await page.getByRole('button', { name: /^Reset Investment/ }).click();
		await expect(page.getByText('Open commons.', { exact: true })).toBeVisible();
	});

	test('looks at another year', async ({ goto, page }) => {
		await goto('/playground/');
		const before = await headline(page).textContent();
		await page.getByRole('slider', { name: 'Year', exact: true }).fill('2030');
		await expect(page.getByRole('heading', { name: 'In 2030', exact: true })).toBeVisible();
		expect(await headline(page).textContent()).not.toBe(before);
		await expect(page).toHaveURL(/\?v=1&year=2030$/);
	});

	test('keeps a table of its numbers and offers them as a file', async ({ goto, page }) => {
		await goto('/playground/?v=1&investment=2');
		await page.getByText('The numbers of the charts as a table').click();
		await expect(page.getByRole('rowheader', { name: '2035' })).toBeVisible();
		const waiting = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Save as CSV' }).click();
		expect((await waiting).suggestedFilename()).toMatch(/\.csv$/);
	});

	test(
		'has nothing an accessibility checker objects to',
		{ tag: '@phone' },
		async ({ goto, page }) => {
			await goto('/playground/?v=1&scenario=open-commons&investment=2&compare=bubble-bursts');
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
		}
	);

	test('gives three first steps, until they are put away for good', async ({ goto, page }) => {
		await goto('/playground/');
		const steps = page.getByRole('complementary', { name: 'First steps' });
		await expect(steps.getByRole('listitem')).toHaveCount(3);
		await investment(page).fill('2');
		await expect(steps.getByRole('listitem').first()).toContainText('Done.');
		await steps.getByRole('button', { name: 'Got it' }).click();
		await expect(steps).toBeHidden();
		await page.reload();
		await expect(steps).toBeHidden();
	});

	test('shifts nothing while it starts', { tag: '@phone' }, async ({ goto, page }) => {
		await page.addInitScript(() => {
			const noted = { shift: 0 };
			Object.assign(window, { noted });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries())
					noted.shift += (entry as PerformanceEntry & { value: number }).value;
			}).observe({ type: 'layout-shift', buffered: true });
		});
		await goto('/playground/');
		await page.waitForTimeout(1200);
		expect(
			await page.evaluate(() => (window as unknown as { noted: { shift: number } }).noted.shift)
		).toBe(0);
	});

	test('fits a window 320 px wide, with the first chart in sight while the dials scroll', async ({
		goto,
		page
	}) => {
		await page.setViewportSize({ width: 320, height: 720 });
		await goto('/playground/?v=1&scenario=winner-takes-all&compare=bubble-bursts');
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
		await page
			.getByRole('heading', { name: 'Everything else that can be turned' })
			.scrollIntoViewIfNeeded();
		await page.evaluate(() => scrollBy(0, 200));
		const box = await chart(page, 'First chart').boundingBox();
		expect(box?.y).toBeGreaterThanOrEqual(0);
		expect(box?.y).toBeLessThan(10);
		expect(box?.height, 'at most two fifths of the window').toBeLessThanOrEqual(0.4 * 720);
	});
});

test('without a script the page shows the status quo, every dial’s setting, and what a script would add', async ({
	browser,
	baseURL
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(new URL('playground/', baseURL).href);
	await expect(page.locator('noscript p', { hasText: 'The dials need a script' })).toBeVisible();
	await expect(page.locator('dd.value')).toHaveCount(6);
	await expect(page.getByRole('slider', { name: /^(?!Read)/ })).toHaveCount(14);
	await expect(page.getByRole('button')).toHaveCount(0);
	for (const name of ['First chart', 'Second chart']) {
		const drawn = chart(page, name).locator('.chart > svg:visible');
		await expect(drawn).toHaveCount(1);
		await expect(drawn.locator('path.line')).toHaveCount(2);
	}
	await context.close();
});
