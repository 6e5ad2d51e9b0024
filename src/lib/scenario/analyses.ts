import { mapResponses, type Member, readMembers, spread } from '$lib/analysis';
import ensembleAddress from './ensemble.json?url';
import type { Answer, Progress, Question } from './analysis-messages';

/** An analysis that can be paused after every step. */
export type Work = Generator<Progress, Answer, undefined>;

let members: Promise<Member[]> | undefined;

/** The ensemble, fetched when first needed. A failed fetch is tried again at the next question. */
function fetchMembers(): Promise<Member[]> {
	members ??= fetch(ensembleAddress).then(async (response) => {
		if (!response.ok) throw new Error(`The ensemble could not be loaded (${response.status})`);
		return readMembers(await response.text());
	});
	members.catch(() => (members = undefined));
	return members;
}

/** Starts the work that answers a question; the same in the worker and on the page. */
export async function workOn(question: Question): Promise<Work> {
	switch (question.kind) {
		case 'response-map':
			return mapping(question.levers);
		case 'bands':
			return spreading(question, await fetchMembers());
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

function* spreading(
	{ levers, outcomes }: Extract<Question, { kind: 'bands' }>,
	all: readonly Member[]
): Work {
	const work = spread(levers, outcomes, all);
	for (;;) {
		const step = work.next();
		if (step.done) return step.value;
		yield { done: step.value.done, partial: step.value.bands };
	}
}
