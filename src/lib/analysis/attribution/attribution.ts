import { LEVER_KEYS, type LeverKey, type Levers, type OutcomeKey } from '$lib/model';
import { randomFrom } from '../random';
import { RunCache } from './run-cache';
import { exactShapley, type Part, sampledShapley } from './shapley';

/** Why an outcome differs between two scenarios. */
export type AttributionQuestion = {
	readonly from: Levers;
	readonly to: Levers;
	readonly outcome: OutcomeKey;
	/** Any time from 2012 to 2041. */
	readonly year: number;
};

/** What one lever has to do with the difference; in the outcome's unit. */
export type LeverPart = {
	readonly lever: LeverKey;
	readonly from: number;
	readonly to: number;
	/** Its Shapley value; those of all levers add up to the difference. */
	readonly effect: number;
	/** Of the effect; 0 where every coalition was run. */
	readonly standardError: number;
	/** What moving this lever and no other does. */
	readonly alone: number;
};

export type Attribution = {
	readonly outcome: OutcomeKey;
	readonly year: number;
	readonly before: number;
	readonly after: number;
	/** The levers that differ, the strongest first. */
	readonly parts: readonly LeverPart[];
	/**
	 * How much is owed to levers acting together, 0 to 1: the distances between each effect and what the lever does
	 * alone, of the sum of these distances and of all that the levers do alone. 0 where effects simply add up.
	 */
	readonly interactionShare: number;
};

/** Up to so many levers, every coalition is run: 1,024 runs. */
export const MOST_EXACT = 10;
/** Orders drawn above that, counted with their reverses. */
const PAIRS = 48;
const SEED = 1;

/** The levers in which two settings differ. */
export const leversApart = (from: Levers, to: Levers): LeverKey[] =>
	LEVER_KEYS.filter((key) => from[key] !== to[key]);

/**
 * Divides the difference of an outcome between two scenarios among the levers that differ, when the change comes being
 * one of them. Yields the share done (0 to 1); a cache handed in again makes further questions about the same two
 * scenarios cost no runs.
 */
export function* attribute(
	{ from, to, outcome, year }: AttributionQuestion,
	cache: RunCache = new RunCache()
): Generator<number, Attribution, undefined> {
	const levers = leversApart(from, to);
	const worth = (coalition: number) => {
		const setting = { ...from };
		levers.forEach((lever, index) => {
			if (coalition & (1 << index)) setting[lever] = to[lever];
		});
		return cache.value(setting, outcome, year);
	};
	const before = worth(0);
	const after = worth(2 ** levers.length - 1);
	const found = yield* levers.length <= MOST_EXACT
		? exactShapley(levers.length, worth)
		: sampledShapley(levers.length, worth, { pairs: PAIRS, random: randomFrom(SEED) });
	const parts = found.map((part, index) =>
		partOf(levers[index] as LeverKey, part, worth(1 << index) - before)
	);
	return {
		outcome,
		year,
		before,
		after,
		interactionShare: interactionOf(parts),
		parts: parts.sort(byEffect)
	};

	function partOf(lever: LeverKey, { value, standardError }: Part, alone: number): LeverPart {
		return { lever, from: from[lever], to: to[lever], effect: value, standardError, alone };
	}
}

const byEffect = (one: LeverPart, other: LeverPart) =>
	Math.abs(other.effect) - Math.abs(one.effect);

function interactionOf(parts: readonly LeverPart[]): number {
	let alone = 0;
	let together = 0;
	for (const part of parts) {
		alone += Math.abs(part.alone);
		together += Math.abs(part.effect - part.alone);
	}
	return together === 0 ? 0 : together / (alone + together);
}
