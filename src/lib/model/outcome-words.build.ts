import type { OutcomeWords } from './outcomes/outcome';
import { type OutcomeKey, STATED_OUTCOMES } from './outcomes/stated';

/** The words of every outcome: they stay out of pages that have no room for them. */
export const OUTCOME_WORDS = Object.fromEntries(
	STATED_OUTCOMES.map(([key, { rises, falls, definition }]) => [
		key,
		{ rises, falls, definition } satisfies OutcomeWords
	])
) as Readonly<Record<OutcomeKey, OutcomeWords>>;
