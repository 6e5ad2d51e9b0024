import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { Cascade } from '../../src/lib/stills/cascade';
import { Look } from '../../src/lib/stills/look';

/** What holds for `#it` in a small document. */
function asked(markup: string, property: string, ...sheets: string[]): string | undefined {
	const { document } = new JSDOM(`<!doctype html><body>${markup}</body>`).window;
	const element = document.querySelector('#it');
	if (!element) throw new Error('nothing is called “it”');
	return new Look(new Cascade(document, sheets, 864), 'light').value(element, property);
}
const circle = '<svg class="plot"><circle id="it" class="dot" fill="#123456"/></svg>';

describe('what decides between rules', () => {
	test('is what their selectors weigh before their order', () => {
		expect(asked(circle, 'fill', '.dot.dot { fill: #aaaaaa } .dot { fill: #bbbbbb }')).toBe(
			'#aaaaaa'
		);
	});

	test('is their order where they weigh the same, a later sheet coming last', () => {
		expect(asked(circle, 'fill', '.dot { fill: #aaaaaa }', '.dot { fill: #bbbbbb }')).toBe(
			'#bbbbbb'
		);
	});

	test('counts nothing for what stands in :where, and the heaviest of what stands in :is', () => {
		const sheet = '.plot circle { fill: #aaaaaa } .plot :where(.dot#it) { fill: #bbbbbb }';
		expect(asked(circle, 'fill', sheet)).toBe('#aaaaaa');
		const other = '.plot.plot circle { fill: #aaaaaa } .plot :is(.dot, #other) { fill: #bbbbbb }';
		expect(asked(circle, 'fill', other)).toBe('#bbbbbb');
	});

	test('puts any rule above an attribute, and an attribute above what is handed down', () => {
		expect(asked(circle, 'fill', 'circle { fill: #aaaaaa }')).toBe('#aaaaaa');
		expect(asked(circle, 'fill', 'svg { fill: #aaaaaa }')).toBe('#123456');
	});
});

test('what writing and drawing hand down reaches the inside, what boxes have does not', () => {
	const markup = '<div class="box"><p id="it">words</p></div>';
	const sheet =
		'.box { color: #aaaaaa; background: #bbbbbb; --own: #cccccc } p { fill: var(--own) }';
	expect(asked(markup, 'color', sheet)).toBe('#aaaaaa');
	expect(asked(markup, 'background', sheet)).toBeUndefined();
	expect(asked(markup, 'fill', sheet)).toBe('#cccccc');
});

test('a fill in the colour of writing is that colour', () => {
	expect(asked(circle, 'fill', '.plot { color: #aaaaaa } .dot { fill: currentColor }')).toBe(
		'#aaaaaa'
	);
});

test('a block holds for containers no wider than a still image, and never for media or for a moment', () => {
	const inside = '.dot { fill: #aaaaaa }';
	const fill = (sheet: string) => asked(circle, 'fill', sheet);
	expect(fill(`@container (min-width: 520px) { ${inside} }`)).toBe('#aaaaaa');
	expect(fill(`@container (width>=30rem) { ${inside} }`)).toBe('#aaaaaa');
	expect(fill(`@container (width>=900px) { ${inside} }`)).toBe('#123456');
	expect(fill(`@media print { ${inside} }`)).toBe('#123456');
	expect(fill('.dot:hover { fill: #aaaaaa }')).toBe('#123456');
});

test('sizes of type in em grow with those around them, sizes in rem do not', () => {
	const { document } = new JSDOM('<div><p><b>words</b><i>words</i></p></div>').window;
	const sheet = 'p { font-size: 20px } b { font-size: 1.5em } i { font-size: 1.5rem }';
	const look = new Look(new Cascade(document, [sheet], 864), 'light');
	const sizes = [...document.querySelectorAll('p, b, i')].map((one) => look.size(one));
	expect(sizes).toEqual([20, 30, 24]);
});
