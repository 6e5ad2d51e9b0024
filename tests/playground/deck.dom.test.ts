import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { LEVER_KEYS, LEVERS, LINK_IDS, OUTCOME_KEYS, PARAMETERS, simulate } from '$lib/model';
import { LEVER_OUTCOMES } from '$lib/playground/lever-outcomes.build';
import LeverDeck from '$lib/playground/LeverDeck.svelte';
import LeverRow from '$lib/playground/LeverRow.svelte';
import Assumptions from '$lib/playground/model-deck/Assumptions.svelte';
import { movedByCuts, moveWords } from '$lib/playground/model-deck/cut-words';
import Mechanisms from '$lib/playground/model-deck/Mechanisms.svelte';
import { apartIn, mostMoved } from '$lib/playground/most-moved';
import { positionsOf } from '$lib/playground/position-words';
import { reach } from '$lib/playground/reach.svelte';
import { reader, STATUS_QUO } from '$lib/scenario/reader.svelte';

beforeEach(() => {
	reader.open('');
	reader.held = false;
	reach.lever = undefined;
});

describe('a lever', () => {
	test('is set by pressing a position’s words, and says which one it stands on', async () => {
		render(LeverRow, { lever: 'investment' });
		for (const { value, label } of positionsOf('investment')) {
			const button = screen.getByRole('button', { name: label });
			await fireEvent.click(button);
			expect(reader.setting('investment')).toBe(value);
			expect(button.getAttribute('aria-pressed')).toBe('true');
			expect(screen.getByRole('slider').getAttribute('aria-valuetext')).toContain(label);
		}
	});

	test('moves by steps, finely with Shift, and takes a number between its steps', async () => {
		render(LeverRow, { lever: 'openness' });
		const press = async (key: string, shiftKey = false) => {
			await fireEvent.keyDown(screen.getByRole('slider'), { key, shiftKey });
			await fireEvent.keyUp(screen.getByRole('slider'), { key, shiftKey });
		};
		await press('ArrowRight');
		expect(reader.setting('openness')).toBe(0.16);
		await press('ArrowLeft', true);
		expect(reader.setting('openness')).toBe(0.159);
		await press('PageUp');
		expect(reader.setting('openness')).toBe(0.259);
		expect(reader.held).toBe(false);
		await type(screen.getByRole('spinbutton'), '62.5');
		expect(reader.setting('openness')).toBe(0.625);
	});

	test('shows its reach to a resting mouse and a held finger until they leave, also while it is moved', async () => {
		vi.useFakeTimers();
		try {
			render(LeverRow, { lever: 'antitrust' });
			const row = screen.getByRole('group', { name: LEVERS.antitrust.label });
			await fireEvent.pointerEnter(row, { pointerType: 'mouse' });
			expect(reach.lever, 'passing over it shows nothing').toBeUndefined();
			vi.advanceTimersByTime(200);
			expect(reach.lever).toBe('antitrust');
			await fireEvent.input(screen.getByRole('slider'), { target: { value: '0.5' } });
			expect(reach.lever).toBe('antitrust');
			await fireEvent.pointerLeave(row);
			expect(reach.lever).toBeUndefined();

			const label = within(row).getByText(LEVERS.antitrust.label);
			await fireEvent(label, touch('pointerdown'));
			vi.advanceTimersByTime(200);
			expect(reach.lever, 'a tap shows nothing').toBeUndefined();
			vi.advanceTimersByTime(300);
			expect(reach.lever).toBe('antitrust');
			await fireEvent(label, touch('pointerup'));
			expect(reach.lever).toBeUndefined();
		} finally {
			vi.useRealTimers();
		}
	});

	test('draws what it moves in the first chart when that is pressed', async () => {
		render(LeverRow, { lever: 'releaseDelay' });
		const [first] = LEVER_OUTCOMES.releaseDelay;
		expect(first).toBe('openClosedLag');
		await fireEvent.click(screen.getByRole('button', { name: 'Lag of open models' }));
		expect(reader.outcomes[0]).toBe(first);
	});
});

const type = (box: HTMLElement, value: string) => fireEvent.change(box, { target: { value } });
const touch = (type: string) => new PointerEvent(type, { pointerType: 'touch', bubbles: true });

test('what a lever is said to move most is moved, and by no other outcome further', () => {
	for (const lever of LEVER_KEYS.filter((key) => LEVERS[key].group !== 'Timing')) {
		const [first] = LEVER_OUTCOMES[lever];
		const ends = ([LEVERS[lever].low, LEVERS[lever].high] as const).map((value) =>
			simulate({ ...reader.levers, [lever]: value })
		);
		expect(first && apartIn(first, ends), lever).toBeGreaterThan(0.05);
	}
	expect(mostMoved([STATUS_QUO, STATUS_QUO]).every(({ size }) => size === 0)).toBe(true);
});

test('the deck holds every further lever under a group; timing waits behind a click', () => {
	render(LeverDeck);
	expect(screen.getAllByRole('slider', { hidden: true })).toHaveLength(LEVER_KEYS.length - 2);
	const timing = screen.getByRole('heading', { name: 'Timing' }).closest('details');
	expect(timing?.open).toBe(false);
	expect(screen.getByRole('heading', { name: 'Rules' }).closest('details')?.open).toBe(true);
});

describe('mechanisms', () => {
	test('are all there, work at first, and are cut and mended', async () => {
		const { container } = render(Mechanisms);
		const switches = screen.getAllByRole('switch');
		expect(switches).toHaveLength(LINK_IDS.length);
		expect(switches.every((one) => (one as HTMLInputElement).checked)).toBe(true);
		await fireEvent.click(screen.getByRole('switch', { name: /^better algorithms raise/ }));
		expect(reader.cuts).toEqual(['pace-capability']);
		expect(container.textContent).toContain(
			`1 of ${LINK_IDS.length} cut. 3 loops no longer close: AI for research, Duplication, Crowding out.`
		);
		await fireEvent.click(screen.getByRole('button', { name: 'Mend all' }));
		expect(reader.cuts).toEqual([]);
	});

	test('say what the cut moved most, from the runs, in the order of how far', () => {
		for (const id of LINK_IDS) {
			const world = { levers: { ...reader.levers, openness: 0.8 }, parameters: {}, cuts: [id] };
			const [run, whole] = [simulate(world.levers, world), simulate(world.levers)];
			const moves = movedByCuts(world, run);
			const sizes = moves.map(({ outcome }) => apartIn(outcome, [run, whole]));
			expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
			const largest = Math.max(...OUTCOME_KEYS.map((key) => apartIn(key, [run, whole])));
			if (largest > 0.5) expect(moves.length, id).toBeGreaterThan(0);
			expect(moveWords(moves)).toMatch(moves.length ? /^What moves most by 2040: / : /^No outcome/);
		}
	});
});

describe('assumptions', () => {
	test('are drawn when their sector is opened', async () => {
		const { container } = render(Assumptions);
		expect(screen.queryAllByRole('slider')).toHaveLength(0);
		const ideas = [...container.querySelectorAll('details')].find((one) =>
			one.textContent.includes('Ideas')
		);
		if (!ideas) throw new Error('there is no sector of ideas');
		ideas.open = true;
		await fireEvent(ideas, new Event('toggle'));
		expect(within(ideas).getAllByRole('slider').length).toBeGreaterThan(5);
	});

	test('are found, changed, counted, listed as changed, and set back', async () => {
		const { container } = render(Assumptions);
		const status = () => container.querySelector('[role="status"]')?.textContent ?? '';
		await fireEvent.input(screen.getByRole('searchbox'), {
			target: { value: 'algorithmic difficulty' }
		});
		const box = screen.getByRole('spinbutton', { name: /^Algorithmic difficulty/ });
		await type(box, '0.5');
		expect(reader.parameters).toEqual({ algorithmicDifficulty: 0.5 });
		expect(status()).toContain('1 changed by you');
		expect(status()).toContain('What moves most by 2040');

		await fireEvent.input(screen.getByRole('searchbox'), { target: { value: '' } });
		await fireEvent.change(screen.getByRole('combobox'), { target: { value: 'changed' } });
		expect(screen.getAllByRole('slider')).toHaveLength(1);
		await fireEvent.click(screen.getByRole('button', { name: /^Reset Algorithmic difficulty/ }));
		expect(reader.parameters).toEqual({});
		expect(screen.getAllByRole('slider'), 'what was reset stays in sight').toHaveLength(1);

		reader.assume('baseDiffusion', 0.9);
		await fireEvent.click(screen.getByRole('button', { name: 'Reset all' }));
		expect(reader.parameters).toEqual({});
	});

	test('typed as published are not changed', async () => {
		render(Assumptions);
		await fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'initial run cost' } });
		const box = screen.getByRole('spinbutton');
		expect((box as HTMLInputElement).value).toBe('1.133');
		await type(box, '2');
		expect(reader.parameters.initialRunCost).toBeCloseTo(2e-5, 9);
		await type(box, '1.133');
		expect(reader.parameters).toEqual({});
		expect(PARAMETERS.initialRunCost.value).toBe(0.00001133);
	});
});
