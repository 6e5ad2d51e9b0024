import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, expect, test } from 'vitest';
import { LAGS } from '../../src/lib/facts/open-gap.build';
import { reader } from '../../src/lib/scenario/reader.svelte';
import OpenGap from '../../src/lib/widgets/OpenGap.svelte';

afterEach(() => {
	cleanup();
	reader.open('');
});

const heading = () => screen.getByRole('heading', { level: 2 }).textContent.replace(/\s+/g, ' ');

test('a wait before open weights shows in the title, beside the status quo', async () => {
	render(OpenGap);
	expect(heading()).toContain('measured since 2025: 3.5 to 7.6 months');
	await fireEvent.input(screen.getByLabelText('Wait before open weights'), {
		target: { value: '24' }
	});
	const [, months, quo] = /are (\d+) months behind .* has (\d+) months/.exec(heading()) ?? [];
	expect(Number(months)).toBeGreaterThan(Number(quo) + 12);
});

test('the year of the link is the year of the title', async () => {
	render(OpenGap);
	reader.open('?v=1&year=2030');
	await tick();
	expect(heading()).toContain('In 2030');
});

test('what was measured in a year is read out with the model at that year', async () => {
	render(OpenGap);
	const [slider] = screen.getAllByLabelText('Read the chart at a year');
	if (!slider) throw new Error('nothing to read with');
	await fireEvent.input(slider, { target: { value: '2024' } });
	const words = slider.getAttribute('aria-valuetext') ?? '';
	expect(words).toContain('2024: Status quo');
	for (const lag of LAGS.filter(({ time }) => Math.floor(time) === 2024))
		expect(words).toContain(`${lag.months} months`);
});
