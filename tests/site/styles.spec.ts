import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from './fixtures';

/** Every page of the built site, as a file; embeds are linked by `embed-islands`, under names of their own. */
const PAGES = readdirSync('build', { recursive: true, encoding: 'utf8' })
	.map((file) => file.replaceAll('\\', '/'))
	.filter((file) => /(^|\/)index\.html$/.test(file) && !file.startsWith('embed/'));

/** All style a page comes with before any script runs: what stands in it, and the sheets it links and uses. */
function styleOf(file: string, markup: string): string {
	const inPage = [...markup.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, text]) => text);
	const linked = [...markup.matchAll(/<link href="([^"]+\.css)" rel="stylesheet">/g)].map(
		([, href = '']) => join('build', dirname(file), href)
	);
	for (const sheet of linked) expect(existsSync(sheet), sheet).toBe(true);
	return [...inPage, ...linked.map((sheet) => readFileSync(sheet, 'utf8'))].join('\n');
}

test('without a script too, whatever a page draws has the style that was written for it', () => {
	expect(PAGES.length).toBeGreaterThan(20);
	for (const file of PAGES) {
		const markup = readFileSync(`build/${file}`, 'utf8');
		const style = styleOf(file, markup);
		const named = new Set(
			[...markup.matchAll(/class="([^"]*)"/g)].flatMap(
				([, names = '']) => names.match(/svelte-[\da-z]+/g) ?? []
			)
		);
		expect(named.size, `${file} has styled parts`).toBeGreaterThan(5);
		expect(
			[...named].filter((name) => !style.includes(`.${name}`)),
			`${file}: styles that are not linked`
		).toEqual([]);
	}
});
