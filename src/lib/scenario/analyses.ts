import { draw, mapResponses, spread } from '$lib/analysis';
import type { Answer, Progress, Question } from './analysis-messages';
import { fetchMembers } from './members';

/** An analysis that can be paused after every step. */
export type Work = Generator<Progress, Answer, undefined>;

/** Starts the work that answers a question; the same in the worker and on the page. */
export async function workOn(question: Question): Promise<Work> {
	switch (question.kind) {
		case 'response-map':
			return mapping(question.levers);
		case 'bands':
			return spread(question.levers, question.outcomes, await fetchMembers(), question.model);
		case 'draws':
			return draw(question.levers, question.outcomes, await fetchMembers(), question.model);
		default:
			throw new Error(`“${question.kind}” is asked of the inquirer, not of the analyst`);
	}
}

function* mapping(levers: Parameters<typeof mapResponses>[0]): Work {
	const work = mapResponses(levers);
	for (;;) {
		const step = work.next();
		if (step.done) return step.value;
		yield { done: step.value };
	}
}
