import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { formatValue, simulate, valueAt } from '$lib/model';
import { reader } from '$lib/scenario/reader.svelte';
import BalanceMap from '$lib/widgets/BalanceMap.svelte';

// There are no workers in jsdom: planes are computed on the page, whenever it is idle.
beforeEach(() => vi.stubGlobal('requestIdleCallback', (idle: () => void) => setTimeout(idle)));
afterEach(() => {
	cleanup();
	reader.open('');
	vi.unstubAllGlobals();
});

const words = (selector: string) =>
	(document.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
/** jsdom measures nothing, so the map is drawn at three widths; the first stands for all. */
const point = () => screen.getAllByRole('slider', { name: /^Your scenario/ })[0] as Element;
const range = (name: RegExp) => screen.getByRole<HTMLInputElement>('slider', { name });
const lag = (investment: number, openness: number) =>
	formatValue('openClosedLag', valueAt(simulate({ investment, openness }), 'openClosedLag', 2040));

describe('the reader’s point', () => {
	it('starts at today’s dials', () => {
		render(BalanceMap);
		expect(words('h2')).toBe(
			`At 1× investment and 15% openness, open models trail by ${lag(1, 0.15)} in 2040`
		);
		expect(point().getAttribute('aria-valuetext')).toBe('1× investment, 15% openness');
	});

	it('moves both dials with the arrow keys, and title, sliders and summary follow', async () => {
		render(BalanceMap);
		const before = words('.summary');
		await fireEvent.keyDown(point(), { key: 'ArrowRight' });
		await fireEvent.keyDown(point(), { key: 'ArrowUp' });
		await fireEvent.keyUp(point(), { key: 'ArrowUp' });
		expect(reader.levers.investment).toBeCloseTo(1.05);
		expect(reader.levers.openness).toBeCloseTo(0.16);
		expect(range(/^Investment/).value).toBe('1.05');
		expect(range(/^Openness/).value).toBe('0.16');
		expect(words('h2')).toContain(`At 1.05× investment and 16% openness`);
		expect(words('h2')).toContain(lag(1.05, 0.16));
		expect(words('.summary')).not.toBe(before);
		expect(words('[aria-live]'), 'what changed is said once').toBe(words('.summary'));
	});

	it('takes large steps with Shift and stops at the ends of the dials', async () => {
		render(BalanceMap);
		await fireEvent.keyDown(point(), { key: 'ArrowUp', shiftKey: true });
		await fireEvent.keyDown(point(), { key: 'ArrowLeft', shiftKey: true });
		expect(reader.levers.openness).toBeCloseTo(0.25);
		expect(reader.levers.investment).toBeCloseTo(0.75);
		for (let press = 0; press < 12; press++)
			await fireEvent.keyDown(point(), { key: 'ArrowUp', shiftKey: true });
		expect(reader.levers.openness).toBe(1);
		await fireEvent.keyUp(point(), { key: 'ArrowUp' });
		expect(reader.held).toBe(false);
	});

	it('is drawn at the edge, and says so, where there is less money than the map shows', async () => {
		render(BalanceMap);
		reader.set('investment', 0);
		await tick();
		expect(words('.chart')).toContain('Your scenario, at 0×');
		expect(point().getAttribute('aria-valuetext')).toContain('0× investment');
	});
});

describe('the plane', () => {
	const faint = () => document.querySelectorAll('.map g.faint').length > 0;
	const settled = () => vi.waitFor(() => expect(faint()).toBe(false), { timeout: 50_000 });

	it('of another outcome is computed; until then the old one is faint and the title already right', async () => {
		render(BalanceMap);
		expect(faint()).toBe(false);
		await fireEvent.change(screen.getByLabelText('Show'), { target: { value: 'auditCoverage' } });
		expect(faint()).toBe(true);
		expect(words('.map')).toMatch(/Computing this plane: \d+%/);
		expect(words('h2')).toContain('independent audits cover');
		expect(words('.summary')).toContain('Computing this plane');
		await settled();
		expect(words('.map')).not.toContain('Computing');
		expect(words('.summary')).toContain('Over the whole plane it runs from');
	}, 60_000);

	it('is out of date as soon as another dial moves, and computed when it is let go', async () => {
		render(BalanceMap);
		reader.held = true;
		reader.set('publicCompute', 40);
		await tick();
		expect(faint()).toBe(true);
		expect(words('.subtitle')).toContain('with your other dials as they are');
		await new Promise((resolve) => setTimeout(resolve, 100));
		expect(words('.map'), 'nothing is computed during a drag').toContain('plane: 0%');
		reader.held = false;
		await settled();
	}, 60_000);

	it('of today needs no computing: going back to it shows it at once', async () => {
		render(BalanceMap);
		reader.set('publicCompute', 40);
		await tick();
		expect(faint()).toBe(true);
		reader.set('publicCompute', 5);
		await tick();
		expect(faint()).toBe(false);
	});
});

describe('a goal', () => {
	it('outlines where it is met and says how much of the plane that is', async () => {
		render(BalanceMap);
		const bound = screen.getByLabelText('Bound of the goal');
		await fireEvent.input(bound, { target: { value: '15' } });
		await fireEvent.submit(bound.closest('form') as HTMLFormElement);
		expect(document.querySelectorAll('.map pattern').length).toBeGreaterThan(0);
		expect(words('[role=status]')).toMatch(
			/^The goal is met on \d+% of this plane; your scenario misses it\.$/
		);
		reader.set('openness', 0.9);
		await tick();
		expect(words('[role=status]')).toContain('your scenario meets it');
		await fireEvent.click(screen.getByRole('button', { name: /^Drop the goal/ }));
		expect(document.querySelectorAll('.map pattern')).toHaveLength(0);
		expect(words('[role=status]')).toBe('');
	});

	it('that nothing meets is met nowhere', async () => {
		render(BalanceMap);
		const bound = screen.getByLabelText('Bound of the goal');
		await fireEvent.input(bound, { target: { value: '1' } });
		await fireEvent.submit(bound.closest('form') as HTMLFormElement);
		expect(words('[role=status]')).toContain('nowhere on this plane');
	});
});
