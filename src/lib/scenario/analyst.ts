import { type Work, workOn } from './analyses';
import type { Analyses, FromWorker, Kind, Progress, Question, ToWorker } from './analysis-messages';
import AnalysisWorker from './analysis.worker?worker';
import { inSlices, untilIdle } from './in-slices';

/** The part of a Worker that is used here. */
export type WorkerLike = {
	postMessage(message: ToWorker): void;
	onmessage: ((event: MessageEvent<FromWorker>) => void) | null;
	onerror: ((event: ErrorEvent) => void) | null;
	onmessageerror: ((event: MessageEvent) => void) | null;
	terminate(): void;
};

type Waiting = {
	question: Question;
	onprogress: (progress: Progress) => void;
	answer: (answer: Analyses[Kind]['answer'] | undefined) => void;
	fail: (error: Error) => void;
};

/** How long (ms) the page computes at a time where there is no worker: half a frame. */
const SLICE = 8;

const startWorker = (): WorkerLike => new AnalysisWorker();

/**
 * Answers questions in a worker started with the first one; where none can be started (a sandboxed frame, an old
 * browser) or where it fails, on the page itself, in slices between other things.
 */
export class Analyst {
	#start: () => WorkerLike;
	/** What the worker does too. */
	#workOn: (question: Question) => Promise<Work>;
	/** Undefined before the first question; 'none' once it is known that there can be no worker. */
	#worker: WorkerLike | 'none' | undefined;
	#waiting = new Map<number, Waiting>();
	#last = 0;
	#warm = false;

	constructor(start: () => WorkerLike = startWorker, work = workOn) {
		this.#start = start;
		this.#workOn = work;
	}

	/** Starts the worker and lets it compile the model, so that the first answer comes sooner. */
	warm(): void {
		if (this.#warm) return;
		this.#warm = true;
		const worker = this.#hire();
		if (worker !== 'none') worker.postMessage({ type: 'warm' });
	}

	/**
	 * Somebody who asks one question at a time: each question takes the place of the one before, whose promise then
	 * gives undefined, whatever has become of it. So what an asker is told is never out of date.
	 */
	asker<K extends Kind>(kind: K) {
		let current: number | undefined;
		const drop = () => {
			if (current !== undefined) this.#drop(current);
			current = undefined;
		};
		const ask = (
			question: Analyses[K]['question'],
			onprogress: (progress: Progress<K>) => void = () => undefined
		): Promise<Analyses[K]['answer'] | undefined> => {
			drop();
			const ticket = ++this.#last;
			current = ticket;
			return new Promise((answer, fail) => {
				this.#ask(ticket, {
					question: { kind, ...question } as Question,
					onprogress: onprogress as Waiting['onprogress'],
					answer: answer,
					fail
				});
			});
		};
		return { ask, drop };
	}

	#hire(): WorkerLike | 'none' {
		if (this.#worker) return this.#worker;
		try {
			const worker = this.#start();
			worker.onmessage = ({ data }) => this.#hear(data);
			worker.onerror = (event) => {
				event.preventDefault();
				this.#dismiss();
			};
			worker.onmessageerror = () => this.#dismiss();
			this.#worker = worker;
		} catch {
			this.#worker = 'none';
		}
		return this.#worker;
	}

	/** The worker is of no use: what it was asked is done here from the start. */
	#dismiss(): void {
		if (this.#worker && this.#worker !== 'none') this.#worker.terminate();
		this.#worker = 'none';
		for (const [ticket, waiting] of this.#waiting) void this.#workHere(ticket, waiting);
	}

	#ask(ticket: number, waiting: Waiting): void {
		this.#waiting.set(ticket, waiting);
		const worker = this.#hire();
		if (worker === 'none') void this.#workHere(ticket, waiting);
		else worker.postMessage({ type: 'ask', ticket, question: waiting.question });
	}

	#drop(ticket: number): void {
		const waiting = this.#waiting.get(ticket);
		if (!waiting) return;
		this.#waiting.delete(ticket);
		if (this.#worker && this.#worker !== 'none') this.#worker.postMessage({ type: 'drop', ticket });
		waiting.answer(undefined);
	}

	#hear(message: FromWorker): void {
		const waiting = this.#waiting.get(message.ticket);
		if (!waiting) return;
		if (message.type === 'progress') return waiting.onprogress(message.progress);
		this.#waiting.delete(message.ticket);
		if (message.type === 'answer') waiting.answer(message.answer);
		else waiting.fail(new Error(message.message));
	}

	async #workHere(ticket: number, waiting: Waiting): Promise<void> {
		const wanted = () => this.#waiting.get(ticket) === waiting;
		try {
			const answer = await inSlices(await this.#workOn(waiting.question), {
				milliseconds: SLICE,
				pause: untilIdle,
				wanted,
				onstep: (progress) => waiting.onprogress(progress)
			});
			if (!wanted()) return;
			this.#waiting.delete(ticket);
			waiting.answer(answer);
		} catch (error) {
			if (!wanted()) return;
			this.#waiting.delete(ticket);
			waiting.fail(error instanceof Error ? error : new Error(String(error)));
		}
	}
}

/** The page's analyst, for bands and maps; longer questions go to the inquirer. */
export const analyst = new Analyst();
