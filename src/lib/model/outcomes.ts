import { OUTCOMES } from './outcomes.build';
import type { Outcome, OutcomeWords } from './outcomes/outcome';
import type { OutcomeKey } from './outcomes/stated';

export { type Outcome, type OutcomeKey, OUTCOMES, type OutcomeWords };

export const OUTCOME_KEYS = Object.keys(OUTCOMES) as OutcomeKey[];

/** The outcome of that id, e.g. 'open-closed-lag', with its key. */
export function outcomeById(id: string): (Outcome & { readonly key: OutcomeKey }) | undefined {
	const key = OUTCOME_KEYS.find((one) => OUTCOMES[one].id === id);
	return key && { ...OUTCOMES[key], key };
}
