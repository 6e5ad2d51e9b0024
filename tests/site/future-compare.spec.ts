import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

const figure = (page: Page) => page.locator('#future-compare');
const own = (page: Page) => figure(page).locator('.chart svg:visible text.number.mine');

test('a link to a scenario puts the reader’s column where that future stands', async ({
	goto,
	page
}) => {
	await goto('/embed/future-compare/?v=1&scenario=winner-takes-all&year=2032');
	await expect(figure(page).getByRole('heading', { level: 2 })).toHaveText(
		/In 2032 your scenario is better than the status quo on \d of 9 outcomes and worse on [4-9]/
	);
	const numbers = await figure(page).locator('.chart svg:visible text.number').allInnerTexts();
	const columns = 7;
	const [named, mine] = [2, columns - 1].map((column) =>
		numbers.filter((_, place) => place % columns === column)
	);
	expect(mine).toEqual(named);
});

test('played, the futures part year by year until the last', async ({ goto, page }) => {
	await goto('/embed/future-compare/?v=1&year=2038');
	await figure(page).getByRole('button', { name: 'Play year by year' }).click();
	await expect(figure(page).getByRole('heading', { level: 2 })).toHaveText(/in 2041/, {
		timeout: 15_000
	});
});

test('the keyboard opens the labs, and the reader’s numbers leave the status quo', async ({
	goto,
	page
}) => {
	await goto('/embed/future-compare/');
	await expect(own(page).first()).toHaveText('±0');
	await figure(page).getByRole('slider', { name: 'Openness of frontier labs' }).focus();
	await page.keyboard.press('End');
	await expect(own(page).first()).toHaveText(/^\+0/);
});

for (const width of [320, 720])
	test(`nothing is cut off, and no number touches its neighbor, at ${width} px`, async ({
		goto,
		page
	}) => {
		await page.setViewportSize({ width, height: 800 });
		await goto('/embed/future-compare/');
		for (const view of ['difference', 'value']) {
			await figure(page).getByLabel('Numbers', { exact: true }).selectOption(view);
			const bad = await figure(page)
				.locator('.chart svg:visible text')
				.evaluateAll((texts) => {
					const boxes = texts.map((text) => ({
						words: text.textContent,
						box: text.getBoundingClientRect()
					}));
					const edge = document.documentElement.clientWidth;
					return boxes
						.filter(
							({ box }, at) =>
								box.left < 0 ||
								box.right > edge ||
								boxes.some(
									(other, place) =>
										place !== at &&
										other.box.left < box.right - 0.5 &&
										box.left < other.box.right - 0.5 &&
										other.box.top < box.bottom - 3 &&
										box.top < other.box.bottom - 3
								)
						)
						.map(({ words }) => words);
				});
			expect(bad, view).toEqual([]);
		}
	});
