import { cleanup, fireEvent, render, screen, within } from '@testing-library/svelte';
import { afterEach, expect, test } from 'vitest';
import NeuroSymbolic from '../../src/lib/widgets/NeuroSymbolic.svelte';

afterEach(cleanup);

const summary = (root: Element) => root.querySelector('.summary')?.textContent ?? '';
const choose = (name: string, value: string) =>
	fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } });

test('telling the sum is heard, and mends the 3 that was misread', async () => {
	const { container } = render(NeuroSymbolic);
	await choose('First picture', 'three-first');
	expect(summary(container)).toContain('a handwritten 3: read as 7');
	await choose('Tell it the sum', '8');
	expect(summary(container)).toContain('Told that the sum is 8, the likeliest digits are 3 and 5');
	expect(container.querySelectorAll('.chart circle').length).toBeGreaterThan(2);
});

test('a digit is drawn with the keyboard alone, square by square', async () => {
	const { container } = render(NeuroSymbolic);
	await fireEvent.click(screen.getByRole('button', { name: 'Draw the first picture yourself' }));
	await fireEvent.click(screen.getByRole('button', { name: 'Erase the first picture' }));
	const grid = screen.getByRole('grid');
	const cell = (name: RegExp) => within(grid).getByRole('gridcell', { name });
	expect(within(grid).getAllByRole('gridcell')).toHaveLength(64);
	const blank = summary(container);
	cell(/^Row 1, column 1:/).focus();
	for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', ' ', ' '])
		await fireEvent.keyDown(document.activeElement ?? grid, { key });
	expect(cell(/^Row 1, column 4:/).getAttribute('aria-label')).toBe('Row 1, column 4: ink');
	for (let row = 0; row < 7; row++)
		for (const key of ['ArrowDown', 'Enter', 'Enter'])
			await fireEvent.keyDown(document.activeElement ?? grid, { key });
	expect(cell(/^Row 8, column 4:/).getAttribute('aria-label')).toBe('Row 8, column 4: ink');
	expect(document.activeElement).toBe(cell(/^Row 8, column 4:/));
	expect(summary(container)).not.toBe(blank);
	expect(summary(container)).toContain('First picture, your own drawing');
});

test('only one square at a time is reached by tabbing, and a picture to look at has none', async () => {
	render(NeuroSymbolic);
	expect(screen.queryByRole('grid')).toBeNull();
	await choose('Second picture', 'own');
	const cells = within(screen.getByRole('grid')).getAllByRole('gridcell');
	expect(cells.filter((cell) => cell.getAttribute('tabindex') === '0')).toHaveLength(1);
});

test('the reader that saw few pairs reads otherwise than the one that saw many', async () => {
	const { container } = render(NeuroSymbolic);
	await choose('Learned from', '10000');
	expect(summary(container)).toContain('a handwritten 5: read as 5');
	await choose('Learned from', '50');
	expect(summary(container)).toContain('a handwritten 5: read as 4');
});
