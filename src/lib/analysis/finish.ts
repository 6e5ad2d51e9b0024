/** Runs an analysis to its end at once and gives its answer; in Node, at build time, in tests. */
export function finish<Answer>(analysis: Iterator<unknown, Answer, undefined>): Answer {
	for (;;) {
		const step = analysis.next();
		if (step.done) return step.value;
	}
}
