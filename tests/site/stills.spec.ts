import { WIDGET_IDS } from '../../src/lib/registry';
import { expect, test } from './fixtures';

const THEMES = ['still', 'still-dark'];

/** Where a file's own text leads outside of it: all addresses but the name of its language and its one link. */
const outside = (svg: string) =>
	svg
		.replace('xmlns="http://www.w3.org/2000/svg"', '')
		.replace(/<a href="[^"]*">/, '')
		.match(/(?:xlink:)?href="(?!#)[^"]*"|url\((?!#)[^)]*\)|<image|<script|<style|@import/g) ?? [];

for (const id of WIDGET_IDS)
	test(`${id} can be had as a picture, light and dark, scaled and in pixels`, async ({
		request
	}) => {
		const light: string[] = [];
		for (const theme of THEMES) {
			const file = await request.get(`embed/${id}/${theme}.svg`);
			expect(file.headers()['content-type']).toMatch(/^image\/svg\+xml/);
			const svg = await file.text();
			const [start = ''] = /<svg[^>]*>/.exec(svg) ?? [];
			expect(start).toContain('role="img"');
			expect(start).toContain('width="1200"');
			const height = Number(/ height="(\d+)"/.exec(start)?.[1]);
			expect(height).toBeGreaterThan(400);
			expect(height).toBeLessThanOrEqual(1800);
			expect(svg).toMatch(/<title[^>]*>[^<]{20,}<\/title>/);
			expect(svg).toMatch(/<desc[^>]*>[^<]{20,}<\/desc>/);
			expect(svg).toMatch(new RegExp(`<a href="(\\./|https?://[^"]*/embed/${id}/)">`));
			expect(svg).not.toMatch(
				/var\(|light-dark\(|oklch\(|currentColor| class=| style=|NaN|undefined/
			);
			expect(outside(svg)).toEqual([]);

			const image = await request.get(`embed/${id}/${theme}.png`);
			expect(image.headers()['content-type']).toBe('image/png');
			const png = await image.body();
			expect(png.subarray(1, 4).toString()).toBe('PNG');
			expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, height]);
			expect(png.length).toBeLessThan(250_000);
			light.push(svg, png.toString('base64'));
		}
		expect(new Set(light).size, 'four files, no two of them alike').toBe(4);
	});

test.describe('opened by itself', () => {
	// A picture names no icon, so the browser looks for one where sites used to have it.
	test.use({ expectedComplaints: [/favicon\.ico/] });

	test('no word of a picture is cut off at its edges, and its link leads to the figure', async ({
		page,
		baseURL
	}) => {
		for (const id of WIDGET_IDS) {
			await page.goto(new URL(`embed/${id}/still.svg`, baseURL).href);
			const cut = await page.evaluate(() =>
				[...document.querySelectorAll('text')]
					.filter((text) => {
						const { left, right, bottom } = text.getBoundingClientRect();
						const { width, height } = document.documentElement.getBoundingClientRect();
						return left < 0 || right > width || bottom > height;
					})
					.map(({ textContent }) => textContent)
			);
			expect(cut, id).toEqual([]);
			const link = (await page.locator('a').getAttribute('href')) ?? '';
			expect(new URL(link, page.url()).pathname).toMatch(new RegExp(`/embed/${id}/$`));
		}
	});
});
