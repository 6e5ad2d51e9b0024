// @ts-check
// One process of `npm run calibrate`: takes a task, answers with its result, waits for the next.
import { loadModule } from './load-module.js';

/** @type {typeof import('./calibrate/tasks')} */
const { perform } = await loadModule('src/cli/calibrate/tasks.ts');

process.on('message', (/** @type {import('./calibrate/tasks').Task} */ task) => {
	process.send?.(perform(task));
});
process.on('disconnect', () => process.exit());
process.send?.('ready');
