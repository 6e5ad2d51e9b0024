// @ts-check
// One thread of `npm run scenario -- sweep`: takes a block of cases, answers with their rows, waits for the next.
import { parentPort, workerData } from 'node:worker_threads';

/** @type {unknown} */
const given = workerData;
const { module, question } =
	/** @type {{ module: string, question: import('./sweep/question').Question }} */ (given);
/** @type {unknown} */
const loaded = await import(module);
const { rowsOf } = /** @type {typeof import('./main')} */ (loaded);

parentPort?.on('message', (/** @type {import('./sweep/cases').Block} */ block) => {
	parentPort?.postMessage(rowsOf(question, block));
});
