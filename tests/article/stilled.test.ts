import { expect, test } from 'vitest';
import { stilled } from '$lib/article/stilled';

test('a number to drag becomes a plain number', () => {
	expect(
		stilled(
			'at <span role="slider" tabindex="0" aria-label="Investment" aria-valuenow="1" title="Drag" class="a">1×</span>'
		)
	).toBe('at <span class="a">1×</span>');
});

test('a chart to walk through becomes one picture, described as before', () => {
	const drawn = stilled(
		'<svg class="b" role="group" aria-label="Who gave &lt; whom, 2 > 1"><g role="button" tabindex="-1" aria-pressed="false" data-party="9"><path d="M0 0"></path></g></svg>'
	);
	expect(drawn).toBe(
		'<svg class="b" role="img" aria-label="Who gave &lt; whom, 2 > 1"><g data-party="9"><path d="M0 0"></path></g></svg>'
	);
});

test('links, tables, descriptions and words stay, even words that speak of roles', () => {
	const text =
		'<p id="x">A <a href="#s" aria-describedby="about-1">role="button"</a> in a table<svg role="img" aria-label="One"></svg></p>';
	expect(stilled(text)).toBe(text);
});

test('a region that scrolls is no longer a stop of the keyboard, and keeps its name', () => {
	expect(stilled('<div role="region" aria-label="Numbers" tabindex="0">1</div>')).toBe(
		'<div role="region" aria-label="Numbers">1</div>'
	);
});
