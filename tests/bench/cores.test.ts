import { once } from 'node:events';
import { appendFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { defaultLevers, LEVER_KEYS, OUTCOME_KEYS } from '$lib/model';
import { spelled } from '$lib/export/xmile';
import { XMILE } from '../../src/routes/model/gold-rush.xmile/document.build';
import { LEFT_OUT } from '../../src/routes/model/gold-rush.xmile/groups';
import { compiled, type OtherRun } from '../takeaway/other-engine';
import { INITIAL, lowerQuartile, PARAMETERS, prepareRace, type Race } from './race';

/** Who runs on all cores: the model as it ships, or the loop it is raced against. */
type Runner = 'model' | 'loop';

let race: Race;
let other: (setting: readonly number[]) => OtherRun;
beforeAll(async () => {
	race = await prepareRace();
	const outcomes = OUTCOME_KEYS.filter((key) => key !== LEFT_OUT);
	other = await compiled(XMILE, LEVER_KEYS.map(spelled), outcomes.map(spelled));
}, 60_000);
afterAll(() => race.close());

/** Adds a line to the figures `npm run bench` keeps. */
function keep(figures: object): void {
	console.log(figures);
	const { FIGURES } = process.env;
	if (FIGURES) appendFileSync(FIGURES, `${JSON.stringify(figures)}\n`);
}

const rounded = (value: number) => Number(value.toPrecision(3));

test('on one core it outruns the engine of others, which steps by Euler, step by step alike', () => {
	const round = (index: number) => {
		const levers = { ...defaultLevers(), investment: 0.5 + (index % 20) / 10 };
		const setting = LEVER_KEYS.map((key) => levers[key]);
		const times = [performance.now()];
		race.model.simulate(levers, { parameters: { ...PARAMETERS } });
		times.push(performance.now());
		race.model.simulate(levers, { parameters: { ...PARAMETERS }, method: 'euler' });
		times.push(performance.now());
		race.loop.run(levers, PARAMETERS, INITIAL, 8);
		times.push(performance.now());
		other(setting);
		times.push(performance.now());
		return times.slice(1).map((time, place) => time - (times[place] ?? NaN));
	};
	for (let index = 0; index < 100; index++) round(index);
	const rounds = Array.from({ length: 200 }, (_, index) => round(index));
	const [model = NaN, euler = NaN, loop = NaN, theirs = NaN] = [0, 1, 2, 3].map((place) =>
		lowerQuartile(rounds.map((times) => times[place] ?? NaN))
	);
	keep({
		cores: 1,
		'runs/s': Math.round(1000 / model),
		'runs/s, Euler': Math.round(1000 / euler),
		'runs/s, plain loop': Math.round(1000 / loop),
		'runs/s, SDEverywhere (Euler)': Math.round(1000 / theirs),
		'of plain loop': rounded(loop / model),
		'of SDEverywhere, Euler both': rounded(theirs / euler)
	});
	expect(model / loop).toBeLessThan(2);
	expect(euler).toBeLessThan(theirs);
}, 120_000);

test('on all cores it stays as close to the plain loop as on one', async () => {
	const cores = availableParallelism();
	const RUNS = 150;
	const workers = Array.from(
		{ length: cores },
		() =>
			new Worker(fileURLToPath(new URL('./run-thread.js', import.meta.url)), {
				workerData: { files: race.files, parameters: PARAMETERS, initial: INITIAL }
			})
	);
	/** How long (ms) until every core has made its runs, and how much time of a processor (ms) all of them had for it. */
	const timed = async (who: Runner, each: readonly Worker[]) => {
		const start = performance.now();
		const before = process.cpuUsage();
		await Promise.all(
			each.map((worker) => {
				const done = once(worker, 'message');
				worker.postMessage({ who, runs: RUNS });
				return done;
			})
		);
		const { user, system } = process.cpuUsage(before);
		return { wall: performance.now() - start, processor: (user + system) / 1000 };
	};
	type Time = Awaited<ReturnType<typeof timed>>;
	const rounds: { model: Time; loop: Time; alone: Time }[] = [];
	for (let round = 0; round < 10; round++) {
		const times = {
			model: await timed('model', workers),
			loop: await timed('loop', workers),
			alone: await timed('model', workers.slice(0, 1))
		};
		if (round >= 2) rounds.push(times); // the first ones compile
	}
	await Promise.all(workers.map((worker) => worker.terminate()));
	const usual = (who: Runner | 'alone', time: keyof Time) =>
		lowerQuartile(rounds.map((times) => times[who][time]));
	const [model, loop, alone] = [
		usual('model', 'wall'),
		usual('loop', 'wall'),
		usual('alone', 'wall')
	];
	// What else the machine does takes turns from the one or the other, but no time of a processor.
	const ofLoop = usual('loop', 'processor') / usual('model', 'processor');
	keep({
		cores,
		'runs/s': Math.round((1000 * cores * RUNS) / model),
		'runs/s, plain loop': Math.round((1000 * cores * RUNS) / loop),
		'of plain loop': rounded(loop / model),
		'of plain loop, processor time': rounded(ofLoop),
		'times one core': rounded((cores * alone) / model)
	});
	expect(ofLoop).toBeGreaterThan(0.5);
}, 120_000);
