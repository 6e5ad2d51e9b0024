import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, expect, test } from 'vitest';
import { reader } from '../../src/lib/scenario/reader.svelte';
import Remedies from '../../src/lib/widgets/Remedies.svelte';

afterEach(() => {
	cleanup();
	reader.open('');
});

const numbers = (root: Element) =>
	[...root.querySelectorAll('.chart svg text.number')].map((cell) => cell.textContent.trim());

test('the remedies answer the reader’s other dials', async () => {
	const { container } = render(Remedies);
	const before = numbers(container);
	await fireEvent.input(screen.getByLabelText('Investment appetite'), { target: { value: '0.4' } });
	const after = numbers(container);
	expect(after).toHaveLength(before.length);
	expect(after.filter((words, index) => words !== before[index]).length).toBeGreaterThan(40);
});

test('a remedy the reader has already taken is still measured from where its lever stands today', async () => {
	const { container } = render(Remedies);
	const row = () =>
		[...container.querySelectorAll('li')].find((item) =>
			item.textContent.startsWith('Full openness.')
		)?.textContent ?? '';
	const before = row();
	reader.open('?v=1&openness=0.9');
	await tick();
	expect(row()).toBe(before);
});
