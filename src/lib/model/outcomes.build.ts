import type { Outcome } from './outcomes/outcome';
import { type OutcomeKey, STATED_OUTCOMES } from './outcomes/stated';

/** Everything the model reports, in the order of its files, as a chart needs it. */
export const OUTCOMES = Object.fromEntries(
	STATED_OUTCOMES.map(([key, { id, label, shortLabel, unit, scale, format, better, since }]) => [
		key,
		{ id, label, shortLabel, unit, scale, format, better, since } satisfies Outcome
	])
) as Readonly<Record<OutcomeKey, Outcome>>;
