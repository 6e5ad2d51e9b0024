import { readdirSync, readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';

const PATH = 'compute-access/';
/** Every chapter that can be read. */
const CHAPTERS = readdirSync('content/chapters').map(
	(file) => `${file.replace(/^\d+-|\.md$/g, '')}/`
);
/** The first citation of the fourth source, and the card that belongs to it. */
const numberOn = (page: Page) => page.locator('#cite-4-a');
const cardOf = (link: Locator) => link.locator('xpath=following-sibling::*[1]');
const termOn = (page: Page) => page.locator('.prose a[href$="glossary/#hyperscaler"]');

/** Where every card of the page opens, as complaints: over an edge, under something else, or moving the text. */
const misplaced = (page: Page) =>
	page.evaluate(() => {
		const size = () => [
			document.documentElement.scrollWidth,
			document.documentElement.scrollHeight
		];
		return [...document.querySelectorAll<HTMLElement>('.prose .carded > a')].flatMap((link) => {
			const card = link.nextElementSibling as HTMLElement;
			link.scrollIntoView({ block: 'center' });
			const before = String(size());
			link.focus({ preventScroll: true });
			const { left, right, top, bottom } = card.getBoundingClientRect();
			const middle = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
			const wrong = {
				closed: bottom - top < 20,
				'over an edge': left < 0 || right > innerWidth || top < 0 || bottom > innerHeight,
				covered: !card.contains(middle),
				'moves the text': String(size()) !== before
			};
			return Object.entries(wrong).flatMap(([what, is]) =>
				is ? [`${link.innerText}: ${what}`] : []
			);
		});
	});

for (const width of [320, 360, 700, 1280])
	test(`at ${width} px every card opens within the window, above everything, and moves nothing`, async ({
		page,
		goto
	}) => {
		await page.setViewportSize({ width, height: 640 });
		for (const path of CHAPTERS) {
			await goto(path);
			expect(await page.locator('.prose .carded').count()).toBeGreaterThan(20);
			expect(await misplaced(page)).toEqual([]);
		}
	});

test('a card at the foot of the window opens upward', async ({ page, goto }) => {
	await goto(PATH);
	const link = numberOn(page);
	await link.evaluate((node) => {
		node.scrollIntoView({ block: 'end' });
	});
	await link.hover();
	const [card, number] = [await cardOf(link).boundingBox(), await link.boundingBox()];
	expect(card?.y).toBeGreaterThanOrEqual(0);
	expect(card?.y).toBeLessThan(number?.y ?? 0);
});

test('a pointer opens a card, can move onto it, and Escape closes it until it is come to again', async ({
	page,
	goto
}) => {
	await goto(PATH);
	const link = numberOn(page);
	const card = cardOf(link);
	await expect(card).toBeHidden();
	await link.hover();
	await expect(card).toBeVisible();
	await expect(card).toContainText('Platformonomics, February 2026');
	await expect(card).toContainText('Confidence: medium');
	const box = await card.boundingBox();
	if (!box) throw new Error('no card');
	await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 12 });
	await expect(card).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(card).toBeHidden();
	await page.mouse.move(5, 5);
	await link.hover();
	await expect(card).toBeVisible();
	await page.mouse.move(5, 5);
	await expect(card).toBeHidden();
});

test('the keyboard opens a card, reaches the links in it, and Escape keeps the place', async ({
	page,
	goto
}) => {
	await goto(PATH);
	const link = numberOn(page);
	const card = cardOf(link);
	await link.focus();
	await expect(card).toBeVisible();
	await page.keyboard.press('Tab');
	await expect(card.locator('a').first()).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(card.getByText('In the list of sources')).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(card).toBeHidden();
	await expect(link).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#source-4$/);
});

test('to a screen reader a number is a link with its source as the description', async ({
	page,
	goto
}) => {
	await goto(PATH);
	await expect(numberOn(page)).toHaveAccessibleName('Source 4');
	await expect(numberOn(page)).toHaveAccessibleDescription(/^Follow the capex.*Platformonomics/);
	await expect(termOn(page)).toHaveAccessibleName('hyperscalers');
	await expect(termOn(page)).toHaveAccessibleDescription(/^Hyperscaler A company/);
});

test('what sources say and what terms mean is in the page alone, in no script', async ({
	page,
	goto
}) => {
	await goto(PATH);
	const words = [
		await page.locator('#about-1 span').textContent(),
		await cardOf(termOn(page)).locator('span').textContent()
	];
	const scripts = readdirSync('build/_app', { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.js'))
		.map((file) => readFileSync(`build/_app/${file}`, 'utf8'));
	expect(scripts.length).toBeGreaterThan(5);
	for (const sentence of words) {
		expect(sentence?.length).toBeGreaterThan(40);
		expect(scripts.filter((script) => script.includes(sentence ?? ''))).toEqual([]);
	}
});

test('a term opens its definition and leads to the glossary', async ({ page, goto }) => {
	await goto(PATH);
	await termOn(page).hover();
	await expect(cardOf(termOn(page))).toContainText('A company that builds');
	await termOn(page).click();
	await expect(page).toHaveURL(/\/glossary\/#hyperscaler$/);
	await expect(page.locator('dt#hyperscaler + dd')).toContainText('A company that builds');
	await page.locator('dt#hyperscaler + dd').getByRole('link', { name: 'Compute access' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Compute access');
});

test('the list leads back to each place of citation', async ({ page, goto }) => {
	await goto(PATH);
	const back = page.locator('#source-1 .back a');
	expect(await back.count()).toBeGreaterThan(5);
	for (const href of await back.evaluateAll((all) => all.map((one) => one.getAttribute('href'))))
		await expect(page.locator(`.prose ${href}`)).toHaveText('1');
	await back.nth(2).click();
	await expect(page.locator('#cite-1-c')).toBeInViewport();
});

test('the bibliographies of the chapter and of the site can be had', async ({ page, goto }) => {
	await goto(PATH);
	const links = page.locator('a[href*="bibliography"]');
	await expect(links).toHaveCount(4);
	for (const link of await links.all()) {
		const url = new URL((await link.getAttribute('href')) ?? '', page.url()).href;
		const text = await (await page.request.get(url)).text();
		expect(text).toContain(url.endsWith('.bib') ? '@misc{S001,' : '"id": "S001"');
	}
});

test('on paper there are numbers and the list, no cards and no ways back', async ({
	page,
	goto
}) => {
	await goto(PATH);
	await numberOn(page).focus();
	await page.emulateMedia({ media: 'print' });
	await expect(cardOf(numberOn(page))).toBeHidden();
	await expect(numberOn(page)).toBeVisible();
	await expect(page.locator('#source-4 .back')).toBeHidden();
});

test.describe('by touch', () => {
	test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

	test('a tap opens a card instead of jumping; a tap on it again or elsewhere closes it', async ({
		page,
		goto
	}) => {
		await goto(PATH);
		for (const link of [numberOn(page), termOn(page)]) {
			const card = cardOf(link);
			await link.tap();
			await expect(card).toBeVisible();
			await link.tap();
			await expect(card).toBeHidden();
			await link.tap();
			await expect(card).toBeVisible();
			await page.touchscreen.tap(350, 10);
			await expect(card).toBeHidden();
		}
		await expect(page).toHaveURL(/compute-access\/$/);
		await numberOn(page).tap();
		await cardOf(numberOn(page)).getByText('In the list of sources').tap();
		await expect(page).toHaveURL(/#source-4$/);
		await expect(page.locator('#source-4')).toBeInViewport();
	});
});

test.describe('without a script', () => {
	// The browser reports the scripts it was told not to load.
	test.use({ javaScriptEnabled: false, expectedComplaints: [/_app\/.* csp$/] });

	test('cards open for the pointer and for the keyboard, and numbers lead to the list', async ({
		page,
		baseURL
	}) => {
		await page.goto(new URL(PATH, baseURL).href);
		for (const link of [numberOn(page), termOn(page)]) {
			await link.hover();
			await expect(cardOf(link)).toBeVisible();
			await page.mouse.move(5, 5);
			await expect(cardOf(link)).toBeHidden();
			await link.focus();
			await expect(cardOf(link)).toBeVisible();
		}
		await numberOn(page).click();
		await expect(page).toHaveURL(/#source-4$/);
	});
});
