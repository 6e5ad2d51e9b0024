import { concentrationOutcomes } from './outcomes/concentration';
import { economyOutcomes } from './outcomes/economy';
import { frontierOutcomes } from './outcomes/frontier';
import type { Outcome } from './outcomes/outcome';
import { researchOutcomes } from './outcomes/research';

export type { Outcome };

const table = {
	...frontierOutcomes,
	...researchOutcomes,
	...concentrationOutcomes,
	...economyOutcomes
} as const;

export type OutcomeKey = keyof typeof table;

/** Everything the model reports, in the order of its files. */
export const OUTCOMES: Readonly<Record<OutcomeKey, Outcome>> = table;

export const OUTCOME_KEYS = Object.keys(table) as OutcomeKey[];

/** The outcome of that id, e.g. 'open-closed-lag', with its key. */
export function outcomeById(id: string): (Outcome & { readonly key: OutcomeKey }) | undefined {
	const key = OUTCOME_KEYS.find((one) => OUTCOMES[one].id === id);
	return key && { ...OUTCOMES[key], key };
}
