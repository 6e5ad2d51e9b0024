import type { LeverWords } from './levers/lever';
import { type LeverKey, STATED_LEVERS } from './levers/stated';

/** The words of every lever: they stay out of pages that have no room for them. */
export const LEVER_WORDS = Object.fromEntries(
	STATED_LEVERS.map(([key, { positions, explains, source }]) => [
		key,
		{ positions, explains, source } satisfies LeverWords
	])
) as Readonly<Record<LeverKey, LeverWords>>;
