import {
	attribute,
	mapLevers,
	rankFactors,
	RunCache,
	seekOnPlane,
	seekOverLevers
} from '$lib/analysis';
import type { Work } from './analyses';
import type { Answer, Question } from './analysis-messages';

/** Runs that attributions have asked for: further questions about the same two scenarios find them here. */
const runs = new RunCache();

/** Starts the work that answers one of the longer questions; the same in the worker and on the page. */
export async function inquireInto(question: Question): Promise<Work> {
	return Promise.resolve(told(answering(question)));
}

function answering(question: Question): Generator<number, Answer, undefined> {
	switch (question.kind) {
		case 'ranking':
			return rankFactors(question);
		case 'attribution':
			return attribute(question, runs);
		case 'lever-plane':
			return mapLevers(question);
		case 'goals-on-plane':
			return seekOnPlane(question);
		case 'goals-over-levers':
			return seekOverLevers(question);
		default:
			throw new Error(`“${question.kind}” is asked of the analyst, not of the inquirer`);
	}
}

function* told(work: Generator<number, Answer, undefined>): Work {
	for (;;) {
		const step = work.next();
		if (step.done) return step.value;
		yield { done: step.value };
	}
}
