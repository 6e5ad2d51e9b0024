import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { componentOf } from '../../src/lib/registered-components';
import { WIDGET_IDS, WIDGETS } from '../../src/lib/registry';

describe.each(WIDGET_IDS)('%s, drawn by the server from its name alone', async (id) => {
	const { body } = render(await componentOf(id));
	const words = body.replace(/<!--.*?-->/g, '');

	test('holds drawn marks and no number that is none', () => {
		expect(/<path[^>]* d="M-?\d/.test(words)).toBe(true);
		expect(/.{0,30}(NaN|Infinity|undefined|\[object).{0,10}/.exec(words)?.[0]).toBeUndefined();
	});

	test('is drawn at several widths, so that a phone gets a drawing made for it', () => {
		const widths = [...words.matchAll(/<svg[^>]*viewBox="0 0 (\d+) \d+"[^>]*role="(img|group)"/g)];
		expect(new Set(widths.map(([, width]) => width)).size).toBeGreaterThanOrEqual(3);
	});

	test('has a title, a summary, a table with rows, and sources that lead somewhere', () => {
		expect(/<h2[^>]*>[^]*?[A-Z][^]*?<\/h2>/.test(words)).toBe(true);
		const summary = /<p class="[^"]*\bsummary\b[^"]*">([^<]+)<\/p>/.exec(words)?.[1] ?? '';
		expect(summary.length).toBeGreaterThan(40);
		expect(words.match(/<th scope="row"/g)?.length ?? 0).toBeGreaterThanOrEqual(5);
		expect(/Sources:[^]*?<a href="[^"]+"/.test(words)).toBe(true);
	});

	test('gives its frame the name it is registered under', () => {
		expect(/<figure id="([^"]+)"/.exec(words)?.[1]).toBe(id);
		expect(words.includes(`/embed/${id}/`)).toBe(true);
	});

	test('carries no style attribute, which the content security policy would refuse', () => {
		expect(/.{0,40}\sstyle=.{0,20}/.exec(words)?.[0]).toBeUndefined();
	});

	test.runIf(WIDGETS[id].scenario)('says that projections are conditional', () => {
		expect(words.includes('not forecasts')).toBe(true);
	});
});
