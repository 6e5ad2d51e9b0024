import { describe, expect, test } from 'vitest';
import { hostingAdvice } from '../../src/lib/embed/hosts';
import { elementSnippet, frameSnippet, pictureSnippet } from '../../src/lib/embed/snippets';
import { REGISTERED } from '../../src/lib/registry';

const SITE = 'https://example.org/gold-rush/';
const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html');

describe.each(REGISTERED)('the snippets of $id', (widget) => {
	test('the frame points at the figure, has a name, a height, and nothing a strict page refuses', () => {
		const frame = parsed(frameSnippet(widget, SITE)).querySelector('iframe');
		expect(frame?.src).toBe(`${SITE}embed/${widget.id}/`);
		expect(frame?.title).toContain(widget.title);
		expect(Number(frame?.getAttribute('height'))).toBeGreaterThanOrEqual(widget.height.wide);
		expect(frame?.hasAttribute('style')).toBe(false);
	});

	test('the element comes with its script and keeps room free at both widths', () => {
		const page = parsed(elementSnippet(widget, SITE));
		const element = page.querySelector('ai-gold-rush');
		expect(page.querySelector('script')?.src).toBe(`${SITE}embed.js`);
		expect(element?.getAttribute('widget')).toBe(widget.id);
		expect(element?.getAttribute('height')).toBe(String(widget.height.wide));
		expect(element?.getAttribute('height-narrow')).toBe(String(widget.height.narrow));
		expect(element?.querySelector('a')?.href, 'what is left where scripts are cut').toBe(
			`${SITE}embed/${widget.id}/`
		);
	});
});

test('what is asked of a figure stands in the frame’s address and in the element’s attributes', () => {
	const [widget] = REGISTERED;
	if (!widget) throw new Error('nothing is registered');
	const frame = parsed(frameSnippet(widget, SITE, '?v=1&levers=openness&pin=1'));
	expect(frame.querySelector('iframe')?.src).toBe(
		`${SITE}embed/${widget.id}/?v=1&levers=openness&pin=1`
	);
	const element = parsed(
		elementSnippet(widget, SITE, [
			['outcome', 'capability'],
			['outcome', 'transparency'],
			['pin', '1']
		])
	).querySelector('ai-gold-rush');
	expect(element?.getAttribute('outcome')).toBe('capability,transparency');
	expect(element?.getAttribute('pin')).toBe('1');
});

test('a picture leads to its figure and says in words what it shows', () => {
	const [widget] = REGISTERED;
	if (!widget) throw new Error('nothing is registered');
	const still = { width: 1200, height: 700, alt: 'A "falling" line' };
	const page = parsed(pictureSnippet(widget, SITE, still));
	const image = page.querySelector<HTMLImageElement>('a > img');
	expect(page.querySelector('a')?.href).toBe(`${SITE}embed/${widget.id}/`);
	expect(image?.src).toBe(`${SITE}embed/${widget.id}/still.png`);
	expect(image?.alt).toBe('A "falling" line');
});

test('every piece of advice for a kind of host names this figure', () => {
	for (const widget of REGISTERED)
		for (const { host, code } of hostingAdvice(widget, SITE, '?v=1&pin=1')) {
			expect(code, host).toContain(`${SITE}embed/${widget.id}/`);
		}
});

test('an address with quotation marks cannot break out of its attribute', () => {
	const [widget] = REGISTERED;
	if (!widget) throw new Error('nothing is registered');
	const page = parsed(frameSnippet(widget, 'https://example.org/"onload="alert(1)/'));
	expect(page.querySelector('iframe')?.hasAttribute('onload')).toBe(false);
});
