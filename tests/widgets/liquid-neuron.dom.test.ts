import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import LiquidNeuron from '../../src/lib/widgets/LiquidNeuron.svelte';

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	cleanup();
	vi.useRealTimers();
	vi.restoreAllMocks();
});

const strip = (root: Element) => root.querySelector('.chart svg')?.innerHTML ?? '';
const summary = (root: Element) => root.querySelector('.summary')?.textContent ?? '';
const now = (root: Element) => root.querySelector('.chart .now')?.textContent;
const askForLessMotion = () =>
	vi
		.spyOn(window, 'matchMedia')
		.mockImplementation(
			(query) => ({ ...new EventTarget(), matches: true, media: query }) as MediaQueryList
		);
const button = (name: string) => screen.getByRole('button', { name });
const slide = (name: RegExp, value: string) =>
	fireEvent.input(screen.getByRole('slider', { name }), { target: { value } });

test('time runs when it is let run, stands when paused, and a held key is a long push', async () => {
	const { container } = render(LiquidNeuron);
	await slide(/^Input/, '0');
	await fireEvent.click(button('Let time run'));
	await fireEvent.keyDown(button('Push'), { key: ' ' });
	await vi.advanceTimersByTimeAsync(2000);
	const pushed = strip(container);
	const whilePushed = now(container);
	await fireEvent.keyUp(button('Push'), { key: ' ' });
	await vi.advanceTimersByTimeAsync(2000);
	expect(strip(container)).not.toBe(pushed);
	expect([whilePushed, now(container)]).toEqual(['0.53\u00a0s', '1.9\u00a0s']);
	await fireEvent.click(button('Pause'));
	const still = strip(container);
	await vi.advanceTimersByTimeAsync(2000);
	expect(strip(container)).toBe(still);
});

test('it stops by itself, so that nothing moves for ever', async () => {
	askForLessMotion();
	render(LiquidNeuron);
	await fireEvent.click(button('Let time run'));
	await vi.advanceTimersByTimeAsync(125_000);
	expect(screen.queryByRole('button', { name: 'Pause' })).toBeNull();
});

test('where less motion is asked for, time goes on in jumps of more than a second', async () => {
	askForLessMotion();
	const { container } = render(LiquidNeuron);
	await fireEvent.click(button('Let time run'));
	const before = strip(container);
	await vi.advanceTimersByTimeAsync(1100);
	expect(strip(container)).toBe(before);
	await vi.advanceTimersByTimeAsync(200);
	expect(strip(container)).not.toBe(before);
});

test('a push while it stands still is drawn at once', async () => {
	const { container } = render(LiquidNeuron);
	const before = strip(container);
	await fireEvent.click(button('Push'));
	expect(strip(container)).not.toBe(before);
});

test('a long step is said to let the simple solver run off', async () => {
	const { container } = render(LiquidNeuron);
	expect(summary(container)).toContain('the simple step stays there too');
	await slide(/^Time step/, '2');
	expect(summary(container)).toContain('the simple step runs off while it is pushed');
});

test('how the looks come changes what is said of the cells', async () => {
	const { container } = render(LiquidNeuron);
	expect(screen.getByRole('heading', { level: 2 }).textContent).toMatch(
		/errs\s*less\s*than a plain cell,\s*more\s*than one told the gaps/
	);
	const before = summary(container);
	await slide(/irregular/, '0');
	expect(summary(container)).not.toBe(before);
	const chart = container.querySelectorAll('.chart')[1]?.innerHTML;
	await fireEvent.click(button('Another wave'));
	expect(container.querySelectorAll('.chart')[1]?.innerHTML).not.toBe(chart);
});
