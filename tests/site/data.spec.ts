import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

type Resource = { name: string; path: string; bytes: number; hash: string };

const { resources } = JSON.parse(readFileSync('build/data/datapackage.json', 'utf8')) as {
	resources: Resource[];
};
/** Rows of a table's file: its lines but the header. No cell holds a line break. */
const rowsOf = (name: string) =>
	readFileSync(`build/data/${name}.csv`, 'utf8').trimEnd().split('\r\n').length - 1;

const region = (page: Page) => page.getByRole('region', { name: /^Rows of/ });
const column = (page: Page, place: number) =>
	page.locator(`.rows tbody tr:not([hidden]) > :nth-child(${place})`);
const said = (page: Page) => page.getByRole('status').filter({ hasText: /\d rows/ });
const head = (page: Page, name: RegExp) => page.getByRole('columnheader', { name });

test('every table of the package is a file as described, a page and JSON', async ({ request }) => {
	expect(resources.length).toBeGreaterThan(7);
	for (const { name, path, bytes, hash } of resources) {
		const file = await request.get(`data/${path}`);
		expect(file.headers()['content-type']).toMatch(/^text\/csv/);
		const body = await file.body();
		expect(body.length).toBe(bytes);
		expect(`sha256:${createHash('sha256').update(body).digest('hex')}`).toBe(hash);
		const json = (await (await request.get(`data/${name}.json`)).json()) as unknown[];
		expect(json).toHaveLength(rowsOf(name));
	}
	const pages = readdirSync('build/data', { withFileTypes: true }).filter((one) =>
		one.isDirectory()
	);
	expect(pages.map(({ name }) => name).sort()).toEqual(resources.map(({ name }) => name).sort());
});

test('the list leads to every table and its files', async ({ page, goto }) => {
	await goto('data/');
	for (const { name } of resources)
		for (const ending of ['/', '.csv', '.json'])
			await expect(page.locator(`main a[href$="/${name}${ending}"]`)).toHaveCount(1);
});

test.describe('without a script', () => {
	// The browser reports the scripts it was told not to load.
	test.use({ javaScriptEnabled: false, expectedComplaints: [/_app\/.* csp$/] });

	for (const { name } of resources)
		test(`every row of ${name} is there, and nothing that would not work`, async ({
			page,
			baseURL
		}) => {
			await page.setViewportSize({ width: 320, height: 640 });
			await page.goto(new URL(`data/${name}/`, baseURL).href);
			await expect(page.locator('.rows tbody tr')).toHaveCount(rowsOf(name));
			await expect(page.locator('main button:visible, main input:visible')).toHaveCount(0);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
				320
			);
			const weight = readFileSync(`build/data/${name}/index.html`).length;
			expect(weight, 'bytes of the page').toBeLessThan(1_000_000);
		});
});

test('the keyboard sorts by numbers, both ways; what is not known stays last', async ({
	page,
	goto
}) => {
	await goto('data/models/');
	await expect(head(page, /^Date/)).toHaveAttribute('aria-sort', 'ascending');
	const costs = async () =>
		page
			.locator('.rows tbody tr > :nth-child(9)')
			.evaluateAll((cells) => cells.map((cell) => cell.querySelector('data')?.value ?? ''));
	const button = head(page, /^Cost amortized/).getByRole('button');
	await button.focus();
	await page.keyboard.press('Enter');
	await expect(head(page, /^Cost amortized/)).toHaveAttribute('aria-sort', 'ascending');
	await expect(head(page, /^Date/)).not.toHaveAttribute('aria-sort');
	const rising = (await costs()).filter(Boolean).map(Number);
	expect(rising.length).toBeGreaterThan(20);
	expect(rising).toEqual([...rising].sort((a, b) => a - b));
	expect((await costs()).slice(rising.length).every((cost) => cost === '')).toBe(true);
	await page.keyboard.press('Space');
	await expect(head(page, /^Cost amortized/)).toHaveAttribute('aria-sort', 'descending');
	expect((await costs()).filter(Boolean).map(Number)).toEqual([...rising].reverse());
	await expect(said(page)).toContainText('sorted by Cost amortized, descending');
	await expect(button).toBeFocused();
	await expect(page).toHaveURL(/\?sort=-cost_amortized_usd$/);
});

test('the keyboard sorts by words, both ways', { tag: '@phone' }, async ({ page, goto }) => {
	await goto('data/models/');
	await head(page, /^Name/).getByRole('button').focus();
	await page.keyboard.press('Enter');
	const rising = await column(page, 2).allTextContents();
	const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
	expect(rising).toEqual([...rising].sort(collator.compare));
	expect(rising).toHaveLength(rowsOf('models'));
	await page.keyboard.press('Enter');
	const falling = await column(page, 2).allTextContents();
	expect(falling).toEqual([...falling].sort((a, b) => collator.compare(b, a)));
	expect(falling[0]).not.toBe(rising[0]);
});

test('a search and a choice leave the rows that fit; nothing fits; all are shown again', async ({
	page,
	goto
}) => {
	await goto('data/models/');
	const all = rowsOf('models');
	await expect(said(page)).toHaveText(`${all} rows.`);
	await page.getByLabel('Kind').selectOption('academia');
	const kinds = await column(page, 4).allTextContents();
	expect(kinds.length).toBeGreaterThan(2);
	expect(new Set(kinds)).toEqual(new Set(['academia']));
	await expect(said(page)).toHaveText(`${kinds.length} of ${all} rows.`);
	await page.getByLabel('Search all columns').fill('toronto');
	await expect(column(page, 2)).toHaveText(['AlexNet']);
	await expect(page).toHaveURL(/\?search=toronto&only=kind:academia$/);
	await page.getByLabel('Search all columns').fill('no such model');
	await expect(column(page, 2)).toHaveCount(0);
	await expect(said(page)).toContainText(`0 of ${all} rows. No row fits.`);
	await page.getByRole('button', { name: 'Show all' }).click();
	await expect(column(page, 2)).toHaveCount(all);
	await expect(page.getByLabel('Search all columns')).toHaveValue('');
	await expect(page).toHaveURL(/models\/$/);
});

test('a link restores what was seen', async ({ page, goto }) => {
	await goto('data/models/?theme=dark&sort=-compute_flop&search=google&only=kind:industry');
	await expect(head(page, /^Compute \(/)).toHaveAttribute('aria-sort', 'descending');
	await expect(page.getByLabel('Search all columns')).toHaveValue('google');
	await expect(page.getByLabel('Kind')).toHaveValue('industry');
	const seen = await column(page, 2).allTextContents();
	expect(seen.length).toBeGreaterThan(3);
	await page.reload();
	await page.waitForSelector('html[data-hydrated]', { state: 'attached' });
	await expect(column(page, 2)).toHaveText(seen);
	await page.getByLabel('Search all columns').fill('');
	await expect(page).toHaveURL(/\?theme=dark&sort=-compute_flop&only=kind:industry$/);
});

test(
	'what of a link means nothing is left out and told',
	{ tag: '@phone' },
	async ({ page, goto }) => {
		await goto('data/models/?sort=price&only=kind:robots&only=<b>:1');
		await expect(column(page, 2)).toHaveCount(rowsOf('models'));
		await expect(said(page)).toContainText('There is no column “price” to sort by.');
		await expect(said(page)).toContainText('“kind:robots” chooses nothing in this table.');
		await expect(said(page)).toContainText('“<b>:1” chooses nothing in this table.');
		await page.getByLabel('Kind').selectOption('academia');
		await expect(said(page)).not.toContainText('price');
	}
);

test('the rows scroll inside their own region, under a head and beside a first column that stay', async ({
	page,
	goto
}) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await goto('data/models/');
	await region(page).focus();
	await expect(region(page)).toBeFocused();
	await region(page).evaluate((node) => node.scrollTo(300, 900));
	const { box, corner, row } = await region(page).evaluate((node) => {
		const place = (found: Element | null | undefined) =>
			found?.getBoundingClientRect().toJSON() as DOMRect;
		return {
			box: place(node),
			corner: place(node.querySelector('thead th')),
			row: place(node.querySelector('tbody tr:nth-child(30) th'))
		};
	});
	expect(corner.left).toBeCloseTo(box.left, 0);
	expect(corner.top).toBeLessThan(box.top + 3);
	expect(row.left).toBeCloseTo(box.left, 0);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('a row’s source is found in the list below, with its address', async ({ page, goto }) => {
	await goto('data/models/');
	await page.locator('#row-alexnet td.sources a').first().click();
	await expect(page.locator('li:target')).toContainText('Epoch AI');
	await expect(page.locator('li:target a')).toHaveAttribute('href', /^https:\/\/epoch\.ai/);
});

test('a citation carries the address of the page, and search engines read a data set', async ({
	page,
	goto
}) => {
	await goto('data/models/');
	await expect(page.locator('pre').first()).toContainText(`${page.url()} CC BY 4.0.`);
	const text = await page.locator('script[type="application/ld+json"]').textContent();
	expect(JSON.parse(text ?? '')).toMatchObject({ '@type': 'Dataset', name: 'Notable AI models' });
});

test('on paper a table is whole, without controls', async ({ page, goto }) => {
	await goto('data/models/');
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByLabel('Search all columns')).toBeHidden();
	const { shown, full } = await region(page).evaluate((node) => ({
		shown: node.clientHeight,
		full: node.scrollHeight
	}));
	expect(shown).toBe(full);
});

test('sorting the largest table takes no longer than laying it out a few times', async ({
	page,
	goto
}) => {
	const largest = resources.reduce((a, b) => (rowsOf(a.name) >= rowsOf(b.name) ? a : b));
	expect(rowsOf(largest.name)).toBeGreaterThan(300);
	await goto(`data/${largest.name}/`);
	const { sorting, layout } = await page.evaluate(async () => {
		const table = document.querySelector<HTMLElement>('.rows table');
		const button = document.querySelector<HTMLElement>('.rows th:nth-child(2) button');
		if (!table || !button) throw new Error('There is no table');
		const painted = () =>
			new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
		async function median(act: () => void): Promise<number> {
			const times: number[] = [];
			for (let turn = 0; turn < 5; turn += 1) {
				const start = performance.now();
				act();
				await painted();
				times.push(performance.now() - start);
			}
			return times.sort((a, b) => a - b)[2] ?? NaN;
		}
		// Both in the same run, since the machine may be busy.
		const sorted = await median(() => button.click());
		const laidOut = await median(() => {
			table.hidden = true;
			table.getBoundingClientRect();
			table.hidden = false;
		});
		return { sorting: sorted, layout: laidOut };
	});
	expect(sorting, 'milliseconds').toBeLessThan(3 * layout + 50);
});
