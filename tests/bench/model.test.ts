import { PerformanceObserver } from 'node:perf_hooks';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { defaultLevers, leversOf } from '$lib/model';
import { INITIAL, lowerQuartile, PARAMETERS, prepareRace, type Race } from './race';

let race: Race;
beforeAll(async () => {
	race = await prepareRace();
}, 60_000);
afterAll(() => race.close());

test('the loop it is raced against computes the same run', () => {
	const levers = leversOf('open-commons');
	const columns = race.loop.run(levers, PARAMETERS, INITIAL, 8);
	const run = race.model.simulate(levers);
	for (const [index, name] of race.loop.names.entries())
		for (let row = 0; row < 117; row += 4)
			expect(columns[index * 117 + row], name).toBeCloseTo(run.readouts[name]?.[row] ?? NaN, 9);
});

test('a run takes at most 1.5 times a straight-line loop of the same arithmetic', () => {
	const once = (round: number) => {
		const levers = { ...defaultLevers(), investment: 0.5 + (round % 20) / 10 };
		const start = performance.now();
		race.model.simulate(levers);
		const reused = performance.now();
		// Under assumptions it has not met before it computes every row, as the loop does.
		race.model.simulate(levers, { parameters: { ...PARAMETERS } });
		const whole = performance.now();
		race.loop.run(levers, PARAMETERS, INITIAL, 8);
		return [whole - reused, performance.now() - whole, reused - start] as const;
	};
	for (let round = 0; round < 600; round++) once(round);
	const times = Array.from({ length: 600 }, (_, round) => once(round));
	// What slows the slower half down is the rest of the machine.
	const run = lowerQuartile(times.map(([time]) => time));
	const plain = lowerQuartile(times.map(([, time]) => time));
	console.log(
		`${run.toFixed(3)} ms a whole run, ${Math.round(1000 / run)} runs a second (${lowerQuartile(times.map(([, , time]) => time)).toFixed(3)} ms where the rows before the policy are known); straight-line loop ${plain.toFixed(3)} ms, ratio ${(run / plain).toFixed(2)}`
	);
	expect(run / plain).toBeLessThan(1.5);
}, 60_000);

test('a run with a link cut takes a few milliseconds at most', () => {
	const times = Array.from({ length: 300 }, (_, round) => {
		const start = performance.now();
		race.model.simulate(
			{ investment: 1 + round / 300 },
			{ cuts: ['pace-capability', 'investment-compute'] }
		);
		return performance.now() - start;
	});
	console.log(`${lowerQuartile(times).toFixed(3)} ms a run with two links cut`);
	expect(lowerQuartile(times)).toBeLessThan(10);
});

test('a thousand runs leave the garbage collector next to nothing to do', async () => {
	const pauses: number[] = [];
	const observer = new PerformanceObserver((list) =>
		pauses.push(...list.getEntries().map(({ duration }) => duration))
	);
	observer.observe({ entryTypes: ['gc'] });
	const start = performance.now();
	for (let run = 0; run < 1000; run++) race.model.simulate({ openness: run / 1000 });
	const elapsed = performance.now() - start;
	await new Promise((resolve) => setTimeout(resolve, 50));
	observer.disconnect();
	const collecting = pauses.reduce((sum, pause) => sum + pause, 0);
	console.log(
		`${pauses.length} collections in 1,000 runs, the longest ${Math.max(0, ...pauses).toFixed(1)} ms, ${((100 * collecting) / elapsed).toFixed(1)} % of the time`
	);
	expect(pauses.length).toBeLessThan(60);
	expect(collecting / elapsed).toBeLessThan(0.05);
}, 60_000);
