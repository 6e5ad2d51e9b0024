import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Surroundings } from '../surroundings';
import { type Block, rowsOf } from './cases';
import type { Question } from './question';

/** Something that runs blocks of cases side by side. */
export type Threads = {
	/** The rows of a block, as soon as a thread has had the time. */
	perform(block: Block): Promise<string>;
	stop(): void;
};

/** One thread only: this one. The event loop has its turn between blocks, so that signals are heard. */
export function alone(question: Question): Threads {
	return {
		async perform(block) {
			await setImmediate();
			return rowsOf(question, block);
		},
		stop: () => undefined
	};
}

type Waiting = { block: Block; done: (rows: string) => void; failed: (problem: Error) => void };

/** Starts some threads of their own. */
export function threadsOf(
	count: number,
	question: Question,
	{ module, thread }: Surroundings
): Threads {
	const waiting: Waiting[] = [];
	const free: Worker[] = [];
	const busy = new Map<Worker, Waiting>();
	const workers = Array.from(
		{ length: count },
		() => new Worker(thread, { workerData: { module, question } })
	);

	function next(worker: Worker) {
		const one = waiting.shift();
		if (!one) return void free.push(worker);
		busy.set(worker, one);
		worker.postMessage(one.block);
	}
	for (const worker of workers) {
		next(worker);
		worker.on('message', (rows: string) => {
			busy.get(worker)?.done(rows);
			busy.delete(worker);
			next(worker);
		});
		worker.on('error', (problem: Error) => {
			for (const one of [...busy.values(), ...waiting]) one.failed(problem);
		});
	}
	return {
		perform: (block) =>
			new Promise((done, failed) => {
				waiting.push({ block, done, failed });
				const worker = free.pop();
				if (worker) next(worker);
			}),
		stop() {
			for (const worker of workers) void worker.terminate();
		}
	};
}
