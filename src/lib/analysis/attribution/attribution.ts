import type { Levers, OutcomeKey } from '$lib/model';
import type { Model } from '../ensemble';
import { randomFrom } from '../random';
import { isOfModel, leversApart, mixed, modelsApart, type Mover } from './movers';
import { RunCache } from './run-cache';
import { exactShapley, type Part, sampledShapley } from './shapley';

/** Why an outcome differs between two scenarios. */
export type AttributionQuestion = {
	readonly from: Levers;
	readonly to: Levers;
	readonly outcome: OutcomeKey;
	/** Any time from 2012 to 2041. */
	readonly year: number;
	/** The model under either, where it is not the published one under both. */
	readonly models?: { readonly from: Model; readonly to: Model };
};

/** What one lever, or a change of the model, has to do with the difference; in the outcome's unit. */
export type AttributedPart = {
	readonly mover: Mover;
	/** Its Shapley value; those of all add up to the difference. */
	readonly effect: number;
	/** Of the effect; 0 where every coalition was run. */
	readonly standardError: number;
	/** What this change and no other does. */
	readonly alone: number;
};

export type Attribution = {
	readonly outcome: OutcomeKey;
	readonly year: number;
	readonly before: number;
	readonly after: number;
	/** What differs, the strongest first. */
	readonly parts: readonly AttributedPart[];
	/**
	 * How much is owed to changes acting together, 0 to 1: the distances between each effect and what the change does
	 * alone, of the sum of these distances and of all that the changes do alone. 0 where effects simply add up.
	 */
	readonly interactionShare: number;
};

/** Up to so many changes, every coalition is run: 1,024 runs. */
export const MOST_EXACT = 10;
/** Orders drawn above that, counted with their reverses. */
const PAIRS = 48;
const SEED = 1;

const PUBLISHED: Model = {};

/**
 * Divides the difference of an outcome between two scenarios among the levers that differ, when the change comes being
 * one of them; changed assumptions count as one more, links cut or mended as another. Yields the share done (0 to 1); a cache handed in again makes further questions about the same two
 * scenarios cost no runs.
 */
export function* attribute(
	{ from, to, outcome, year, models }: AttributionQuestion,
	cache: RunCache = new RunCache()
): Generator<number, Attribution, undefined> {
	const { from: model, to: otherModel } = models ?? { from: PUBLISHED, to: PUBLISHED };
	const movers: Mover[] = [...leversApart(from, to), ...modelsApart(model, otherModel)];
	const worth = (coalition: number) => {
		const moved = new Set(movers.filter((_, index) => coalition & (1 << index)));
		const setting = { ...from };
		for (const mover of moved) if (!isOfModel(mover)) setting[mover] = to[mover];
		return cache.value(setting, outcome, year, mixed(model, otherModel, moved));
	};
	const before = worth(0);
	const after = worth(2 ** movers.length - 1);
	const found = yield* movers.length <= MOST_EXACT
		? exactShapley(movers.length, worth)
		: sampledShapley(movers.length, worth, { pairs: PAIRS, random: randomFrom(SEED) });
	const parts = found.map((part, index) =>
		partOf(movers[index] as Mover, part, worth(1 << index) - before)
	);
	return {
		outcome,
		year,
		before,
		after,
		interactionShare: interactionOf(parts),
		parts: parts.sort(byEffect)
	};
}

const partOf = (mover: Mover, { value, standardError }: Part, alone: number): AttributedPart => ({
	mover,
	effect: value,
	standardError,
	alone
});

const byEffect = (one: AttributedPart, other: AttributedPart) =>
	Math.abs(other.effect) - Math.abs(one.effect);

function interactionOf(parts: readonly AttributedPart[]): number {
	let alone = 0;
	let together = 0;
	for (const part of parts) {
		alone += Math.abs(part.alone);
		together += Math.abs(part.effect - part.alone);
	}
	return together === 0 ? 0 : together / (alone + together);
}
