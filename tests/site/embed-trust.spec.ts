import { WIDGET_IDS } from '../../src/lib/registry';
import { expect, expectAnswer, test } from './fixtures';
import {
	expecting,
	figure,
	heard,
	HOST_PAGES,
	typesHeard,
	WIDGET,
	otherOrigins
} from './host-pages';

const { plainSite, visit } = otherOrigins();

test.describe('on somebody else’s page', () => {
	test.use(expecting(HOST_PAGES));

	test('messages of a stranger, and of the page in a wrong shape, are ignored', async ({
		page,
		baseURL
	}) => {
		await visit(page, 'stranger', baseURL);
		await expect.poll(() => typesHeard(page)).toContain('ready');
		const { slider, root } = figure(page);
		const frame = page.locator('ai-gold-rush iframe');
		await expect(slider).toHaveValue('1');
		const settled = (await frame.boundingBox())?.height;

		// From the stranger to the figure, and to the page as if it were the figure.
		const stranger = page.frames().find((one) => one.url().includes('stranger-inside'));
		await stranger?.evaluate(() => {
			const figures = [...Array(window.parent.length).keys()].map((i) => window.parent[i]);
			for (const one of figures)
				one?.postMessage({ type: 'ai-gold-rush:set-scenario', scenario: { investment: 3 } }, '*');
			window.parent.postMessage({ type: 'ai-gold-rush:height', height: 3999 }, '*');
			window.parent.postMessage(
				{ type: 'ai-gold-rush:scenario', by: 'reader', scenario: { investment: 3 }, query: '' },
				'*'
			);
		});
		// From the page itself, in shapes nobody agreed on.
		await frame.evaluate((node: HTMLIFrameElement) => {
			for (const message of [
				null,
				'ai-gold-rush:set-scenario',
				{ type: 'ai-gold-rush:set-scenario' },
				{ type: 'ai-gold-rush:set-scenario', scenario: 'open-commons' },
				{ type: 'ai-gold-rush:set-scenario', scenario: { investment: { $gt: 1 } } },
				{ type: 'ai-gold-rush:set-scenario', scenario: { investment: NaN } },
				{ type: 'ai-gold-rush:theme', theme: 'url(javascript:1)' },
				{ type: 'ai-gold-rush:flags', flags: { controls: 7 } },
				{ type: 'somebody-else:theme', theme: 'dark' }
			])
				node.contentWindow?.postMessage(message, '*');
		});
		await page.waitForTimeout(600);
		await expect(slider).toHaveValue('1');
		await expect(root).not.toHaveAttribute('data-theme');
		expect((await frame.boundingBox())?.height).toBe(settled);
		expect(await typesHeard(page)).toEqual(['ready']);
	});

	test('attributes no figure understands are passed over, and the figure says so', async ({
		page,
		baseURL
	}) => {
		await visit(page, 'element', baseURL);
		await expect.poll(() => typesHeard(page)).toContain('ready');
		const { inside, slider } = figure(page);
		await page
			.locator('ai-gold-rush')
			.evaluate((node) => node.setAttribute('investment', 'a great deal'));
		await expect(inside.getByRole('status').first()).toContainText('a great deal');
		await expect(slider).toHaveValue('1');
	});
});

test.describe('in a sandbox without allow-same-origin, from a host that sends no header', () => {
	test.use(expecting(HOST_PAGES, /third-party request: http:\/\/localhost:\d+\/(embed|_app)\//));

	for (const widget of WIDGET_IDS)
		test(`${widget} is drawn, styled and alive`, async ({ page }) => {
			await visit(page, 'sandbox', plainSite(), { widget });
			const { inside, root } = figure(page, 'iframe');
			await expect(root).toHaveAttribute('data-hydrated', '');
			expect(
				await inside.locator('figure').evaluate((node) => getComputedStyle(node).borderTopWidth)
			).toBe('2px');
			await expectAnswer(inside.locator('figure'));
			const messages = await heard(page);
			expect(new Set(messages.map((one) => one.origin))).toEqual(new Set(['null']));
			expect(messages.find((one) => one.type === 'ai-gold-rush:height')?.height).toBeGreaterThan(
				200
			);
		});
});

test.describe('a figure that does not exist', () => {
	test.describe('on the site', () => {
		test.use(expecting(/status 404/, /console error: Failed to load resource/));

		test('leads to a page that lists what does', async ({ page, baseURL }) => {
			await page.goto(new URL('embed/no-such-figure/', baseURL).href);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			for (const widget of WIDGET_IDS)
				await expect(page.locator(`a[href$="/embed/${widget}/"]`)).toBeVisible();
			await page.locator(`a[href$="/embed/${WIDGET}/"]`).click();
			await expect(page.locator('figcaption h2')).toBeVisible();
		});
	});

	test.describe('on somebody else’s page', () => {
		test.use(expecting(HOST_PAGES, /status 404/, /console error: Failed to load resource/));

		test('is told in an event, with a link to those that do', async ({ page, baseURL }) => {
			await visit(page, 'unknown', baseURL);
			for (const id of ['unknown', 'malformed', 'nameless'])
				await expect(
					page.locator(`#${id}`).getByRole('link', { name: 'The AI Gold Rush' }).first()
				).toHaveAttribute('href', new URL('widgets/', baseURL).href, { timeout: 10_000 });
			const errors = (await heard(page)).filter((one) => one.type === 'error');
			expect(errors.map((one) => one.id).sort()).toEqual(['malformed', 'nameless', 'unknown']);
			expect(errors.find((one) => one.id === 'unknown')?.reason).toContain('no-such-figure');
		});
	});
});
