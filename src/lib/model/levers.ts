import { LEVERS } from './levers.build';
import type { Lever, LeverWords } from './levers/lever';
import type { LeverKey } from './levers/stated';

export { type Lever, type LeverKey, LEVERS, type LeverWords };

/** A complete setting: every lever, in its unit. */
export type Levers = Record<LeverKey, number>;

export const LEVER_KEYS = Object.keys(LEVERS) as LeverKey[];

/** Every lever at today's position: the status quo. A fresh object each time. */
export function defaultLevers(): Levers {
	return Object.fromEntries(LEVER_KEYS.map((key) => [key, LEVERS[key].default])) as Levers;
}

/** The lever of that id, e.g. 'public-compute', with its key. */
export function leverById(id: string): (Lever & { readonly key: LeverKey }) | undefined {
	const key = LEVER_KEYS.find((one) => LEVERS[one].id === id);
	return key && { ...LEVERS[key], key };
}
