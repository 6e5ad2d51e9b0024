import { readdirSync } from 'node:fs';
import { expect, test } from './fixtures';

/** Every page of the built site, as an address; embeds aside, of the tables all but one, and of the figures’ own pages all but two: other tests open each. */
const PAGES = readdirSync('build', { recursive: true, encoding: 'utf8' })
	.map((file) => file.replaceAll('\\', '/'))
	.filter(
		(file) =>
			/(^|\/)index\.html$/.test(file) &&
			!/^(embed|data\/(?!models\/)[^/]+|widgets\/(?!scenario-chart|will-it-run|protocol|conformance)[^/]+)\//.test(
				file
			)
	)
	.map((file) => `/${file.replace(/index\.html$/, '')}`)
	.sort();

for (const path of PAGES) {
	test(
		`${path} opens without a complaint and has one heading`,
		{ tag: '@phone' },
		async ({ goto, page }) => {
			await goto(path);
			await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
			const { seen, wide } = await page.evaluate(() => ({
				seen: document.documentElement.clientWidth,
				wide: document.documentElement.scrollWidth
			}));
			expect(wide, 'the page does not scroll sideways').toBeLessThanOrEqual(seen);
		}
	);
}
