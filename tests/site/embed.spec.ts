import { WIDGET_IDS } from '../../src/lib/registry';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import {
	expecting,
	figure,
	heard,
	HOST_PAGES,
	typesHeard,
	WIDGET,
	otherOrigins
} from './host-pages';

const { visit } = otherOrigins();

test.describe('alone', () => {
	for (const widget of WIDGET_IDS)
		for (const width of [280, 720])
			test(`${widget} fits ${width} px without scrolling sideways`, async ({ page, goto }) => {
				const warnings: string[] = [];
				page.on('console', (message) => warnings.push(message.text()));
				await page.setViewportSize({ width, height: 500 });
				await goto(`embed/${widget}/`);
				expect(warnings, 'what the server drew is taken over, not drawn anew').toEqual([]);
				const { seen, wide } = await page.evaluate(() => ({
					seen: document.documentElement.clientWidth,
					wide: document.documentElement.scrollWidth
				}));
				expect(wide).toBeLessThanOrEqual(seen);
				await expect(page.getByRole('link', { name: 'The AI Gold Rush' })).toHaveAttribute(
					'rel',
					'noopener'
				);
			});

	test('its height does not depend on the height of the frame', async ({ page, goto }) => {
		const heights = [];
		for (const height of [200, 2000]) {
			await page.setViewportSize({ width: 480, height });
			await goto(`embed/${WIDGET}/`);
			// The width must not change with the scroll bar, so the figure is measured at a fixed one.
			heights.push(
				await page.evaluate(() => {
					const embed = document.querySelector<HTMLElement>('.embed');
					if (embed) embed.style.width = '440px';
					return new Promise((resolve) =>
						setTimeout(() => resolve(embed?.getBoundingClientRect().height), 200)
					);
				})
			);
		}
		expect(heights[0]).toBe(heights[1]);
	});

	test('flags and scenario of the address hold; what cannot be is told in a notice', async ({
		page,
		goto
	}) => {
		await goto(
			`embed/${WIDGET}/?v=1&investment=99&theme=dark&controls=off&chrome=off&transparent=purple`
		);
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
		await expect(page.locator('.controls')).toBeHidden();
		await expect(page.locator('figure > details')).toBeHidden();
		const notice = page.getByRole('status').filter({ hasText: 'purple' });
		await expect(notice).toContainText('Investment');
		await notice.getByRole('button').click();
		await expect(notice).toHaveCount(0);
	});

	test('works where storage is refused', async ({ page, goto }) => {
		await page.addInitScript(() => {
			Object.defineProperty(window, 'localStorage', {
				get: () => {
					throw new DOMException('refused', 'SecurityError');
				}
			});
		});
		await goto(`embed/${WIDGET}/`);
		const title = page.locator('figcaption h2');
		const before = await title.innerText();
		await page.getByRole('slider', { name: 'Investment' }).press('End');
		await expect(title).not.toHaveText(before);
	});
});

test.describe('on somebody else’s page', () => {
	test.use(expecting(HOST_PAGES));

	test('a plain frame is drawn at its stated height with no script on the page', async ({
		page,
		baseURL
	}) => {
		await visit(page, 'plain-frame', baseURL, { height: '900' });
		const { title, inside } = figure(page, 'iframe');
		await expect(title).toBeVisible();
		await expect(inside.locator('.chart svg path').first()).toBeVisible();
		expect((await page.locator('iframe').boundingBox())?.height).toBe(900);
		await expect(inside.locator('html')).toHaveAttribute('data-hydrated', '');
	});

	test('the element sizes itself, takes attributes while it lives, and tells what the reader does', async ({
		page,
		baseURL
	}) => {
		await visit(page, 'element', baseURL);
		const element = page.locator('ai-gold-rush');
		const { inside, title, slider, root } = figure(page);
		await expect.poll(() => typesHeard(page)).toContain('ready');
		await expect(root).toHaveAttribute('data-theme', 'dark');
		await expect(slider).toHaveValue('1.2');
		const height = () =>
			page
				.locator('ai-gold-rush iframe')
				.boundingBox()
				.then((box) => box?.height);
		const full = () =>
			inside.locator('.embed').evaluate((node) => Math.ceil(node.getBoundingClientRect().height));
		await expect.poll(height).toBe(await full());

		const before = await title.innerText();
		await root.evaluate((node) => (node.dataset.mark = 'same document'));
		await element.evaluate((node) => node.setAttribute('investment', '2.4'));
		await expect(title).not.toHaveText(before);
		await expect(slider).toHaveValue('2.4');
		await element.evaluate((node) => node.setAttribute('theme', 'light'));
		await expect(root).toHaveAttribute('data-theme', 'light');
		await element.evaluate((node) => node.setAttribute('controls', 'off'));
		await expect(inside.locator('.controls')).toBeHidden();
		await element.evaluate((node) => node.removeAttribute('controls'));
		await expect(root, 'nothing was loaded anew').toHaveAttribute('data-mark', 'same document');
		expect(await typesHeard(page), 'the page itself did all this').not.toContain('scenariochange');

		await slider.press('Home');
		await expect.poll(() => typesHeard(page)).toContain('scenariochange');
		const change = (await heard(page)).find((one) => one.type === 'scenariochange');
		expect(change?.scenario).toMatchObject({ scenario: 'status-quo', investment: 0 });
		expect(change?.query).toBe('?v=1&investment=0');

		await inside.getByText('The numbers as a table').click();
		await expect.poll(height).toBe(await full());

		await element.evaluate((node) => {
			Object.assign(node, { scenario: { scenario: 'open-commons', investment: 0.5 } });
		});
		await expect(slider).toHaveValue('0.5');
		expect(
			await element.evaluate((node) => (node as unknown as { scenario: object }).scenario)
		).toMatchObject({ scenario: 'open-commons', investment: 0.5 });
	});

	test('a frame near the reader keeps its room free before it is loaded: nothing jumps', async ({
		page,
		baseURL
	}) => {
		await page.setViewportSize({ width: 400, height: 700 });
		await visit(page, 'element', baseURL);
		const box = await page.locator('ai-gold-rush iframe').boundingBox();
		expect(box?.height, 'height-narrow holds on a phone').toBeGreaterThan(640);
	});

	test('elements of one group share what the reader does; others stay as they are', async ({
		page,
		baseURL
	}) => {
		await visit(page, 'group', baseURL);
		for (const id of ['second', 'alone']) {
			await page.locator(`#${id}`).scrollIntoViewIfNeeded();
			await expect.poll(async () => (await heard(page)).map((one) => one.id)).toContain(id);
		}
		await page.locator('#first').scrollIntoViewIfNeeded();
		await figure(page, '#first iframe').slider.press('End');
		await expect(figure(page, '#second iframe').slider).toHaveValue('3');
		await expect(figure(page, '#alone iframe').slider).toHaveValue('1');
		const changes = (await heard(page)).filter((one) => one.type === 'scenariochange');
		expect(
			changes.map((one) => one.id),
			'one change is told once'
		).toEqual(['first']);
	});
});

test.describe('the gallery', () => {
	test('has for every figure code that says where it is', async ({ page, goto, baseURL }) => {
		await goto('widgets/');
		for (const widget of WIDGET_IDS) {
			const [frame, element] = await sectionOf(page, widget).locator('pre').allInnerTexts();
			expect(frame).toContain(`src="${new URL(`embed/${widget}/`, baseURL).href}?v=1&amp;pin=`);
			expect(element).toContain(`<ai-gold-rush widget="${widget}"`);
		}
	});

	// One to a page: all live at once are more than a reader ever has.
	for (const widget of WIDGET_IDS)
		test(`shows ${widget} at a width to choose`, async ({ page, goto }) => {
			await goto('widgets/');
			const section = sectionOf(page, widget);
			await section.getByRole('radio', { name: '280' }).check();
			await section.locator('iframe').scrollIntoViewIfNeeded();
			expect((await section.locator('iframe').boundingBox())?.width).toBe(280);
			await expect(section.frameLocator('iframe').locator('figcaption h2')).toBeVisible();
		});
});

const sectionOf = (page: Page, widget: string): Locator =>
	page.locator('section', { has: page.locator(`#${widget}`) });
