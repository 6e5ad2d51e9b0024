import {
	attribute,
	mapResponses,
	type Member,
	rankFactors,
	readMembers,
	RunCache,
	seekOnPlane,
	seekOverLevers,
	spread
} from '$lib/analysis';
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

/** Runs that attributions have asked for: further questions about the same two scenarios find them here. */
const runs = new RunCache();

/** Starts the work that answers a question; the same in the worker and on the page. */
export async function workOn(question: Question): Promise<Work> {
	switch (question.kind) {
		case 'bands':
			return spreading(question, await fetchMembers());
		case 'response-map':
			return told(mapResponses(question.levers));
		case 'ranking':
			return told(rankFactors(question));
		case 'attribution':
			return told(attribute(question, runs));
		case 'goals-on-plane':
			return told(seekOnPlane(question));
		case 'goals-over-levers':
			return told(seekOverLevers(question));
	}
}

/** Work that tells no more than how far it has come. */
function* told(work: Generator<number, Answer, undefined>): Work {
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
