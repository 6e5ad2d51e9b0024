import type { Page } from '@playwright/test';
import { MESSAGES } from '../../src/lib/embed/protocol';
import { WIDGET_IDS, widgetById } from '../../src/lib/registry';
import { expect, test } from './fixtures';
import { expecting, figure, heard, HOST_PAGES, otherOrigins, WIDGET } from './host-pages';

const { visit } = otherOrigins();
const codeOf = (page: Page, label: string) =>
	page
		.locator('.snippet', { has: page.getByRole('heading', { name: label, exact: true }) })
		.locator('pre');

test('options change the preview and the code; a dial moved in the preview changes the code too', async ({
	page,
	goto
}) => {
	await goto(`widgets/${WIDGET}/`);
	const { inside, root, slider } = figure(page, 'iframe');
	await expect(root).toHaveAttribute('data-hydrated', '');
	await page.getByLabel('Colors').selectOption('dark');
	await page.getByLabel('Academic pay').check();
	await page.getByLabel('Scenario').selectOption('open-commons');
	await expect(root).toHaveAttribute('data-theme', 'dark');
	await expect(inside.getByRole('slider', { name: 'Academic pay' })).toBeVisible();
	await expect(slider).toHaveCount(0);
	for (const label of ['Frame', 'Element']) {
		await expect(codeOf(page, label)).toContainText(/levers=("|)academic-pay/);
		await expect(codeOf(page, label)).toContainText(/theme=("|)dark/);
		await expect(codeOf(page, label)).toContainText(/scenario=("|)open-commons/);
	}
	await root.evaluate((html) => (html.dataset.mark = 'same document'));
	await inside.getByRole('slider', { name: 'Academic pay' }).press('End');
	await expect(codeOf(page, 'Frame')).toContainText('academic-pay=');
	await expect(root, 'the preview is not loaded anew for it').toHaveAttribute(
		'data-mark',
		'same document'
	);
});

test('a figure’s page has five doors, and each names the figure', async ({
	page,
	goto,
	baseURL
}) => {
	for (const widget of WIDGET_IDS) {
		await goto(`widgets/${widget}/`);
		for (const label of ['Picture', 'Link', 'Frame', 'Element'])
			await expect(codeOf(page, label)).toContainText(new RegExp(`(embed/|widget=")${widget}`));
		await expect(codeOf(page, 'Module')).toContainText(`${baseURL ?? ''}model/gold-rush.js`);
	}
});

test('a figure shows the levers its address names, and tells of those that do not exist', async ({
	page,
	goto
}) => {
	for (const widget of WIDGET_IDS.filter((id) => widgetById(id).takes.includes('levers'))) {
		await goto(`embed/${widget}/?levers=antitrust,greed`);
		await expect(page.getByRole('slider', { name: 'Antitrust' }), widget).toBeVisible();
		await expect(page.getByRole('slider', { name: 'Investment', exact: true })).toHaveCount(0);
		await expect(page.getByRole('status').filter({ hasText: 'greed' })).toBeVisible();
	}
});

test('a figure pinned to another version of the model says in one line what this one shows', async ({
	page,
	goto
}) => {
	await goto(`embed/${WIDGET}/?v=1&investment=2&pin=0.9`);
	const line = page.locator('.pinned');
	await expect(line).toContainText('0.9');
	await expect(line).toContainText(await page.locator('figcaption h2').innerText());
	await line.getByRole('link').click();
});

test('a link pasted elsewhere is answered: page, response, frame', async ({
	page,
	goto,
	baseURL
}) => {
	for (const from of [`embed/${WIDGET}/`, `widgets/${WIDGET}/`, 'balance/']) {
		await goto(from);
		for (const [type, kind] of [
			['application/json+oembed', 'json'],
			['text/xml+oembed', 'xml']
		]) {
			const link = page.locator(`link[type="${type}"][href$="/oembed/${WIDGET}.${kind}"]`);
			const href = await link.evaluate((node: HTMLLinkElement) => node.href);
			const response = await page.request.get(href);
			expect(response.status()).toBe(200);
			expect(response.headers()['content-type']).toContain(kind);
			expect(await response.text()).toContain('rich');
		}
	}
	const { html } = (await (
		await page.request.get(new URL(`oembed/${WIDGET}.json`, baseURL).href)
	).json()) as { html: string };
	expect(html).toContain(`embed/${WIDGET}/`);
});

test.describe('on somebody else’s page', () => {
	test.use(expecting(HOST_PAGES));

	test('a figure says what is written down and nothing else', async ({ page, baseURL }) => {
		await visit(page, 'sandbox', baseURL);
		const { root, inside } = figure(page, 'iframe');
		await expect(root).toHaveAttribute('data-hydrated', '');
		await inside.getByRole('slider').first().press('End');
		await expect
			.poll(async () => (await heard(page)).some((one) => 'by' in one && one.by === 'reader'))
			.toBe(true);
		for (const { type, origin, ...said } of await heard(page)) {
			const fields = MESSAGES[type as keyof typeof MESSAGES].fields.map(({ name }) => name);
			expect(Object.keys(said).sort(), `${type} from ${String(origin)}`).toEqual(fields.sort());
		}
	});
});
