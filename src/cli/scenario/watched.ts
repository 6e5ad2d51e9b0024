import type { Progress } from './progress';

/** Runs an analysis to its end, telling how far it is. */
export function watched<Answer>(
	analysis: Iterator<number, Answer, undefined>,
	progress: Progress,
	words: string
): Answer {
	try {
		for (;;) {
			const step = analysis.next();
			if (step.done) return step.value;
			progress.tell(step.value, words);
		}
	} finally {
		progress.end();
	}
}
