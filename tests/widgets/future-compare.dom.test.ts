import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, expect, test } from 'vitest';
import { SCENARIO_IDS, SCENARIOS } from '../../src/lib/model';
import { reader } from '../../src/lib/scenario/reader.svelte';
import FutureCompare from '../../src/lib/widgets/FutureCompare.svelte';

afterEach(() => {
	cleanup();
	reader.open('');
});

const heading = () => screen.getByRole('heading', { level: 2 }).textContent.replace(/\s+/g, ' ');
const own = (root: Element) =>
	[...root.querySelectorAll('text.mine.number')].map((cell) => cell.textContent.trim());

test('untouched, the reader’s column is the status quo and the title ranks the named futures', () => {
	const { container } = render(FutureCompare);
	expect(heading()).toMatch(/No future wins everything: in 2035 .* on \d of 9 outcomes/);
	expect(new Set(own(container))).toEqual(new Set(['±0']));
});

test('opening the labs moves the reader’s column and the count in the title', async () => {
	const { container } = render(FutureCompare);
	await fireEvent.input(screen.getByLabelText('Openness of frontier labs'), {
		target: { value: '0.9' }
	});
	expect(heading()).toMatch(/your scenario is better than the status quo on [5-9] of 9/);
	expect(new Set(own(container)).size).toBeGreaterThan(5);
});

test('each named future is told with what it wins, and the reader’s own once there is one', async () => {
	const { container } = render(FutureCompare);
	const told = () => [...container.querySelectorAll('li b')].map((name) => name.textContent);
	const labels = SCENARIO_IDS.slice(1).map((id) => `${SCENARIOS[id].label}.`);
	expect(told()).toEqual(labels);
	reader.open('?v=1&investment=2');
	await tick();
	expect(told()).toEqual([...labels, 'Your scenario.']);
});

test('a reader who follows a named future stands where it stands', async () => {
	const { container } = render(FutureCompare);
	reader.open('?v=1&scenario=open-commons');
	await tick();
	const svg = container.querySelector('.chart svg');
	const numbers = [...(svg?.querySelectorAll('text.number') ?? [])].map((cell) =>
		cell.textContent.trim()
	);
	const columns = SCENARIO_IDS.length + 1;
	for (let row = 0; row < numbers.length; row += columns)
		expect(numbers[row + columns - 1]).toBe(numbers[row + 1]);
});

test('numbers can be values instead of differences', async () => {
	const { container } = render(FutureCompare);
	await fireEvent.change(screen.getByLabelText('Numbers'), { target: { value: 'value' } });
	expect(own(container)).not.toContain('±0');
});
