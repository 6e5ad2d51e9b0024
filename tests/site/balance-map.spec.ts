import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

const figure = (page: Page) => page.locator('#balance-map');
const title = (page: Page) => figure(page).getByRole('heading');
const point = (page: Page) => page.getByRole('slider', { name: /^Your scenario/ });
const faint = (page: Page) => figure(page).locator('.map g.faint');
const labels = (page: Page) =>
	figure(page).locator('.map .chart g[aria-hidden] text').allTextContents();

/** The middle of the reader's point in the window (px). */
async function middle(page: Page) {
	const box = await point(page).locator('.dot').boundingBox();
	if (!box) throw new Error('the point is not drawn');
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The same, after the point was brought to the middle of the window. */
async function inView(page: Page) {
	await point(page).evaluate((node) => node.scrollIntoView({ block: 'center' }));
	return middle(page);
}

/** A finger put down, moved in steps and lifted. */
async function swipe(page: Page, from: { x: number; y: number }, to: { x: number; y: number }) {
	const session = await page.context().newCDPSession(page);
	const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: { x: number; y: number }) =>
		session.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] });
	await touch('touchStart', from);
	for (let step = 1; step <= 10; step++)
		await touch('touchMove', {
			x: from.x + ((to.x - from.x) * step) / 10,
			y: from.y + ((to.y - from.y) * step) / 10
		});
	await touch('touchEnd');
}

test.describe('the reader’s point', () => {
	test('dragged with the mouse takes title, sliders and the way ahead along', async ({
		goto,
		page
	}) => {
		await goto('/');
		const from = await inView(page);
		const ahead = figure(page).locator('.trail path.reader');
		const before = await ahead.getAttribute('d');
		await page.mouse.move(from.x, from.y);
		await page.mouse.down();
		await page.mouse.move(from.x + 90, from.y - 120, { steps: 12 });
		await expect(title(page)).toHaveText(/^At 1\.[4-6]\d?× investment and 4\d% openness, open/);
		await expect(page.getByRole('slider', { name: /^Openness/ })).toHaveJSProperty(
			'value',
			/and (\d+)%/.exec(await title(page).innerText())?.[1]?.replace(/^/, '0.')
		);
		expect(await ahead.getAttribute('d')).not.toBe(before);
		await page.mouse.up();
		const now = await middle(page);
		expect(Math.abs(now.x - from.x - 90)).toBeLessThan(8);
		expect(await faint(page).count(), 'the plane itself has not changed').toBe(0);
	});

	test('comes to where the plane is pressed', async ({ goto, page }) => {
		await goto('/');
		const from = await inView(page);
		await page.mouse.click(from.x + 150, from.y - 60);
		const now = await middle(page);
		expect(Math.hypot(now.x - from.x - 150, now.y - from.y + 60)).toBeLessThan(8);
	});

	test('moves with the arrow keys and says where it is', async ({ goto, page }) => {
		await goto('/');
		await point(page).focus();
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('Shift+ArrowUp');
		await expect(point(page)).toHaveAttribute('aria-valuetext', '1.05× investment, 25% openness');
		await expect(title(page)).toHaveText(/^At 1\.05× investment and 25% openness/);
		await expect(figure(page).locator('[aria-live]')).toHaveText(/^At 1\.05× investment/);
	});

	test(
		'follows a finger, which elsewhere on the plane scrolls the page',
		{ tag: '@phone-only' },
		async ({ goto, page }) => {
			await goto('/');
			const from = await inView(page);
			const still = await page.evaluate(() => scrollY);
			await swipe(page, from, { x: from.x + 60, y: from.y - 90 });
			await expect(title(page)).toHaveText(/^At (1\.[5-9]\d?|2)× investment and [4-5]\d% openness/);
			expect(await page.evaluate(() => scrollY), 'the page keeps still').toBe(still);

			const there = await middle(page);
			const words = await title(page).innerText();
			const top = await page.evaluate(() => scrollY);
			await swipe(
				page,
				{ x: there.x + 80, y: there.y - 20 },
				{ x: there.x + 80, y: there.y - 160 }
			);
			await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top + 40);
			expect(await title(page).innerText(), 'scrolling moves no dial').toBe(words);

			const last = await middle(page);
			await page.touchscreen.tap(last.x + 40, last.y + 60);
			await expect(title(page), 'a tap moves the point').not.toHaveText(words);
		}
	);
});

test.describe('the plane', () => {
	test('of another outcome and year is computed', async ({ goto, page }) => {
		await goto('/');
		const before = await labels(page);
		await figure(page).getByLabel('Show', { exact: true }).selectOption('auditCoverage');
		await expect(title(page)).toHaveText(/independent audits cover/);
		await expect(faint(page)).toHaveCount(0);
		const audits = await labels(page);
		expect(audits).not.toEqual(before);
		expect(audits.some((label) => label.endsWith('%'))).toBe(true);
		await figure(page).getByLabel('Year', { exact: true }).selectOption('2030');
		await expect(title(page)).toHaveText(/in 2030$/);
		await expect(faint(page), 'every year has come at once').toHaveCount(0);
		expect(await labels(page)).not.toEqual(audits);
	});

	test('is faint while it is not that of the other dials', async ({ goto, page }) => {
		await goto('/');
		// A slow machine, so that what lies between can be seen.
		await page.route(/analysis\.worker/, async (route) => {
			await new Promise((resolve) => setTimeout(resolve, 700));
			await route.continue();
		});
		const before = await labels(page);
		await figure(page).getByLabel('Show', { exact: true }).selectOption('openClosedGap');
		await expect(faint(page)).toHaveCount(1);
		await expect(figure(page).locator('.waiting')).toHaveText(/Computing this plane: \d+%/);
		expect(await labels(page), 'the old plane, not a wrong one').toEqual(before);
		await expect(faint(page)).toHaveCount(0);
		await expect(figure(page).locator('.waiting')).toHaveCount(0);
	});

	test('of a link’s other dials is computed at once, and its numbers are in the table', async ({
		goto,
		page
	}) => {
		await goto('/embed/balance-map/?v=1&release-delay=12&outcome=open-closed-lag&year=2036');
		await expect(figure(page).locator('.subtitle')).toHaveText(/your other dials as they are/);
		await expect(title(page)).toHaveText(/in 2036$/);
		await expect(faint(page)).toHaveCount(0);
		await figure(page).locator('summary').click();
		await expect(figure(page).locator('caption')).toHaveText(/1 January 2036/);
		const cells = await figure(page).locator('tbody td').allInnerTexts();
		expect(cells).toHaveLength(42);
		for (const cell of cells) expect(Number(cell)).toBeGreaterThan(12);
	});

	test('is also computed where no worker may run', async ({ goto, page }) => {
		await page.addInitScript(() => {
			Object.defineProperty(globalThis, 'Worker', {
				value: function refuse() {
					throw new DOMException('not from this origin', 'SecurityError');
				}
			});
		});
		await goto('/');
		await figure(page).getByLabel('Show', { exact: true }).selectOption('transparency');
		await expect(faint(page)).toHaveCount(1);
		await expect(faint(page)).toHaveCount(0, { timeout: 20_000 });
		await expect(title(page)).toHaveText(/labs score \d+ points for transparency/);
	});
});

test.describe('a goal', () => {
	test('is outlined on the plane and told in a sentence', async ({ goto, page }) => {
		await goto('/');
		await figure(page).getByLabel('Bound of the goal').fill('15');
		await figure(page).getByRole('button', { name: 'Show where' }).click();
		await expect(figure(page).getByRole('status')).toHaveText(
			/^The goal is met on \d+% of this plane; your scenario misses it\.$/
		);
		await expect(figure(page).locator('.map pattern')).toHaveCount(1);
		await page.getByRole('slider', { name: /^Openness/ }).fill('0.9');
		await expect(figure(page).getByRole('status')).toHaveText(/your scenario meets it\.$/);
	});
});

test.describe('on every width', () => {
	for (const width of [320, 360, 720, 1280])
		test(`at ${width} px labels are large enough and inside`, async ({ goto, page }) => {
			await page.setViewportSize({ width, height: 800 });
			await goto('/');
			const sizes = await figure(page)
				.locator('.chart svg text')
				.evaluateAll((all) =>
					all.map((node) => {
						const matrix = (node as SVGTextElement).getScreenCTM();
						const frame = node.getBoundingClientRect();
						return {
							size: Number.parseFloat(getComputedStyle(node).fontSize) * (matrix?.a ?? 0),
							left: frame.left,
							right: frame.right
						};
					})
				);
			expect(sizes.length).toBeGreaterThan(20);
			for (const { size, left, right } of sizes) {
				expect(size).toBeGreaterThanOrEqual(11.9);
				expect(left).toBeGreaterThanOrEqual(0);
				expect(right).toBeLessThanOrEqual(width);
			}
		});
});
