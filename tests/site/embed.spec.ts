import type { Page } from '@playwright/test';
import { WIDGET_IDS } from '../../src/lib/registry';
import { expect, test } from './fixtures';
import { type Host, hostServer, plainHost } from './host-server';

/** A page on a second origin is, to the site's own fixture, a stranger. */
const HOST_PAGES = /third-party request: http:\/\/localhost:\d+\/hosts\//;
const WIDGET = 'scenario-chart';

let hosts: Host;
let plain: Host;
test.beforeAll(async () => {
	[hosts, plain] = await Promise.all([hostServer(), plainHost()]);
});
test.afterAll(() => {
	hosts.close();
	plain.close();
});

/** Opens `hosts/<name>.html` on the second origin, with figures from `site`. */
async function visit(page: Page, name: string, site: string | undefined, more = {}) {
	const address = new URL(site ?? '');
	const values = { site: address.href, origin: address.origin, widget: WIDGET, ...more };
	await page.goto(`${hosts.origin}/hosts/${name}.html?${new URLSearchParams(values).toString()}`);
}

/** What the browser may complain about. Wrapped, since a bare list of two would be taken for a value with options. */
const expecting = (
	...complaints: RegExp[]
): { expectedComplaints: [RegExp[], { option: true }] } => ({
	expectedComplaints: [complaints, { option: true }]
});

type Heard = { type: string; id: string; origin?: string; height?: number; reason?: string } & {
	scenario?: Record<string, unknown>;
	query?: string;
};
const heard = (page: Page) =>
	page.evaluate(() => (window as unknown as { heard: Heard[] }).heard.slice());
const typesHeard = async (page: Page) => (await heard(page)).map((one) => one.type);

/** The title of the figure in a frame, and its investment slider. */
const figure = (page: Page, frame = 'ai-gold-rush iframe') => {
	const inside = page.frameLocator(frame);
	return {
		inside,
		title: inside.locator('figcaption h3'),
		slider: inside.getByRole('slider', { name: 'Investment', exact: false }).first(),
		root: inside.locator('html')
	};
};

test.describe('alone', () => {
	for (const widget of WIDGET_IDS)
		for (const width of [280, 720])
			test(`${widget} fits ${width} px without scrolling sideways`, async ({ page, goto }) => {
				await page.setViewportSize({ width, height: 500 });
				await goto(`embed/${widget}/`);
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
		const title = page.locator('figcaption h3');
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
		await expect(inside.getByRole('status')).toContainText('a great deal');
		await expect(slider).toHaveValue('1');
	});
});

test.describe('in a sandbox without allow-same-origin, from a host that sends no header', () => {
	test.use(expecting(HOST_PAGES, /third-party request: http:\/\/localhost:\d+\/(embed|_app)\//));

	for (const widget of WIDGET_IDS)
		test(`${widget} is drawn, styled and alive`, async ({ page }) => {
			await visit(page, 'sandbox', `${plain.origin}/`, { widget });
			const { inside, title, root } = figure(page, 'iframe');
			await expect(root).toHaveAttribute('data-hydrated', '');
			expect(
				await inside.locator('figure').evaluate((node) => getComputedStyle(node).borderTopWidth)
			).toBe('2px');
			const before = await title.innerText();
			await inside.locator('.controls').getByRole('slider').first().press('End');
			await expect(title).not.toHaveText(before);
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
			await expect(page.locator('figcaption h3')).toBeVisible();
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

test.describe('the gallery', () => {
	test('shows every figure with code that says where it is, at widths to choose', async ({
		page,
		goto,
		baseURL
	}) => {
		await goto('widgets/');
		for (const widget of WIDGET_IDS) {
			const section = page.locator('section', { has: page.locator(`#${widget}`) });
			const [frame, element] = await section.locator('pre').allInnerTexts();
			expect(frame).toContain(`src="${new URL(`embed/${widget}/`, baseURL).href}"`);
			expect(element).toContain(`<ai-gold-rush widget="${widget}"`);
			await section.getByRole('radio', { name: '280' }).check();
			await section.locator('iframe').scrollIntoViewIfNeeded();
			expect((await section.locator('iframe').boundingBox())?.width).toBe(280);
			await expect(section.frameLocator('iframe').locator('figcaption h3')).toBeVisible();
		}
	});
});
