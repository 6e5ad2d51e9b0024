import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, expect, it, vi } from 'vitest';
import { formatValue, simulate, valueAt } from '$lib/model';
import { reader } from '$lib/scenario/reader.svelte';
import TransparencyIndex from '$lib/widgets/TransparencyIndex.svelte';

// Everything is drawn at three widths there.
vi.setConfig({ testTimeout: 60_000 });
afterEach(() => {
	cleanup();
	reader.open('');
});

const words = (selector: string) =>
	(document.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
const index = () => document.querySelector('.index .chart svg')?.innerHTML ?? '';

it('answers duties to disclose in the model’s part and leaves the index as it was', async () => {
	render(TransparencyIndex);
	const drawn = document.querySelector('.index .chart')?.innerHTML;
	const duties = screen.getByLabelText('Transparency and audit duties');
	await fireEvent.input(duties, { target: { value: '0.8' } });
	const score = valueAt(simulate({ transparencyMandate: 0.8 }), 'transparency', 2035);
	expect(words('h2')).toContain(`score ${formatValue('transparency', score)} in 2035`);
	expect(words('.summary')).toContain('where the status quo has');
	const now = document.querySelector('.index .chart')?.innerHTML;
	const bare = (html = '') => html.replace(/aria-label="[^"]*"/g, '');
	expect(bare(now), 'what happened does not change').toBe(bare(drawn));
});

it('never draws a line from 2024 to 2025', () => {
	render(TransparencyIndex);
	const lines = [...document.querySelectorAll('.index .chart svg')].flatMap((svg) => {
		const last = Math.max(
			...[...svg.querySelectorAll('path.six')].map((path) =>
				Number(/^M([\d.]+)/.exec(path.getAttribute('d') ?? '')?.[1])
			)
		);
		return [...svg.querySelectorAll('path.same, path.mean')].filter((path) =>
			new RegExp(`L${last} `).test(path.getAttribute('d') ?? '')
		);
	});
	expect(document.querySelectorAll('.index path.same').length).toBeGreaterThan(10);
	expect(lines).toHaveLength(0);
	expect(words('.index')).toContain('firms changed');
});

it('shows a part of the questions, or only the firms scored every time', async () => {
	render(TransparencyIndex);
	const before = index();
	await fireEvent.change(screen.getByLabelText('Questions'), { target: { value: 'upstream' } });
	expect(words('h2')).toMatch(/^Of the questions on data, labor and compute the 6 firms/);
	expect(index()).not.toBe(before);
	await fireEvent.change(screen.getByLabelText('Firms'), { target: { value: 'always' } });
	expect(index()).not.toContain('IBM');
	expect(index()).toContain('Anthropic');
	await fireEvent.change(screen.getByLabelText('Questions'), {
		target: { value: 'sub:Trustworthiness' }
	});
	expect(words('.index')).toContain('not asked');
	expect(document.body.textContent).toContain('has no group of this name');
});

it('is read firm by firm with the keys', async () => {
	render(TransparencyIndex);
	const firms = screen.getByLabelText('Read the chart firm by firm');
	await fireEvent.input(firms, { target: { value: '0' } });
	await tick();
	expect(words('.story')).toBe('IBM: 64 of 100 in 2024, 95 of 100 in 2025 (Granite 3.3).');
	expect(firms.getAttribute('aria-valuetext')).toBe(words('.story'));
	await fireEvent.blur(firms);
	expect(words('.story')).toContain('Point at a firm');
});
