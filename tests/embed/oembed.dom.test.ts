import { describe, expect, test } from 'vitest';
import { discovery, oembedOf, oembedXml } from '../../src/lib/embed/oembed';
import { REGISTERED } from '../../src/lib/registry';

const SITE = 'https://example.org/gold-rush/';
const STILL = { width: 1200, height: 640 };

describe.each(REGISTERED)('what other sites may show in place of a link to $id', (widget) => {
	const response = oembedOf(widget, SITE, STILL);

	test('has what oEmbed 1.0 asks of a rich response, with every address whole', () => {
		expect(response).toMatchObject({ version: '1.0', type: 'rich', width: 720 });
		expect(response.height).toBeGreaterThanOrEqual(widget.height.wide);
		const html = new DOMParser().parseFromString(String(response.html), 'text/html');
		expect(html.body.children).toHaveLength(1);
		expect(html.querySelector('iframe')?.src).toBe(`${SITE}embed/${widget.id}/`);
		expect(response.thumbnail_url).toBe(`${SITE}embed/${widget.id}/still.png`);
		expect(response.thumbnail_width).toBe(1200);
		expect(response.note).toBeUndefined();
	});

	test('says the same as XML', () => {
		const root = new DOMParser().parseFromString(oembedXml(response), 'text/xml').documentElement;
		expect(root.nodeName).toBe('oembed');
		const said = [...root.children].map((child) => [child.nodeName, child.textContent]);
		expect(said).toEqual(Object.entries(response).map(([name, value]) => [name, String(value)]));
	});
});

test('a copy of the site that does not know its address says so', () => {
	const [widget] = REGISTERED;
	if (!widget) throw new Error('nothing is registered');
	const response = oembedOf(widget, '', STILL);
	expect(response.note).toContain('SITE_URL');
	expect(response.thumbnail_url).toBe(`../embed/${widget.id}/still.png`);
});

test('a page tells where the responses are, in both formats, and its titles cannot break out', () => {
	const links = discovery([{ id: 'a-figure', title: 'It’s "so" <b>' }], SITE);
	const page = new DOMParser().parseFromString(`<head>${links}</head>`, 'text/html');
	expect(
		[...page.querySelectorAll('link')].map(({ type, href, title }) => [type, href, title])
	).toEqual([
		['application/json+oembed', `${SITE}oembed/a-figure.json`, 'It’s "so" <b>'],
		['text/xml+oembed', `${SITE}oembed/a-figure.xml`, 'It’s "so" <b>']
	]);
});
