import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, expect, test } from 'vitest';
import { reader } from '../../src/lib/scenario/reader.svelte';
import ComputeConcentration from '../../src/lib/widgets/ComputeConcentration.svelte';

afterEach(() => {
	cleanup();
	reader.open('');
});

const heading = () => screen.getByRole('heading', { level: 2 }).textContent.replace(/\s+/g, ' ');
const choose = (label: string, value: string) =>
	fireEvent.change(screen.getByLabelText(label), { target: { value } });
const valuesOf = (label: string) =>
	[...screen.getByLabelText<HTMLSelectElement>(label).options].map((option) => option.value);

test('another layer is told by its own firms, counts and dates', async () => {
	render(ComputeConcentration);
	expect(heading()).toMatch(/^Google holds 26% of the AI compute bought/);
	await choose('Layer', 'chatbots');
	expect(heading()).toMatch(/^ChatGPT holds 55% of visits to the seven largest chatbots/);
	const [january] = valuesOf('Count and date').filter((id) => id.endsWith('2025-01'));
	await choose('Count and date', january ?? '');
	expect(heading()).toMatch(/^ChatGPT holds 87% of visits to chatbots in January 2025/);
});

test('a dial says how many firms may stand behind what is not listed; the bounds stay', async () => {
	const { container } = render(ComputeConcentration);
	const said = () => container.querySelector('.summary')?.textContent ?? '';
	const equal = heading();
	expect(said()).toContain('split among 20 of one size, 1,352');
	await fireEvent.input(screen.getByLabelText('Unlisted firms'), { target: { value: '1' } });
	expect(said()).toContain('split among 1 of one size, 1,706');
	expect(heading()).toBe(equal);
});

test('breaking up and merging move the projection, and none of the facts', async () => {
	const { container } = render(ComputeConcentration);
	const [facts, projection] = ['first', 'last'].map((which) => () => {
		const charts = [...container.querySelectorAll('.chart')];
		return (which === 'first' ? charts[0] : charts.at(-1))?.querySelector('svg')?.innerHTML;
	});
	const before = [facts?.(), projection?.()];
	const projected = () =>
		Number(
			/compute in 2035 is (\d+,\d+)/
				.exec(container.querySelector('.summary')?.textContent ?? '')?.[1]
				?.replace(',', '')
		);
	const usual = projected();
	await fireEvent.input(screen.getByLabelText('Mergers or antitrust'), { target: { value: '-1' } });
	expect(projected()).toBeGreaterThan(usual);
	expect(facts?.()).toBe(before[0]);
	expect(projection?.()).not.toBe(before[1]);
	await fireEvent.input(screen.getByLabelText('Mergers or antitrust'), { target: { value: '1' } });
	expect(projected()).toBeLessThan(usual);
});

test('the year of the link is the year of the projection', async () => {
	const { container } = render(ComputeConcentration);
	reader.open('?v=1&year=2030');
	await tick();
	expect(container.textContent).toContain('In 2030 the largest holds');
});
