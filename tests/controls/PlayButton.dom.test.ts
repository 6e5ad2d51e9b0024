import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import PlayButton from '$lib/controls/PlayButton.svelte';
import YearScrubber from '$lib/controls/YearScrubber.svelte';

let calm = false;
beforeEach(() => {
	calm = false;
	vi.useFakeTimers();
	vi.stubGlobal('matchMedia', () => ({ matches: calm }));
});
afterEach(() => {
	cleanup();
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

const press = () => fireEvent.click(screen.getByRole('button', { name: /Play|Pause/ }));

describe('the play button', () => {
	test('takes a step every interval until it is pressed again', async () => {
		const onstep = vi.fn(() => true);
		render(PlayButton, { onstep, interval: 200 });
		await press();
		await vi.advanceTimersByTimeAsync(1000);
		expect(onstep).toHaveBeenCalledTimes(5);
		await fireEvent.click(screen.getByRole('button', { name: 'Pause' }));
		await vi.advanceTimersByTimeAsync(1000);
		expect(onstep).toHaveBeenCalledTimes(5);
	});

	test('starts over when pressed and stops by itself at the last step', async () => {
		let left = 3;
		const onstart = vi.fn();
		render(PlayButton, {
			onstart,
			onstep: () => --left > 0,
			interval: 200,
			label: 'Play the loop'
		});
		await press();
		expect(onstart).toHaveBeenCalledOnce();
		await vi.advanceTimersByTimeAsync(5000);
		expect(left).toBe(0);
		expect(screen.getByRole('button', { name: 'Play the loop' })).toBeTruthy();
	});

	test('waits longer between steps where less motion is asked for', async () => {
		calm = true;
		const onstep = vi.fn(() => true);
		render(PlayButton, { onstep, interval: 200 });
		await press();
		await vi.advanceTimersByTimeAsync(2500);
		expect(onstep).toHaveBeenCalledTimes(2);
	});

	test('takes no step after it has left the page', async () => {
		const onstep = vi.fn(() => true);
		const { unmount } = render(PlayButton, { onstep, interval: 200 });
		await press();
		unmount();
		await vi.advanceTimersByTimeAsync(1000);
		expect(onstep).not.toHaveBeenCalled();
	});
});

describe('the year scrubber', () => {
	const scrubber = (value: number) => {
		const years: number[] = [];
		const view = render(YearScrubber, {
			value,
			low: 2014,
			high: 2017,
			initial: 2017,
			onchange: (year: number) => {
				years.push(year);
				void view.rerender({ value: year });
			}
		});
		return years;
	};

	test('played from its end, begins at its start and goes to its end once', async () => {
		const years = scrubber(2017);
		await press();
		await vi.advanceTimersByTimeAsync(5000);
		expect(years).toEqual([2014, 2015, 2016, 2017]);
		expect(screen.getByRole('button', { name: 'Play year by year' })).toBeTruthy();
	});

	test('stops playing when the reader moves the slider', async () => {
		const years = scrubber(2014);
		await press();
		await fireEvent.input(screen.getByRole('slider'), { target: { value: '2016' } });
		await vi.advanceTimersByTimeAsync(5000);
		expect(years).toEqual([2016]);
	});
});
