import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { finish, mapResponses, planeOfLevers } from '$lib/analysis';
import { defaultLevers } from '$lib/model';
import type { FromWorker, ToWorker } from '$lib/scenario/analysis-messages';
import { Analyst, type WorkerLike } from '$lib/scenario/analyst';
import { inSlices } from '$lib/scenario/in-slices';

const QUICK = { levers: defaultLevers() };
const other = { levers: { ...defaultLevers(), publicCompute: 30 } };
const map = finish(mapResponses(QUICK.levers));

/** A worker that says what a test tells it to, and remembers what it was told. */
class Puppet implements WorkerLike {
	told: ToWorker[] = [];
	terminated = false;
	onmessage: WorkerLike['onmessage'] = null;
	onerror: WorkerLike['onerror'] = null;
	onmessageerror: WorkerLike['onmessageerror'] = null;
	postMessage(message: ToWorker) {
		this.told.push(message);
	}
	terminate() {
		this.terminated = true;
	}
	say(message: FromWorker) {
		this.onmessage?.({ data: message } as MessageEvent<FromWorker>);
	}
	get tickets() {
		return this.told.flatMap((message) => (message.type === 'ask' ? [message.ticket] : []));
	}
}

// Idle at once: what is tested is what is computed, not how long a browser keeps one waiting.
beforeEach(() => vi.stubGlobal('requestIdleCallback', (idle: () => void) => setTimeout(idle)));
afterEach(() => vi.unstubAllGlobals());

describe('the analyst', () => {
	it('passes questions on, reports progress and gives the answer', async () => {
		const worker = new Puppet();
		const { ask } = new Analyst(() => worker).asker('response-map');
		const heard: number[] = [];
		const answer = ask(QUICK, ({ done }) => heard.push(done));
		const [ticket = 0] = worker.tickets;
		worker.say({ type: 'progress', ticket, progress: { done: 0.5 } });
		worker.say({ type: 'answer', ticket, answer: map });
		expect(await answer).toBe(map);
		expect(heard).toEqual([0.5]);
	});

	it('starts no worker before it is asked, and one for all questions', () => {
		const start = vi.fn(() => new Puppet());
		const analyst = new Analyst(start);
		const one = analyst.asker('response-map');
		const two = analyst.asker('bands');
		expect(start).not.toHaveBeenCalled();
		void one.ask(QUICK);
		void two.ask({ ...QUICK, outcomes: ['capability'] });
		analyst.warm();
		expect(start).toHaveBeenCalledTimes(1);
	});

	it('lets the latest question win: the one before gives nothing, even if its answer still comes', async () => {
		const worker = new Puppet();
		const { ask } = new Analyst(() => worker).asker('response-map');
		const heard: number[] = [];
		const first = ask(QUICK, ({ done }) => heard.push(done));
		const second = ask(other);
		expect(await first).toBeUndefined();
		const [old = 0, current = 0] = worker.tickets;
		expect(worker.told).toContainEqual({ type: 'drop', ticket: old });
		worker.say({ type: 'progress', ticket: old, progress: { done: 0.9 } });
		worker.say({ type: 'answer', ticket: old, answer: map });
		const newer = { ...map, levers: other.levers };
		worker.say({ type: 'answer', ticket: current, answer: newer });
		expect(await second).toBe(newer);
		expect(heard).toEqual([]);
	});

	it('keeps askers apart', async () => {
		const worker = new Puppet();
		const analyst = new Analyst(() => worker);
		const one = analyst.asker('response-map').ask(QUICK);
		const two = analyst.asker('response-map').ask(other);
		const [first = 0, second = 0] = worker.tickets;
		worker.say({ type: 'answer', ticket: second, answer: { ...map, levers: other.levers } });
		worker.say({ type: 'answer', ticket: first, answer: map });
		expect((await one)?.levers.publicCompute).toBe(5);
		expect((await two)?.levers.publicCompute).toBe(30);
	});

	it('computes on the page where no worker may be started', async () => {
		const analyst = new Analyst(() => {
			throw new DOMException('not from this origin', 'SecurityError');
		});
		const heard: number[] = [];
		const answer = await analyst.asker('response-map').ask(other, ({ done }) => heard.push(done));
		expect(answer && planeOfLevers(answer.levers)).toBe(planeOfLevers(other.levers));
		expect(answer?.values).toEqual(finish(mapResponses(other.levers)).values);
		expect(heard.length).toBeGreaterThan(1);
	}, 60_000);

	it('takes the question over when the worker breaks, and does not try it again', async () => {
		const worker = new Puppet();
		const start = vi.fn(() => worker);
		const analyst = new Analyst(start);
		const { ask } = analyst.asker('response-map');
		const answer = ask(QUICK);
		const preventDefault = vi.fn();
		worker.onerror?.({ preventDefault } as unknown as ErrorEvent);
		expect(worker.terminated).toBe(true);
		expect((await answer)?.values).toEqual(map.values);
		expect((await ask(QUICK))?.values).toEqual(map.values);
		expect(start).toHaveBeenCalledTimes(1);
	}, 60_000);

	it('stops computing on the page when it is asked something else', async () => {
		const analyst = new Analyst(() => {
			throw new Error('none');
		});
		const { ask, drop } = analyst.asker('response-map');
		const heard: number[] = [];
		const first = ask(QUICK, ({ done }) => heard.push(done));
		await new Promise((resolve) => setTimeout(resolve, 30));
		drop();
		expect(await first).toBeUndefined();
		const count = heard.length;
		await new Promise((resolve) => setTimeout(resolve, 100));
		expect(heard).toHaveLength(count);
	});

	it('tells why an answer cannot be had', async () => {
		const worker = new Puppet();
		const { ask } = new Analyst(() => worker).asker('bands');
		const answer = ask({ ...QUICK, outcomes: ['capability'] });
		const [ticket = 0] = worker.tickets;
		worker.say({ type: 'failure', ticket, message: 'The ensemble could not be loaded (404)' });
		await expect(answer).rejects.toThrow('404');
	});
});

describe('work in slices', () => {
	function* count(to: number): Generator<{ done: number; partial?: string }, string, undefined> {
		for (let done = 1; done <= to; done++)
			yield { done, partial: done === 2 ? 'early' : undefined };
		return 'all';
	}

	it('gives the answer, and partial answers at once', async () => {
		const steps: unknown[] = [];
		const answer = await inSlices(count(3), {
			milliseconds: 1000,
			pause: () => Promise.resolve(),
			wanted: () => true,
			onstep: (step) => steps.push(step)
		});
		expect(answer).toBe('all');
		expect(steps).toEqual([{ done: 2, partial: 'early' }]);
	});

	it('ends without an answer when it is no longer wanted', async () => {
		let pauses = 0;
		const answer = await inSlices(count(1e9), {
			milliseconds: 1,
			pause: () => {
				pauses++;
				return Promise.resolve();
			},
			wanted: () => pauses < 3,
			onstep: () => undefined
		});
		expect(answer).toBeUndefined();
		expect(pauses).toBe(3);
	});
});
