import type { StatedLever } from './lever';
import { moneyAndOpennessLevers } from './money-and-openness';
import { publicMoneyLevers } from './public-money';
import { researchAgendaLevers } from './research-agenda';
import { rulesLevers } from './rules';
import { timingLevers } from './timing';

const table = {
	...moneyAndOpennessLevers,
	...rulesLevers,
	...publicMoneyLevers,
	...researchAgendaLevers,
	...timingLevers
} as const;

export type LeverKey = keyof typeof table;

/** Every lever as its file states it, with its key; the first two are the ones the whole site is about. */
export const STATED_LEVERS: [string, StatedLever][] = Object.entries(table);
