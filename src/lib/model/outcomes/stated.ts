import { concentrationOutcomes } from './concentration';
import { economyOutcomes } from './economy';
import { frontierOutcomes } from './frontier';
import type { StatedOutcome } from './outcome';
import { researchOutcomes } from './research';

const table = {
	...frontierOutcomes,
	...researchOutcomes,
	...concentrationOutcomes,
	...economyOutcomes
} as const;

export type OutcomeKey = keyof typeof table;

/** Every outcome as its file states it, with its key. */
export const STATED_OUTCOMES: [string, StatedOutcome][] = Object.entries(table);
