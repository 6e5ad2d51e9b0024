import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, expect, test } from 'vitest';
import { MODELS } from '../../src/lib/widgets/will-it-run/running.build';
import WillItRun from '../../src/lib/widgets/WillItRun.svelte';

afterEach(cleanup);

const heading = () => screen.getByRole('heading', { level: 2 }).textContent.replace(/\s+/g, ' ');
const choose = (label: string, value: string) =>
	fireEvent.change(screen.getByLabelText(label), { target: { value } });

test('says what a model takes, that it fits, and how fast it writes', () => {
	render(WillItRun);
	expect(heading()).toContain('6.64 GB');
	expect(heading()).toContain('fits RTX 4090');
	expect(heading()).toMatch(/\d+ to \d+ tokens a second/);
});

test('a model too large for the machine is told by how much, with what would fit', async () => {
	const { container } = render(WillItRun);
	await choose('Model', 'llama-3-1-70b');
	expect(heading()).toContain('22.5 GB too much');
	const advice = container.querySelector('.verdict')?.textContent ?? '';
	expect(advice).toContain('IQ1_S');
	expect(advice, 'at what cost in quality').toContain('perplexity');
	expect(advice).toContain('L40S');
	await choose('Machine', 'l40s-48');
	expect(heading()).not.toContain('too much');
});

test('a text set in the box is the text reckoned with, up to what the model can read', async () => {
	render(WillItRun);
	const box = screen.getByLabelText('Text it remembers, number');
	await fireEvent.change(box, { target: { value: '131072' } });
	expect(heading()).toContain('22.7 GB');
	await choose('Kept at', '8');
	expect(heading()).toContain('14.2 GB');
	await choose('Model', 'llama-2-7b');
	expect(screen.getByLabelText<HTMLInputElement>('Text it remembers, number').value).toBe('4,096');
});

test('where the cache is not known, the sum is said to be a lower bound', async () => {
	render(WillItRun);
	const unknown = MODELS.filter(({ cache }) => cache === undefined);
	const known = MODELS.filter(({ cache }) => cache !== undefined);
	expect(unknown.length).toBeGreaterThan(3);
	for (const { id, cache } of [...unknown, ...known.slice(0, unknown.length)]) {
		await choose('Model', id);
		expect(heading().includes('at least')).toBe(cache === undefined);
	}
});

test('a machine whose memory speed is not known gets no speed', async () => {
	render(WillItRun);
	await choose('Model', 'llama-3-2-3b');
	await choose('Machine', 'phone-flagship');
	expect(heading()).toContain('fits Flagship phone');
	expect(heading()).not.toContain('tokens a second');
});
