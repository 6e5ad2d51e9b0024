import { shuffled } from '../sensitivity/shuffled';

/** What a coalition of players is worth. Bit i of the mask says whether player i takes part. */
export type Worth = (coalition: number) => number;

/** A player's part of what all are worth together. */
export type Part = {
	readonly value: number;
	/** 0 where the value is exact. */ readonly standardError: number;
};

/**
 * Shapley's value of each player, exactly: what it adds on average when all join one after the other, over every order.
 * Asks for each of the 2^players coalitions once; yields the share done (0 to 1) after each.
 */
export function* exactShapley(players: number, worth: Worth): Generator<number, Part[], undefined> {
	const coalitions = 2 ** players;
	const worths = new Float64Array(coalitions);
	for (let coalition = 0; coalition < coalitions; coalition++) {
		worths[coalition] = worth(coalition);
		yield (coalition + 1) / coalitions;
	}
	const weights = weightsOf(players);
	return Array.from({ length: players }, (_, player) => {
		const own = 1 << player;
		let value = 0;
		for (let others = 0; others < coalitions; others++) {
			if (others & own) continue;
			const added = (worths[others | own] ?? NaN) - (worths[others] ?? NaN);
			value += (weights[sizeOf(others)] ?? NaN) * added;
		}
		return { value, standardError: 0 };
	});
}

/** How often, of all orders, a player finds just a given coalition before it, by the coalition's size. */
function weightsOf(players: number): number[] {
	const weights: number[] = [];
	let weight = 1 / players;
	for (let size = 0; size < players; size++) {
		weights.push(weight);
		weight *= (size + 1) / (players - 1 - size);
	}
	return weights;
}

function sizeOf(coalition: number): number {
	let size = 0;
	for (let rest = coalition; rest > 0; rest >>>= 1) size += rest & 1;
	return size;
}

/**
 * The same from a sample of orders, each with its reverse. The parts still add up to the whole; each has the standard
 * error of its mean over the pairs. Yields the share done (0 to 1) after each order.
 */
export function* sampledShapley(
	players: number,
	worth: Worth,
	{ pairs, random }: { pairs: number; random: () => number }
): Generator<number, Part[], undefined> {
	const means = new Float64Array(players);
	const squares = new Float64Array(players);
	for (let pair = 1; pair <= pairs; pair++) {
		const order = shuffled(players, random);
		const added = new Float64Array(players);
		for (const [half, one] of [order, order.toReversed()].entries()) {
			addJoining(one, worth, added);
			yield (pair - 1 + (half + 1) / 2) / pairs;
		}
		for (let player = 0; player < players; player++) {
			const value = (added[player] ?? NaN) / 2;
			const distance = value - (means[player] ?? NaN);
			means[player] = (means[player] ?? NaN) + distance / pair;
			squares[player] = (squares[player] ?? NaN) + distance * (value - (means[player] ?? NaN));
		}
	}
	return Array.from(means, (value, player) => ({
		value,
		standardError: Math.sqrt((squares[player] ?? NaN) / (pairs - 1) / pairs)
	}));
}

/** Adds to each player what it brings when all join in this order. */
function addJoining(order: readonly number[], worth: Worth, added: Float64Array): void {
	let coalition = 0;
	let before = worth(coalition);
	for (const player of order) {
		coalition |= 1 << player;
		const after = worth(coalition);
		added[player] = (added[player] ?? NaN) + after - before;
		before = after;
	}
}
