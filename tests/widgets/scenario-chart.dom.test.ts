import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import ensemble from '$lib/scenario/ensemble.json';
import { reader } from '$lib/scenario/reader.svelte';
import ScenarioChart from '$lib/widgets/ScenarioChart.svelte';

beforeEach(() => {
	// No worker here: what it would do is done on the page, at once.
	vi.stubGlobal('Worker', undefined);
	vi.stubGlobal('requestIdleCallback', (idle: () => void) => setTimeout(idle));
	vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(ensemble))));
});
afterEach(() => {
	cleanup();
	vi.unstubAllGlobals();
	reader.open('');
});

const strands = (container: Element) => container.querySelector('.strands')?.getAttribute('d');
const bandsIn = (container: Element) => container.querySelectorAll('.chart path.band').length;
const show = (doubt: string) =>
	fireEvent.change(screen.getByLabelText('Uncertainty'), { target: { value: doubt } });

describe('a reader who wants to see what is unsure', () => {
	test('sees single draws instead of bands, one of them to follow, or neither', async () => {
		const { container } = render(ScenarioChart);
		expect(bandsIn(container)).toBeGreaterThan(0);
		await show('draws');
		expect(bandsIn(container)).toBe(0);
		await vi.waitFor(() => expect(strands(container)?.split('M')).toHaveLength(151), 20_000);
		expect(screen.getAllByText('Draw 1').length).toBeGreaterThan(0);
		const told = container.querySelector('.summary')?.textContent;
		await fireEvent.input(screen.getByLabelText('Draw to follow'), { target: { value: '37' } });
		expect(screen.getAllByText('Draw 37').length).toBeGreaterThan(0);
		expect(container.querySelector('.summary')?.textContent).not.toBe(told);
		await show('none');
		expect(strands(container)).toBeUndefined();
		expect(bandsIn(container)).toBe(0);
		await show('bands');
		expect(bandsIn(container)).toBeGreaterThan(0);
	}, 30_000);

	test('sees no draws of a scenario that is no longer theirs', async () => {
		const { container } = render(ScenarioChart);
		await show('draws');
		await vi.waitFor(() => expect(strands(container)?.split('M')).toHaveLength(151), 20_000);
		const before = strands(container);
		reader.set('investment', 2);
		await tick();
		expect(strands(container)).toBeUndefined();
		await vi.waitFor(() => expect(strands(container)?.split('M')).toHaveLength(151), 20_000);
		expect(strands(container)).not.toBe(before);
	}, 60_000);
});
