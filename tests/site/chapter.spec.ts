import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

const PATH = 'compute-access/';
const lineOf = (page: Page) =>
	page.locator('#frontier-cost .chart svg svg path[stroke="var(--accent)"]').getAttribute('d');
const titleOf = (page: Page) => page.locator('#frontier-cost h2').innerText();

test.describe('without a script', () => {
	// The browser reports the scripts it was told not to load.
	test.use({ javaScriptEnabled: false, expectedComplaints: [/_app\/.* csp$/] });

	for (const width of [320, 360, 700, 1280])
		test(`at ${width} px the chapter is all there: prose, drawn figures, tables, sources`, async ({
			page,
			baseURL
		}) => {
			await page.setViewportSize({ width, height: 800 });
			await page.goto(new URL(PATH, baseURL).href);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('Compute access');
			expect((await page.locator('.prose').innerText()).split(/\s+/).length).toBeGreaterThan(900);
			for (const id of ['who-powers-whom', 'frontier-cost', 'feedback-loop', 'who-can-train']) {
				const figure = page.locator(`#${id}`);
				const drawn = figure.locator('.chart > svg:visible').first();
				await expect(drawn).toBeVisible();
				const box = await drawn.boundingBox();
				expect(box?.height).toBeGreaterThan(200);
				expect(await drawn.locator('path[d^="M"]').count()).toBeGreaterThan(1);
				const label = drawn.locator('text').first();
				const size = await label.evaluate((node) => {
					const matrix = (node as SVGTextElement).getScreenCTM();
					return Number.parseFloat(getComputedStyle(node).fontSize) * (matrix?.a ?? 0);
				});
				expect(size, 'labels are not shrunk').toBeGreaterThanOrEqual(11.9);
				await figure.locator('summary').click();
				expect(await figure.locator('tbody tr').count()).toBeGreaterThan(10);
			}
			expect(await page.locator('section li[id^="source-"]').count()).toBeGreaterThan(15);
			const wide = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(wide, 'nothing scrolls sideways').toBeLessThanOrEqual(width);
		});
});

test('the keyboard moves investment: title, number in the prose and line follow, and it is said once', async ({
	page,
	goto
}) => {
	await goto(PATH);
	const before = { title: await titleOf(page), line: await lineOf(page) };
	const slider = page.locator('#frontier-cost').getByLabel('Investment appetite', { exact: true });
	await slider.focus();
	await page.keyboard.press('End');
	await expect(slider).toHaveAttribute('aria-valuetext', /3/);
	expect(await titleOf(page)).not.toBe(before.title);
	expect(await lineOf(page)).not.toBe(before.line);
	await expect(page.locator('.prose [role="slider"]')).toHaveText(/3/);
	await expect(page.locator('#frontier-cost [aria-live="polite"]')).toHaveText(
		/A frontier run costs/
	);
	await page.keyboard.press('Home');
	await expect(page.locator('.prose [role="slider"]')).toHaveText(/0/);
});

test('the mouse drags investment, and the axis keeps still until it is let go', async ({
	page,
	goto
}) => {
	await goto('embed/scenario-chart/');
	const figure = page.locator('#scenario-chart');
	const slider = figure.getByLabel('Investment appetite', { exact: true });
	await slider.scrollIntoViewIfNeeded();
	const axis = () => figure.locator('.chart svg').first().locator('g').first().innerHTML();
	const box = await slider.boundingBox();
	if (!box) throw new Error('no slider');
	const [still, line] = [await axis(), await figure.locator('path.line').last().getAttribute('d')];
	await page.mouse.move(box.x + box.width / 3, box.y + box.height / 2);
	await page.mouse.down();
	await page.mouse.move(box.x + box.width - 2, box.y + box.height / 2, { steps: 8 });
	expect(await figure.locator('path.line').last().getAttribute('d')).not.toBe(line);
	expect(await axis()).toBe(still);
	await page.mouse.up();
	await expect(figure.locator('h2')).toContainText('status quo');
});

test('a number in the prose is dragged sideways and by the arrow keys', async ({ page, goto }) => {
	await goto(PATH);
	const number = page.locator('.prose [role="slider"]');
	await number.scrollIntoViewIfNeeded();
	const box = await number.boundingBox();
	if (!box) throw new Error('no number');
	await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
	await page.mouse.down();
	await page.mouse.move(box.x + 60, box.y + box.height / 2, { steps: 5 });
	await page.mouse.up();
	const dragged = Number(await number.getAttribute('aria-valuenow'));
	expect(dragged).toBeGreaterThan(1);
	await number.focus();
	await page.keyboard.press('ArrowLeft');
	expect(Number(await number.getAttribute('aria-valuenow'))).toBeLessThan(dragged);
});

test('the year of who-can-train plays, stops, and is read by its title', async ({ page, goto }) => {
	await goto(PATH);
	const figure = page.locator('#who-can-train');
	await figure.getByRole('button', { name: 'Play year by year' }).click();
	await expect(figure.locator('h2')).toContainText(/In 20(3[3-9]|40)/);
	await figure.getByRole('button', { name: 'Pause' }).click();
	const stopped = await figure.locator('h2').innerText();
	await page.waitForTimeout(1000);
	expect(await figure.locator('h2').innerText()).toBe(stopped);
});

test('a budget is typed as people write it; nonsense changes nothing', async ({ page, goto }) => {
	await goto(PATH);
	const figure = page.locator('#frontier-cost');
	const box = figure.getByLabel('Budget in dollars');
	await box.fill('2.5 billion');
	await box.press('Tab');
	await expect(figure.locator('h2')).toContainText('$2.5 billion');
	await box.fill('lots');
	await box.press('Tab');
	await expect(box).toHaveValue('2,500,000,000');
});

test('the table under a figure and its file hold the same numbers', async ({ page, goto }) => {
	await goto(
		'embed/scenario-chart/?v=1&investment=2&outcome=frontier-cost&outcome=labs-that-can-pay'
	);
	const figure = page.locator('#scenario-chart');
	await expect(figure.locator('.summary')).toContainText('Nine tenths');
	await figure.locator('summary').click();
	const rows = await figure.locator('tbody tr').count();
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		figure.getByRole('button', { name: 'CSV', exact: true }).click()
	]);
	const stream = await file.createReadStream();
	let text = '';
	for await (const part of stream) text += String(part);
	const lines = text.trim().split('\r\n');
	expect(lines[0]).toBe(
		['frontier-cost', 'labs-that-can-pay'].reduce(
			(head, id) => `${head},${id},${id}-status-quo,${id}-p5,${id}-p95`,
			'year'
		)
	);
	expect(lines.length - 1).toBe(rows);
});

test('a figure leaves as SVG and as PNG, with its title in it', async ({ page, goto }) => {
	await goto(PATH);
	const figure = page.locator('#frontier-cost');
	const [svg] = await Promise.all([
		page.waitForEvent('download'),
		figure.getByRole('button', { name: 'SVG' }).click()
	]);
	let text = '';
	for await (const part of await svg.createReadStream()) text += String(part);
	expect(text).toContain('A frontier run costs');
	expect(text).not.toContain('var(--');
	const [png] = await Promise.all([
		page.waitForEvent('download'),
		figure.getByRole('button', { name: 'PNG' }).click()
	]);
	expect(png.suggestedFilename()).toBe('frontier-cost.png');
});

test.describe('by touch', () => {
	test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

	test('a tap on the slider moves title and line', async ({ page, goto }) => {
		await goto(PATH);
		const before = await titleOf(page);
		const slider = page
			.locator('#frontier-cost')
			.getByLabel('Investment appetite', { exact: true });
		await slider.scrollIntoViewIfNeeded();
		const box = await slider.boundingBox();
		if (!box) throw new Error('no slider');
		await page.touchscreen.tap(box.x + box.width * 0.9, box.y + box.height / 2);
		await expect.poll(() => titleOf(page)).not.toBe(before);
	});
});

test('storage that is refused takes nothing away', async ({ page, goto }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get() {
				throw new DOMException('refused', 'SecurityError');
			}
		});
	});
	await goto(PATH);
	const before = await titleOf(page);
	await page.locator('#frontier-cost').getByLabel('Investment appetite', { exact: true }).focus();
	await page.keyboard.press('End');
	await expect.poll(() => titleOf(page)).not.toBe(before);
	await page.getByRole('button', { name: /Colours/ }).click();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
});
