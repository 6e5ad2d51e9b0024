import type { Progress } from '$lib/scenario/analysis-messages';

type Asker<Question, Answer> = {
	ask: (
		question: Question,
		onprogress: (progress: Progress) => void
	) => Promise<Answer | undefined>;
	drop: () => void;
};

/**
 * One question at a time to an analyst that is loaded with the first one. What is known belongs to one question; of any
 * other it says nothing, so that no stale answer is taken for the present one.
 */
export class Asking<Question, Answer> {
	/** Share done (0 to 1) of what is being computed; undefined while nothing is. */
	done = $state<number>();
	/** Why the last question has no answer, in words. */
	failure = $state('');
	#latest = $state.raw<{ name: string; answer: Answer }>();
	#hire: () => Promise<Asker<Question, Answer>>;
	#asker: Promise<Asker<Question, Answer>> | undefined;
	#wanted = '';

	constructor(hire: () => Promise<Asker<Question, Answer>>) {
		this.#hire = hire;
	}

	/** The answer to this very question, if it is known. */
	of(question: Question): Answer | undefined {
		return this.#latest?.name === JSON.stringify(question) ? this.#latest.answer : undefined;
	}

	/** Has a question answered, unless it is or is being so; it takes the place of the one before. */
	async want(question: Question): Promise<void> {
		const name = JSON.stringify(question);
		if (this.#latest?.name === name || this.#wanted === name) return;
		this.#wanted = name;
		this.done = 0;
		this.failure = '';
		try {
			this.#asker ??= this.#hire();
			const asker = await this.#asker;
			if (this.#wanted !== name) return;
			const answer = await asker.ask(question, ({ done }) => (this.done = done));
			if (answer === undefined || this.#wanted !== name) return;
			this.#latest = { name, answer };
		} catch (problem) {
			if (this.#wanted !== name) return;
			this.#asker = undefined;
			this.failure = problem instanceof Error ? problem.message : String(problem);
		}
		this.#wanted = '';
		this.done = undefined;
	}

	/** Nothing needs to be computed any more. */
	stop(): void {
		this.#wanted = '';
		this.done = undefined;
		void this.#asker?.then((asker) => asker.drop());
	}
}
