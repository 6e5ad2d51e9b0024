import type { Browser, Page } from '@playwright/test';
import type { ConformanceId } from '../../src/lib/embed/conformance';
import { WIDGET_IDS, widgetById } from '../../src/lib/registry';
import { frameHeight } from '../../src/lib/embed/snippets';
import { expect, expectAnswer } from './fixtures';
import { figure, heard, HOST_PAGES, typesHeard, WIDGET } from './host-pages';
import { fiftyOnAPage, floodedWithMessages } from './conformance-load';

/** What a check works with. */
export type Tried = {
	page: Page;
	browser: Browser;
	/** Opens a host page with figures of the site, or with `plain`, of the site on a server that sends no headers. */
	open: (host: string, more?: Record<string, string>, plain?: boolean) => Promise<void>;
};
/** Tries one kind of page; throws where something does not hold. What was measured, in words. */
type Check = (tried: Tried) => Promise<string | undefined>;

/** What the browser itself is expected to say on a host page, beside that it is on another origin. */
export const COMPLAINTS: Partial<Record<ConformanceId, RegExp[]>> = {
	sandbox: [/third-party request: http:\/\/localhost:\d+\/(embed|_app)\//],
	'no-scripts': [/console error: Blocked script execution/],
	refused: [/console error: .*(frame-src|Content Security Policy)/]
};
export { HOST_PAGES };

const element = 'ai-gold-rush iframe';

async function answers(page: Page, frame = element): Promise<void> {
	await expect(figure(page, frame).root).toHaveAttribute('data-hydrated', '');
	await expectAnswer(figure(page, frame).inside.locator('figure'));
}

/** Waits until the element is as high as its figure; the height in px. */
async function fullHeight(page: Page): Promise<number> {
	await expect.poll(() => typesHeard(page)).toContain('ready');
	const { inside } = figure(page);
	const whole = () =>
		inside.locator('.embed').evaluate((node) => Math.ceil(node.getBoundingClientRect().height));
	const frame = () => page.locator(element).evaluate((node) => node.clientHeight);
	await expect.poll(async () => (await frame()) - (await whole())).toBe(0);
	expect(await inside.locator('[data-aside]').count(), 'nothing stands aside').toBe(0);
	return frame();
}

/** Whether the figure inside wears dark colours. */
const isDark = (page: Page) =>
	figure(page).root.evaluate((root) => {
		const [red = 255] = (getComputedStyle(root).backgroundColor.match(/[\d.]+/g) ?? []).map(Number);
		const canvas = document.createElement('canvas').getContext('2d');
		if (!canvas) return red < 128;
		canvas.fillStyle = getComputedStyle(root).backgroundColor;
		canvas.fillRect(0, 0, 1, 1);
		return (canvas.getImageData(0, 0, 1, 1).data[0] ?? 255) < 128;
	});

/** A page of one theme under a system of another: the figure is as the page. */
const themed =
	(host: 'light' | 'dark', system: 'light' | 'dark'): Check =>
	async ({ page, open }) => {
		await page.emulateMedia({ colorScheme: system });
		await open('themed', { theme: host });
		await expect.poll(() => typesHeard(page)).toContain('ready');
		await expect.poll(() => isDark(page)).toBe(host === 'dark');
		return undefined;
	};

/** Hidden at first in one way or another. */
const shownLater =
	(how: string): Check =>
	async ({ page, open }) => {
		await open('shown-later', { how });
		await page.waitForTimeout(500);
		await page.locator('#panel').evaluate((panel) => {
			panel.removeAttribute('hidden');
			panel.removeAttribute('style');
		});
		const height = await fullHeight(page);
		await answers(page);
		await answers(page, '#panel > iframe');
		return `${height} px high once shown`;
	};

/** A page of a framework: its attribute, its property and its listener. */
const framework =
	(name: 'react' | 'vue'): Check =>
	async ({ page, open }) => {
		await open('framework', { framework: name });
		const { slider } = figure(page);
		await expect(slider).toHaveValue('1.2');
		await page.locator('#attribute').click();
		await expect(slider).toHaveValue('2.4');
		await page.locator('#property').click();
		await expect(slider).toHaveValue('0.5');
		await slider.press('Home');
		await expect(page.locator('output')).toHaveText('0');
		return undefined;
	};

export const CHECKS: Record<ConformanceId, Check> = {
	plain: async ({ page, open }) => {
		const widths = [280, 480, 720];
		for (const id of WIDGET_IDS) await fitsItsFrame({ page, open }, id, widths);
		return `${WIDGET_IDS.length} figures at ${widths.join(', ')} px`;
	},
	'strict-policy': async ({ page, open }) => {
		await open('plain-frame', { height: '900' });
		await answers(page, 'iframe');
		return undefined;
	},
	'strict-policy-element': async ({ page, open }) => {
		await open('element');
		const height = await fullHeight(page);
		await answers(page);
		return `${height} px high`;
	},
	sandbox: async ({ page, open }) => {
		await open('sandbox', {}, true);
		await answers(page, 'iframe');
		const { inside } = figure(page, 'iframe');
		expect(
			await inside.locator('figure').evaluate((node) => getComputedStyle(node).borderTopWidth)
		).toBe('2px');
		const height = (await heard(page)).find(({ type }) => type.endsWith(':height'))?.height ?? 0;
		expect(height).toBeGreaterThan(200);
		return `it told ${height} px`;
	},
	'no-scripts': async ({ page, open }) => {
		await open('no-scripts');
		const { inside, title } = figure(page, 'iframe');
		await expect(title).toBeVisible();
		await expect(inside.locator('.chart svg path:visible').first()).toBeVisible();
		await inside.getByText('The numbers as a table').click();
		await expect(inside.getByRole('table')).toBeVisible();
		await expect(inside.locator('.footer a').first()).toBeVisible();
		await expect(inside.locator('.footer button:visible')).toHaveCount(0);
		return undefined;
	},
	stripped: async ({ page, open }) => {
		await open('stripped');
		await page.getByRole('link').click();
		await expect(page).toHaveURL(new RegExp(`/embed/${WIDGET}/$`));
		await expect(page.locator('figcaption h2')).toBeVisible();
		return undefined;
	},
	refused: async ({ page, open }) => {
		await open('refused');
		const begun = Date.now();
		await expect(page.getByRole('link', { name: 'The AI Gold Rush' })).toBeVisible({
			timeout: 10_000
		});
		expect(await typesHeard(page)).toEqual(['error']);
		return `after ${((Date.now() - begun) / 1000).toFixed(0)} s`;
	},
	'hidden-tab': shownLater('hidden'),
	'display-none': shownLater('style="display: none"'),
	'light-on-light': themed('light', 'light'),
	'light-on-dark': themed('light', 'dark'),
	'dark-on-light': themed('dark', 'light'),
	'dark-on-dark': themed('dark', 'dark'),
	toggle: async ({ page, open }) => {
		await open('themed', { theme: 'light' });
		await expect.poll(() => typesHeard(page)).toContain('ready');
		await figure(page).root.evaluate((root) => (root.dataset.mark = 'same document'));
		for (const theme of ['dark', 'light', 'dark']) {
			await page.evaluate((name) => (document.documentElement.className = name), theme);
			await expect.poll(() => isDark(page)).toBe(theme === 'dark');
		}
		await expect(figure(page).root).toHaveAttribute('data-mark', 'same document');
		return undefined;
	},
	'right-to-left': async ({ page, open }) => {
		await open('right-to-left');
		const height = await fullHeight(page);
		const { inside } = figure(page);
		expect(
			await inside.locator('figure').evaluate((node) => getComputedStyle(node).direction)
		).toBe('ltr');
		const column = (await page.locator('#after').boundingBox())?.width ?? 0;
		expect((await page.locator(element).boundingBox())?.width).toBe(column);
		await expectNoSideways(page);
		return `${column} px wide, ${height} px high`;
	},
	narrow: async ({ page, open }) => {
		await open('narrow');
		const height = await fullHeight(page);
		const { inside } = figure(page);
		const over = await inside.locator('html').evaluate((root) => ({
			down: root.scrollHeight - window.innerHeight,
			sideways: root.scrollWidth - root.clientWidth
		}));
		expect(over).toEqual({ down: 0, sideways: 0 });
		return `${height} px high`;
	},
	print: async ({ page, open }) => {
		await open('element');
		const height = await fullHeight(page);
		await page.emulateMedia({ media: 'print' });
		const { inside } = figure(page);
		await expect(inside.locator('.controls')).toBeHidden();
		await expect(inside.locator('.chart svg').first()).toBeVisible();
		const fits = await inside
			.locator('.chart')
			.first()
			.evaluate((node) => node.getBoundingClientRect().bottom <= window.innerHeight);
		expect(fits, 'the drawing is inside its frame').toBe(true);
		const paper = await page.pdf({ format: 'A4' });
		expect(paper.length).toBeGreaterThan(20_000);
		return `${height} px high, ${(paper.length / 1000).toFixed(0)} kB as a PDF`;
	},
	fifty: fiftyOnAPage,
	reloaded: async ({ page, open }) => {
		await open('element');
		const { slider } = figure(page);
		await slider.press('End');
		await expect.poll(() => typesHeard(page)).toContain('scenariochange');
		await page.locator(element).evaluate((node: HTMLIFrameElement) => {
			node.setAttribute('src', node.src);
		});
		await expect.poll(async () => readies(page)).toBe(2);
		await expect(slider, 'after the frame was loaded again').toHaveValue('3');
		await page.locator('ai-gold-rush').evaluate((node) => {
			document.body.prepend(node);
		});
		await expect.poll(async () => readies(page)).toBe(3);
		await expect(slider, 'after the element was moved').toHaveValue('3');
		return undefined;
	},
	flood: floodedWithMessages,
	react: framework('react'),
	vue: framework('vue')
};

const readies = async (page: Page) =>
	(await typesHeard(page)).filter((type) => type === 'ready').length;

async function expectNoSideways(page: Page): Promise<void> {
	const over = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	expect(over, 'the page does not scroll sideways').toBe(0);
}

/** A figure in a plain frame of its stated height: its first drawing is whole and nothing scrolls. */
async function fitsItsFrame(
	{ page, open }: Pick<Tried, 'page' | 'open'>,
	widget: string,
	widths: number[]
): Promise<void> {
	await open('plain-frame', { widget, height: String(frameHeight(widgetById(widget))) });
	const { inside, root } = figure(page, 'iframe');
	await expect(root).toHaveAttribute('data-hydrated', '');
	for (const width of widths) {
		await page.locator('iframe').evaluate((frame: HTMLIFrameElement, px) => {
			frame.width = String(px);
		}, width);
		await expect
			.poll(
				() =>
					inside.locator('html').evaluate((html) => {
						const chart = html.querySelector('.chart')?.getBoundingClientRect();
						return {
							scrolls: html.scrollHeight > html.clientHeight || html.scrollWidth > html.clientWidth,
							whole: (chart?.bottom ?? Infinity) <= window.innerHeight
						};
					}),
				{ message: `${widget} at ${width} px` }
			)
			.toEqual({ scrolls: false, whole: true });
	}
}
