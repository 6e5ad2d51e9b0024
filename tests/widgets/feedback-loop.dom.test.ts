import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test } from 'vitest';
import FeedbackLoop from '$lib/widgets/FeedbackLoop.svelte';
import { reader } from '$lib/scenario/reader.svelte';

beforeEach(() => {
	reader.open('?v=1&year=2035');
	render(FeedbackLoop);
});
afterEach(() => {
	cleanup();
	reader.open('');
});

const NAME = 'Cut: investment pays for compute';
/** The link as it is drawn at the first width. */
const link = () => screen.getAllByRole('button', { name: NAME })[0] as HTMLElement;
const title = () => screen.getByRole('heading').textContent;

test('a link is cut by a press and mended by another', async () => {
	const before = title();
	await fireEvent.click(link());
	expect(link().getAttribute('aria-pressed')).toBe('true');
	expect(title()).toMatch(/^Without Investment → Compute, investment in 2035 is .+ instead of /);
	await fireEvent.click(link());
	expect(link().getAttribute('aria-pressed')).toBe('false');
	expect(title()).toBe(before);
});

test('Enter and the space bar do what a press does', async () => {
	await fireEvent.keyDown(link(), { key: 'Enter' });
	expect(link().getAttribute('aria-pressed')).toBe('true');
	await fireEvent.keyDown(link(), { key: ' ' });
	expect(link().getAttribute('aria-pressed')).toBe('false');
	await fireEvent.keyDown(link(), { key: 'a' });
	expect(link().getAttribute('aria-pressed')).toBe('false');
});

test('what is cut is drawn severed, listed in words, and mended from the list', async () => {
	const way = () => link().querySelector('.way')?.getAttribute('d')?.match(/M/g)?.length;
	expect(way()).toBe(1);
	await fireEvent.click(link());
	expect(way()).toBe(2);
	expect(screen.getByText('Investment → Compute', { selector: 'strong' })).toBeTruthy();
	await fireEvent.click(screen.getByRole('button', { name: 'Mend: investment pays for compute' }));
	expect(way()).toBe(1);
});

test('the list of links cuts one after the other and mends all', async () => {
	const list = screen.getByLabelText<HTMLSelectElement>('Cut a link');
	await fireEvent.change(list, { target: { value: 'duplication-pace' } });
	await fireEvent.change(list, { target: { value: 'investment-compute' } });
	expect(title()).toContain('Without 2 links');
	expect(list.value).toBe('investment-compute');
	expect([...list.options].map(({ value }) => value)).not.toContain('duplication-pace');
	await fireEvent.change(list, { target: { value: 'none' } });
	expect(title()).toContain('flows into AI');
});
