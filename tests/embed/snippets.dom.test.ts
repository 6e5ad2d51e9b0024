import { describe, expect, test } from 'vitest';
import { elementSnippet, frameSnippet } from '../../src/lib/embed/snippets';
import { REGISTERED } from '../../src/lib/registry';

const SITE = 'https://example.org/gold-rush/';
const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html');

describe.each(REGISTERED)('the snippets of $id', (widget) => {
	test('the frame points at the figure, has a name, a height, and nothing a strict page refuses', () => {
		const frame = parsed(frameSnippet(widget, SITE)).querySelector('iframe');
		expect(frame?.src).toBe(`${SITE}embed/${widget.id}/`);
		expect(frame?.title).toContain(widget.title);
		expect(Number(frame?.getAttribute('height'))).toBe(widget.height.wide);
		expect(frame?.hasAttribute('style')).toBe(false);
	});

	test('the element comes with its script and keeps room free at both widths', () => {
		const page = parsed(elementSnippet(widget, SITE));
		const element = page.querySelector('ai-gold-rush');
		expect(page.querySelector('script')?.src).toBe(`${SITE}embed.js`);
		expect(element?.getAttribute('widget')).toBe(widget.id);
		expect(element?.getAttribute('height')).toBe(String(widget.height.wide));
		expect(element?.getAttribute('height-narrow')).toBe(String(widget.height.narrow));
	});
});

test('an address with quotation marks cannot break out of its attribute', () => {
	const [widget] = REGISTERED;
	if (!widget) throw new Error('nothing is registered');
	const page = parsed(frameSnippet(widget, 'https://example.org/"onload="alert(1)/'));
	expect(page.querySelector('iframe')?.hasAttribute('onload')).toBe(false);
});
