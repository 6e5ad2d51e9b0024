import { cleanup, fireEvent, render, screen, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readoutAt } from '../../src/lib/model';
import { reader } from '../../src/lib/scenario/reader.svelte';
import DuplicatedEffort from '../../src/lib/widgets/DuplicatedEffort.svelte';

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	cleanup();
	vi.useRealTimers();
	vi.restoreAllMocks();
	reader.open('');
});

const heading = () => screen.getByRole('heading', { level: 2 }).textContent.replace(/\s+/g, ' ');
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const slider = (name: RegExp) => screen.getByRole<HTMLInputElement>('slider', { name });
const said = () => screen.getAllByRole('status')[0]?.textContent ?? '';
const digs = () => slider(/^Digs so far/).valueAsNumber;

/** The number under the name of a counter. */
function counter(name: string): number {
	const box = screen.getByText(name).parentElement;
	if (!box) throw new Error(`no counter ${name}`);
	return Number.parseInt(within(box).getByRole('definition').textContent.replaceAll(',', ''), 10);
}

test('labs and sharing are those of the reader’s scenario in the year', async () => {
	render(DuplicatedEffort);
	for (const year of [2015, 2026, 2040]) {
		reader.year = year;
		await tick();
		const labs = Math.round(readoutAt(reader.run, 'frontierDevelopers', year));
		const shared = Math.round(100 * readoutAt(reader.run, 'sharedWork', year));
		expect(slider(/^Labs/).valueAsNumber).toBe(labs);
		expect(heading()).toContain(`tell each other ${shared}%`);
		expect(heading()).toContain(`${labs} labs`);
	}
});

test('labs set by the reader stay, whatever the year, until they are reset', async () => {
	render(DuplicatedEffort);
	await fireEvent.input(slider(/^Labs/), { target: { value: '11' } });
	reader.year = 2030;
	await tick();
	expect(heading()).toContain('11 labs');
	await press(/^Reset Labs/);
	expect(heading()).not.toContain('11 labs');
});

test('a single lab repeats nobody, however little it tells', async () => {
	render(DuplicatedEffort);
	await fireEvent.input(slider(/^Labs/), { target: { value: '1' } });
	expect(heading()).toContain('A single lab repeats nobody');
	expect(counter('Repeated digs')).toBe(0);
	expect(counter('Different ideas')).toBe(576);
});

test('it stands at the end of its search, goes back, takes single digs and goes to the end again', async () => {
	render(DuplicatedEffort);
	expect(digs()).toBe(576);
	const end = counter('Different ideas');
	await press('Start over');
	expect(counter('Digs')).toBe(0);
	await press('One dig');
	expect(counter('Digs')).toBe(1);
	expect(counter('Different ideas')).toBe(1);
	expect(said(), 'nothing is said on the way').toBe('');
	await press('To the end');
	expect(counter('Different ideas'), 'the same search').toBe(end);
	expect(said()).toContain(`found ${end} different ideas`);
});

test('it never starts by itself; played, it digs on, pauses and says its counts at the end only', async () => {
	render(DuplicatedEffort);
	await press('Start over');
	await vi.advanceTimersByTimeAsync(5000);
	expect(digs()).toBe(0);
	await press('Play the search');
	await vi.advanceTimersByTimeAsync(3000);
	const reached = digs();
	expect(reached).toBeGreaterThan(50);
	expect(reached).toBeLessThan(576);
	expect(said()).toBe('');
	await press('Pause');
	await vi.advanceTimersByTimeAsync(3000);
	expect(digs()).toBe(reached);
	await press('Play the search');
	await fireEvent.change(screen.getByLabelText('Speed'), { target: { value: 'fast' } });
	await vi.advanceTimersByTimeAsync(5000);
	expect(digs()).toBe(576);
	expect(said()).toContain('After 576 digs');
	expect(screen.getByRole('button', { name: 'Play the search' })).toBeTruthy();
});

test('where less motion is asked for, it goes to the end in a few jumps', async () => {
	const still = globalThis.matchMedia;
	vi.spyOn(globalThis, 'matchMedia').mockImplementation((media) =>
		Object.assign(still(media), { matches: media.includes('reduce') })
	);
	render(DuplicatedEffort);
	await press('Play the search');
	const seen = new Set<number>();
	for (let second = 0; second < 30; second++) {
		await vi.advanceTimersByTimeAsync(1000);
		seen.add(digs());
	}
	expect(digs()).toBe(576);
	expect(seen.size).toBeLessThanOrEqual(13);
});

test('another search finds other holes; its number brings the first one back', async () => {
	const { container } = render(DuplicatedEffort);
	const drawn = () => container.querySelector('.chart')?.innerHTML ?? '';
	const first = drawn();
	await press('Another search');
	expect(drawn()).not.toBe(first);
	await fireEvent.change(screen.getByLabelText('No.'), { target: { value: '1' } });
	expect(drawn()).toBe(first);
	await fireEvent.change(screen.getByLabelText('No.'), { target: { value: '-3' } });
	expect(screen.getByLabelText('No.')).toHaveProperty('value', '1');
	expect(drawn(), 'there is no search of that number').toBe(first);
});

test('a thousand searches agree with the formula, and are not held against other settings', async () => {
	const { container } = render(DuplicatedEffort);
	const result = () => container.querySelector('.check [role=status]')?.textContent ?? '';
	await press('Search 1,000 times');
	expect(result()).toContain('Searching');
	await vi.runAllTimersAsync();
	const [, mean = '', error = '', formula = ''] =
		/found\s+([\d.]+)\s+ideas.*take\s+([\d.]+),\s+where.*says\s+([\d.]+);/s.exec(result()) ?? [];
	expect(Math.abs(Number(mean) - Number(formula))).toBeLessThan(2 * Number(error));
	const inside = Number(/(\d+) of\s+them/.exec(result())?.[1]);
	expect(inside).toBeGreaterThan(925);
	expect(inside).toBeLessThan(985);
	await fireEvent.input(slider(/^Labs/), { target: { value: '9' } });
	expect(result().trim()).toBe('');
});
