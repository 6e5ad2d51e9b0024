import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { Result, Task } from './tasks';

/** Processes that do tasks side by side. */
export type Workers = {
	/** Does a task as soon as a process is free. */
	perform(task: Task): Promise<Result>;
	stop(): void;
};

type Waiting = { task: Task; done: (result: Result) => void; failed: (problem: Error) => void };

/** Starts some processes; each can work once it has read the model. */
export function startWorkers(count: number, root: string): Workers {
	const waiting: Waiting[] = [];
	const free: ChildProcess[] = [];
	const busy = new Map<ChildProcess, Waiting>();
	const children = Array.from({ length: count }, () =>
		fork(join(root, 'src/cli/calibrate-worker.js'), { cwd: root })
	);
	let stopped = false;

	function next() {
		for (let child = free[0]; child && waiting.length > 0; child = free[0]) {
			free.shift();
			const one = waiting.shift();
			if (!one) return;
			busy.set(child, one);
			child.send(one.task);
		}
	}
	for (const child of children) {
		child.on('message', (message) => {
			busy.get(child)?.done(message as Result);
			busy.delete(child);
			free.push(child);
			next();
		});
		child.on('exit', (code) => {
			if (stopped) return;
			const problem = new Error(`a process of the calibration ended early (${code ?? 'a signal'})`);
			for (const one of [...busy.values(), ...waiting]) one.failed(problem);
		});
	}
	return {
		perform: (task) =>
			new Promise((done, failed) => {
				waiting.push({ task, done, failed });
				next();
			}),
		stop() {
			stopped = true;
			for (const child of children) child.kill();
		}
	};
}
