import { describe, expect, test } from 'vitest';
import { fusedStep } from '$lib/networks/liquid-cell';
import { TABLE } from '$lib/facts/tables/liquid-results';
import { errorsTable } from '../../src/lib/widgets/liquid-neuron/errors-table';
import {
	exactly,
	fused,
	NEURON,
	settled,
	solved,
	straight,
	TICK,
	timeConstant
} from '../../src/lib/widgets/liquid-neuron/neuron';
import { DRAWN, Strip } from '../../src/lib/widgets/liquid-neuron/strip.svelte';
import { MATCHES, TRIALS, type Trial } from '../../src/lib/widgets/liquid-neuron/taught.build';
import { standing, verdict } from '../../src/lib/widgets/liquid-neuron/telling';

const hold = (input: number, seconds: number) =>
	Array.from({ length: Math.round(seconds / TICK) }, () => input);
const lastOf = (voltages: { voltage: number }[]) => voltages.at(-1)?.voltage ?? NaN;

describe('the neuron that is drawn', () => {
	test('goes exactly where the differential equation takes it, piece by piece', () => {
		const course = [
			...[hold(1, 0.1), hold(1, 0.5), hold(0, 1), hold(1, 5), hold(0, 0.2)],
			...[hold(0, TICK)]
		];
		const ends = [0.134804, 0.532107, 0.410498, 0.787047, 0.732164];
		ends.forEach((end, at) => {
			const inputs = course.slice(0, at + 1).flat();
			expect(lastOf(exactly([...inputs, 0], 0))).toBeCloseTo(end, 5);
		});
	});
	test('is the neuron of the published example', () => {
		expect(fusedStep(NEURON, Float64Array.of(0), [1], 0.1)[0]).toBeCloseTo(0.132922, 5);
	});
	test('is more than three times as quick when pushed as at rest', () => {
		expect(timeConstant(0) / timeConstant(1)).toBeGreaterThan(3);
	});
	test('settles where both solvers settle, whatever they do on the way', () => {
		const inputs = hold(0.6, 40);
		for (const solver of [fused, straight])
			expect(lastOf(solved(inputs, 0, 10, solver))).toBeCloseTo(settled(0.6), 6);
	});
	test('is followed the better the shorter the step', () => {
		const inputs = [...hold(0, 1), ...hold(1, 2), ...hold(0, 3)];
		const misses = [20, 10, 5, 1].map((every) => {
			const truth = exactly(inputs, 0);
			return Math.max(
				...solved(inputs, 0, every, fused).map(({ tick, voltage }) =>
					Math.abs(voltage - (truth[tick]?.voltage ?? NaN))
				)
			);
		});
		misses.slice(1).forEach((miss, at) => expect(miss).toBeLessThan(misses[at] ?? 0));
	});
	test('runs off under the simple step beyond twice its time constant, never under the fused one', () => {
		const pushed = hold(1, 60);
		const ticks = (seconds: number) => Math.round(seconds / TICK);
		const farthest = (every: number, solver: typeof fused) =>
			Math.max(...solved(pushed, 0, every, solver).map(({ voltage }) => Math.abs(voltage)));
		expect(farthest(ticks(2.4 * timeConstant(1)), straight)).toBeGreaterThan(100);
		expect(farthest(ticks(1.8 * timeConstant(1)), straight)).toBeLessThan(2);
		expect(farthest(ticks(3), fused)).toBeLessThan(1);
	});
	test('is solved at the same moments wherever the memory of the strip begins', () => {
		const ticks = solved(hold(1, 5), 37, 12, fused).map(({ tick }) => tick);
		expect(ticks.every((tick) => tick % 12 === 0 && tick >= 37)).toBe(true);
	});
});

describe('the strip', () => {
	test('shows three seconds of what the slider says, and only those, while it stands still', () => {
		const strip = new Strip(0.6);
		const before = strip.inputs;
		strip.set(0.2);
		strip.set(0.9);
		expect(strip.inputs).toHaveLength(before.length);
		expect(strip.inputs.slice(0, -60)).toEqual(before.slice(0, -60));
		expect(new Set(strip.inputs.slice(-60))).toEqual(new Set([0.9]));
	});
	test('is pushed for a second when it stands still, and as long as the button is held when it runs', () => {
		const strip = new Strip(0);
		const before = strip.inputs.length;
		strip.push();
		expect(strip.inputs.slice(before).filter((input) => input === 1)).toHaveLength(20);
		strip.playing = true;
		strip.held = true;
		strip.run(7);
		strip.held = false;
		strip.run(5);
		expect(strip.inputs.slice(-12)).toEqual([1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0]);
	});
	test('forgets what is long gone and keeps count of the ticks', () => {
		const strip = new Strip(0);
		strip.playing = true;
		const ticks = strip.inputs.length;
		for (let run = 0; run < 30; run++) strip.run(100);
		expect(strip.first + strip.inputs.length).toBe(ticks + 3000);
		expect(strip.inputs.length).toBeLessThan(1300);
		expect(strip.inputs.length).toBeGreaterThan(DRAWN);
	});
});

describe('what is said of the cells', () => {
	const trial = (liquid: number[], plain: number[], timed: number[]): Trial => ({
		irregularity: 1,
		stretch: 1,
		sameAsLast: 1,
		errors: { liquid, plain, timed }
	});
	test('is clear only where chance alone would rarely do it', () => {
		const made = trial([1, 1.1, 0.9], [2, 2.1, 1.9], [1.05, 1.2, 0.8]);
		expect(standing(made, 'plain')).toBe('less');
		expect(standing(made, 'timed')).toBe('about as much');
		expect(standing(trial([2, 2.1, 1.9], [1, 1.1, 0.9], [1, 1.1, 0.9]), 'timed')).toBe('more');
		expect(verdict(trial([1, 1.1], [3, 3.1], [3, 3.1]))).toBe('errs *less* than both plain cells');
	});
	test('at odd times is that the liquid cell beats the plain one, and loses to the one told the gaps', () => {
		const odd = TRIALS.find(({ irregularity, stretch }) => irregularity === 1 && stretch === 1);
		if (!odd) throw new Error('odd times were not tried');
		expect(standing(odd, 'plain')).toBe('less');
		expect(standing(odd, 'timed')).toBe('more');
	});
	test('stands in the table, a row for every way the looks come', () => {
		const table = errorsTable(TRIALS, 500);
		expect(table.rows).toHaveLength(10);
		for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
	});
});

describe('the published record', () => {
	const rows = TABLE.read();
	const LIQUID = /^(NCP|LTC|CfC|Cf-S)/;

	test.each(MATCHES)('sets $id beside the best rival that was reported', (match) => {
		const liquid = rows.find(({ id }) => id === match.id);
		const rivals = rows.filter(
			({ task, measure, system }) =>
				task === liquid?.task && measure === liquid.measure && !LIQUID.test(system)
		);
		const values = rivals.map(({ value }) => value);
		const more = liquid?.measure.startsWith('accuracy') || liquid?.measure === 'area-under-curve';
		expect(match.rival.value).toBe(more ? Math.max(...values) : Math.min(...values));
	});
	test('shows wins, ties and losses', () => {
		expect(new Set(MATCHES.map(({ verdict: said }) => said))).toEqual(
			new Set(['ahead', 'level', 'behind'])
		);
	});
});
