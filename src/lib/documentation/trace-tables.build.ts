import { inSentence, type ModelTables } from '$lib/analysis';
import { EQUATIONS, OUTCOME_KEYS, OUTCOMES, PARAMETERS } from '$lib/model';
import { QUANTITIES } from './quantities.build';

/** What a trace reads of equations and assumptions. */
export const TABLES: ModelTables = {
	equations: EQUATIONS,
	parameters: Object.fromEntries(
		Object.entries(PARAMETERS).map(([name, { unit, meaning, source, confidence }]) => [
			name,
			{ unit, meaning, source, confidence }
		])
	)
};

/** What every quantity of the model is called inside a sentence, by its name; an outcome as it is called everywhere. */
export const LABELS: Readonly<Record<string, string>> = {
	...Object.fromEntries(Object.values(QUANTITIES).map(({ name, label }) => [name, label])),
	...Object.fromEntries(OUTCOME_KEYS.map((key) => [key, inSentence(OUTCOMES[key].label)]))
};
