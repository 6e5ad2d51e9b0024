import type { Lever } from './levers/lever';
import { type LeverKey, STATED_LEVERS } from './levers/stated';

/** Every lever as a dial needs it; the first two are the ones the whole site is about. */
export const LEVERS = Object.fromEntries(
	STATED_LEVERS.map(([key, lever]) => {
		const { id, label, unit, low, high, default: initial, step, group } = lever;
		return [key, { id, label, unit, low, high, default: initial, step, group } satisfies Lever];
	})
) as Readonly<Record<LeverKey, Lever>>;
