import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PerformanceObserver } from 'node:perf_hooks';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { evaluateAtBuild } from '../../src/build/evaluate-at-build';
import { defaultLevers, defaultParameters, LEVER_KEYS, leversOf, type Run } from '$lib/model';
import { STOCK_NAMES, STOCKS } from '$lib/model/stocks';
import { TODAY } from '$lib/model/today';
import { SECTOR_ORDER } from '$lib/model/order';
import { SECTORS } from '../model/sectors';
import { straightLine } from './straight-line';

type Model = {
	simulate: (levers?: object, options?: object) => Run;
	simulateCut: (levers: object, cuts: readonly string[]) => Run;
};
type Loop = {
	run: (levers: object, parameters: object, initial: number[], steps: number) => Float64Array;
	names: string[];
};

const folder = mkdtempSync(join(tmpdir(), 'model-bench-'));
const parameters = defaultParameters();
const initial = STOCK_NAMES.map((name) => STOCKS[name].initial(parameters));
let model: Model;
let loop: Loop;

/** The model as it ships, not as a test runner wraps it; and the loop it is raced against. */
beforeAll(async () => {
	const built = (await build({
		configFile: false,
		logLevel: 'error',
		plugins: [evaluateAtBuild()],
		resolve: { alias: { $lib: join(process.cwd(), 'src/lib') } },
		build: { write: false, lib: { entry: 'src/lib/model/index.ts', formats: ['es'] } }
	})) as Rolldown.RolldownOutput[];
	model = await load<Model>('model.mjs', built[0]?.output[0].code ?? '');
	const equations = (name: string) => SECTORS.find((one) => one.name === name)?.equations ?? [];
	loop = await load<Loop>(
		'loop.mjs',
		straightLine({
			before: equations('beginning'),
			during: SECTOR_ORDER.slice(1, -1).flatMap(equations),
			after: equations('measures'),
			stocks: STOCK_NAMES,
			parameters: Object.keys(parameters),
			levers: LEVER_KEYS,
			today: TODAY
		})
	);
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

async function load<Module>(name: string, code: string): Promise<Module> {
	const file = join(folder, name);
	writeFileSync(file, code);
	return (await import(/* @vite-ignore */ file)) as Module;
}

/** The middle of the faster half. */
const lowerQuartile = (values: number[]) =>
	[...values].sort((a, b) => a - b)[values.length >> 2] ?? NaN;

test('the loop it is raced against computes the same run', () => {
	const levers = leversOf('open-commons');
	const columns = loop.run(levers, parameters, initial, 8);
	const run = model.simulate(levers);
	for (const [index, name] of loop.names.entries())
		for (let row = 0; row < 117; row += 4)
			expect(columns[index * 117 + row], name).toBeCloseTo(run.readouts[name]?.[row] ?? NaN, 9);
});

test('a run takes at most 1.5 times a straight-line loop of the same arithmetic', () => {
	const race = (round: number) => {
		const levers = { ...defaultLevers(), investment: 0.5 + (round % 20) / 10 };
		const start = performance.now();
		model.simulate(levers);
		const reused = performance.now();
		// Parameters given by hand make it compute every row, as the loop does.
		model.simulate(levers, { parameters });
		const whole = performance.now();
		loop.run(levers, parameters, initial, 8);
		return [whole - reused, performance.now() - whole, reused - start] as const;
	};
	for (let round = 0; round < 600; round++) race(round);
	const times = Array.from({ length: 600 }, (_, round) => race(round));
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
		model.simulateCut({ investment: 1 + round / 300 }, ['pace-capability', 'investment-compute']);
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
	for (let run = 0; run < 1000; run++) model.simulate({ openness: run / 1000 });
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
