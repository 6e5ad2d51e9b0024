import type { Lever } from './levers/lever';
import { moneyAndOpennessLevers } from './levers/money-and-openness';
import { publicMoneyLevers } from './levers/public-money';
import { researchAgendaLevers } from './levers/research-agenda';
import { rulesLevers } from './levers/rules';
import { timingLevers } from './levers/timing';

export type { Lever };

const table = {
	...moneyAndOpennessLevers,
	...rulesLevers,
	...publicMoneyLevers,
	...researchAgendaLevers,
	...timingLevers
} as const;

export type LeverKey = keyof typeof table;

/** Every lever; the first two are the ones the whole site is about. */
export const LEVERS: Readonly<Record<LeverKey, Lever>> = table;

/** A complete setting: every lever, in its unit. */
export type Levers = Record<LeverKey, number>;

export const LEVER_KEYS = Object.keys(table) as LeverKey[];

/** Every lever at today's position: the status quo. A fresh object each time. */
export function defaultLevers(): Levers {
	return Object.fromEntries(LEVER_KEYS.map((key) => [key, LEVERS[key].default])) as Levers;
}

/** The lever of that id, e.g. 'public-compute', with its key. */
export function leverById(id: string): (Lever & { readonly key: LeverKey }) | undefined {
	const key = LEVER_KEYS.find((one) => LEVERS[one].id === id);
	return key && { ...LEVERS[key], key };
}
