import { simulate } from '$lib/model';
import type { Work } from './analyses';
import type { FromWorker, Question, ToWorker } from './analysis-messages';
import { inSlices, untilHeard } from './in-slices';

/** How long (ms) a worker works before it reads its messages again: a dropped question costs no more than that. */
const SLICE = 40;

/** In a worker: answers what the page asks. `workOn` starts the work on a question. */
export function answerMessages(workOn: (question: Question) => Promise<Work>): void {
	const dropped = new Set<number>();
	const say = (message: FromWorker) => postMessage(message);

	addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
		if (data.type === 'ask') void answer(data);
		else if (data.type === 'drop') dropped.add(data.ticket);
		// The first runs are slow until the browser has compiled the model.
		else for (let run = 0; run < 12; run++) simulate();
	});

	async function answer({ ticket, question }: Extract<ToWorker, { type: 'ask' }>): Promise<void> {
		const wanted = () => !dropped.has(ticket);
		try {
			const found = await inSlices(await workOn(question), {
				milliseconds: SLICE,
				pause: untilHeard,
				wanted,
				onstep: (progress) => say({ type: 'progress', ticket, progress })
			});
			if (found !== undefined && wanted()) say({ type: 'answer', ticket, answer: found });
		} catch (error) {
			say({
				type: 'failure',
				ticket,
				message: error instanceof Error ? error.message : String(error)
			});
		} finally {
			dropped.delete(ticket);
		}
	}
}
