import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { beforeEach, expect, test } from 'vitest';
import { HINDCASTS } from '$lib/documentation/hindcast.build';
import Clock from '$lib/playground/panels/Clock.svelte';
import Guess from '$lib/playground/panels/Guess.svelte';
import { reader } from '$lib/scenario/reader.svelte';

beforeEach(() => {
	localStorage.clear();
	reader.open('');
});
const show = () => fireEvent.click(screen.getByText('Show what the model says'));

test('the answer is nowhere until the reader has guessed; then it is judged and counted on the device', async () => {
	const { container } = render(Guess);
	expect(container.textContent).toContain('And with it?');
	expect(container.querySelector('.verdict')?.textContent).toBe('');
	expect(container.querySelectorAll('path[stroke="var(--accent)"][d^="M"]')).toHaveLength(0);
	await fireEvent.input(screen.getByRole('slider'), { target: { value: '40' } });
	expect(screen.getByRole('slider').getAttribute('aria-valuetext')).not.toContain('no change');
	await show();
	expect(container.querySelector('.verdict')?.textContent).toContain('the model says');
	expect(container.querySelectorAll('path[stroke="var(--accent)"][d^="M"]').length).toBeGreaterThan(
		0
	);
	expect(container.textContent).toContain('Of 1 guess on this device');
	expect(localStorage.getItem('guesses')).not.toBeNull();
	await fireEvent.click(screen.getByText('Your guesses as a table'));
	await waitFor(() => expect(container.querySelectorAll('tbody tr')).toHaveLength(1));
	expect(screen.queryByText('Show what the model says')).toBeNull();
});

test('the next question is another one, with a fresh guess', async () => {
	const { container } = render(Guess);
	const asked = () => container.querySelector('.changes')?.textContent;
	const first = asked();
	await show();
	await fireEvent.click(screen.getByText('Another question'));
	expect(asked()).not.toBe(first);
	expect(screen.getByRole<HTMLInputElement>('slider').value).toBe('0');
	expect(container.querySelector('.verdict')?.textContent).toBe('');
});

test('the reader’s own changes can be asked about once there are some, and a question about an older scenario says so', async () => {
	const { container } = render(Guess);
	expect(screen.queryByText('Ask about my own changes')).toBeNull();
	reader.set('openness', 0.9);
	await waitFor(() => expect(container.textContent).toContain('as it was'));
	await fireEvent.click(screen.getByText('Ask about my own changes'));
	expect(container.querySelectorAll('.changes li')).toHaveLength(1);
	expect(container.querySelector('.changes')?.textContent).toContain('→ 90%');
	expect(container.textContent).not.toContain('as it was');
});

test('a change guessed at can be made, and the count begun anew', async () => {
	const { container } = render(Guess);
	await show();
	expect(reader.untouched).toBe(true);
	await fireEvent.click(screen.getByText('Make this change'));
	expect(reader.untouched).toBe(false);
	await fireEvent.click(screen.getByText('Start counting anew'));
	expect(localStorage.getItem('guesses')).toBeNull();
	expect(container.textContent).not.toContain('on this device');
});

test('a damaged count on the device is no count', () => {
	localStorage.setItem('guesses', '{"close":-4,"off":"many"}');
	const { container } = render(Guess);
	expect(container.textContent).not.toContain('on this device');
});

test('the clock can be set back to every year there is a fit for, and says where the model loses', async () => {
	const { container } = render(Clock);
	expect(HINDCASTS.map(({ cut }) => cut)).toEqual(['2024', '2022', '2020', '2018']);
	for (const { cut, verdict, panels } of HINDCASTS) {
		await fireEvent.change(screen.getByRole('combobox'), { target: { value: cut } });
		expect(container.querySelector('.verdict')?.textContent).toBe(verdict);
		expect(verdict).toMatch(/loses (to the line in|in none)/);
		expect(container.querySelectorAll('.panels > li')).toHaveLength(panels.length);
	}
});
