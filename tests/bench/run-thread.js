// @ts-check
// One core's part of a race: makes the runs it is told to and says when they are done.
import { parentPort, workerData } from 'node:worker_threads';

/**
 * @typedef {{ simulate: (levers: object, options: object) => unknown, LEVERS: Record<string, { default: number }> }} Model
 * @typedef {{ run: (levers: object, parameters: object, initial: number[], steps: number) => unknown }} Loop
 * @typedef {{ files: { model: string, loop: string }, parameters: object, initial: number[] }} Told
 */

/** @type {unknown} */
const told = workerData;
const { files, parameters, initial } = /** @type {Told} */ (told);
/** @type {unknown[]} */
const programs = await Promise.all([import(files.model), import(files.loop)]);
const { simulate, LEVERS } = /** @type {Model} */ (programs[0]);
const { run } = /** @type {Loop} */ (programs[1]);
const usual = Object.fromEntries(
	Object.entries(LEVERS).map(([key, lever]) => [key, lever.default])
);

parentPort?.on('message', (/** @type {{ who: string, runs: number }} */ { who, runs }) => {
	for (let index = 0; index < runs; index++) {
		const levers = { ...usual, investment: 0.5 + (index % 20) / 10 };
		if (who === 'loop') run(levers, parameters, initial, 8);
		// A fresh object: nothing is known from an earlier run.
		else simulate(levers, { parameters: { ...parameters } });
	}
	parentPort?.postMessage(runs);
});
