import { JSDOM } from 'jsdom';
import { describe, expect, test, vi } from 'vitest';
import { partsOf } from '../../src/lib/stills/blocks';
import { Cascade } from '../../src/lib/stills/cascade';
import { composed } from '../../src/lib/stills/compose';
import { Look } from '../../src/lib/stills/look';
import type { Theme } from '../../src/lib/stills/values';

vi.mock('virtual:embed-islands', () => ({ default: {} }));

const SHEET = `:root {
	--ink: light-dark(oklch(0% 0 0), oklch(100% 0 0)); --ink-2: #444444; --edge: #888888;
	--paper: light-dark(oklch(100% 0 0), oklch(0% 0 0)); --accent: #aa3606;
	--sans: system-ui, sans-serif; --serif: 'Serif stand-in', Georgia, serif }
	html { color: var(--ink); font-family: var(--sans) } h2 { font-size: 22px }
	em { color: var(--accent); font-style: normal }
	.line { fill: none; stroke: var(--accent) } .tint { fill: oklch(0% 0 0 / 0.5) } .later { display: none }`;

const chart = (height = 300, inside = '<path class="line" d="M0,0L9.87654,9"/>') =>
	`<div class="chart"><svg viewBox="0 0 864 ${height}" width="100%" height="${height}" aria-label="A line">${inside}</svg></div>`;

/** A figure such as the server draws, with something of one's own in the middle. */
function figure(middle: string, title = 'Costs <em>rise</em>'): string {
	return `<figure id="costs"><figcaption><h2>${title}</h2><p class="subtitle">Dollars &amp; cents</p></figcaption>
	<div class="controls">A dial</div>${middle}<p class="visually-hidden summary">Costs rise by half.</p>
	<p class="conditions">Projections are conditional. <a href="/model/">How</a></p>
	<div class="footer"><p>Sources: a table</p><button>Save</button></div><details>Numbers</details></figure>`;
}

function drawn(middle: string, { title, theme = 'light' }: { title?: string; theme?: Theme } = {}) {
	const { document } = new JSDOM(`<!doctype html><body>${figure(middle, title)}</body>`).window;
	const look = new Look(new Cascade(document, [SHEET], 864), theme);
	const found = document.querySelector('figure');
	if (!found) throw new Error('there is no figure');
	const address = { words: 'The AI Gold Rush', href: './' };
	const picture = composed(partsOf(found, look), look, address);
	const svg = new JSDOM(picture.svg, { contentType: 'image/svg+xml' }).window.document
		.documentElement;
	const written = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent);
	return { ...picture, markup: picture.svg, svg, written };
}

describe('a still image', () => {
	test('says its finding, what it shows in words, and where it comes from', () => {
		const { svg } = drawn(chart());
		expect(svg.getAttribute('role')).toBe('img');
		expect(svg.querySelector('title')?.textContent).toBe('Costs rise');
		expect(svg.querySelector('desc')?.textContent).toBe('Costs rise by half.');
		expect(svg.querySelector('a')?.getAttribute('href')).toBe('./');
	});

	test('writes title, subtitle, conditions and sources, and nothing that is operated or opened', () => {
		expect(drawn(chart()).written).toEqual([
			'Costs rise',
			'Dollars & cents',
			'Projections are conditional.',
			'Sources: a table',
			'The AI Gold Rush'
		]);
	});

	test('stands alone: colours as digits, no style sheet, no class, no label of a living page', () => {
		const { markup } = drawn(
			chart(200, '<g class="tint"><path class="line" d="M1,1L2,2"/><path d="M1,1z"/></g>')
		);
		expect(markup).toContain('stroke="#aa3606"');
		expect(markup).toContain('fill="#000000" fill-opacity="0.5"');
		expect(markup).not.toMatch(/class=|style=|<style|var\(|oklch|light-dark|aria-label=|stand-in/);
	});

	test('has the ink and the paper of its theme', () => {
		const ground = (theme: Theme) =>
			drawn(chart(), { theme }).svg.querySelector('rect')?.getAttribute('fill');
		expect([ground('light'), ground('dark')]).toEqual(['#ffffff', '#000000']);
	});

	test('breaks a title that is wider than itself', () => {
		const title =
			'What the largest training runs cost, and who is left that can still pay for one of them by 2035';
		const lines = drawn(chart(), { title }).written.filter((line) => title.includes(line));
		expect(lines.length).toBe(2);
		expect(lines.join(' ')).toBe(title);
	});

	test('gives a key its samples, and passes over one that is not shown at this width', () => {
		const key = (more: string, word: string) =>
			`<ul${more}><li><svg viewBox="0 0 18 10" width="18" height="10"><path d="M0 5h18" stroke="var(--accent)"/></svg>${word}</li></ul>`;
		const { written, markup } = drawn(key('', 'money') + key(' class="later"', 'hidden') + chart());
		expect(written).toContain('money');
		expect(written).not.toContain('hidden');
		expect(markup).toContain('d="M0 5h18" stroke="#aa3606"');
	});

	test('leaves out headings that have nothing drawn under them', () => {
		const { written } = drawn(`<h3>Drawn</h3>${chart()}<h3>Told</h3><p>Only words.</p>`);
		expect(written).toContain('Drawn');
		expect(written).not.toContain('Told');
		expect(written).not.toContain('Only words.');
	});

	test('takes drawings while they fit, gives up notes first, and says that there is more', () => {
		const note = '<p>A note on it.</p>';
		const few = drawn(chart(500) + note + chart(500) + note);
		expect(few.written).toContain('A note on it.');
		expect(few.written.join()).not.toContain('There is more');
		const many = drawn(chart(370) + note + chart(340) + note + chart(340) + note);
		expect(many.svg.querySelectorAll('path').length).toBe(3);
		expect(many.written).not.toContain('A note on it.');
		const most = drawn(chart(500) + chart(500) + chart(500));
		expect(most.svg.querySelectorAll('path').length).toBe(2);
		expect(most.height).toBeLessThanOrEqual(1800);
		expect(most.written.join()).toContain('There is more');
	});

	test('has one drawing even if that alone is too tall', () => {
		const { width, height } = drawn(chart(2000) + chart());
		expect(width).toBe(1200);
		expect(height).toBeGreaterThan(2000);
	});
});

test('a figure without a drawing has no still image', () => {
	expect(() => drawn('<p>Words.</p>')).toThrow('“costs” has no drawing');
});

test('neither has a figure that does not exist', async () => {
	const { still } = await import('../../src/lib/stills/still');
	await expect(still('no-such-figure' as 'remedies', 'light')).rejects.toThrow('no-such-figure');
});
