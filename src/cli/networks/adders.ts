import { randomFrom } from '$lib/analysis';
import { digitChancesGiven, likeliest, sumChances } from '$lib/networks/sums';
import { passThrough } from '$lib/networks/two-layers';
import { adam } from './adam';
import type { Picture } from './digits';
import { addGradient, type Learner, newLearner } from './two-layers-training';

/** Two pictures to add. Only their sum is told to who learns. */
export type Pair = { first: Picture; second: Picture; sum: number };

const SIDE = 64;
const BATCH = 32;
const PACE = 2e-3;

/** `count` pairs of pictures drawn at random. */
export function drawPairs(pictures: Picture[], count: number, random: () => number): Pair[] {
	const one = () => {
		const picture = pictures[Math.floor(random() * pictures.length)];
		if (!picture) throw new Error('there are no pictures to draw from');
		return picture;
	};
	return Array.from({ length: count }, () => {
		const [first, second] = [one(), one()];
		return { first, second, sum: first.digit + second.digit };
	});
}

/** A way to learn sums: what it begins with, how one pair moves it, and the chances it gives to each sum. */
export type Adder = {
	begin: (random: () => number) => Learner;
	/** Adds to the gradient of the loss, which is minus the logarithm of the chance given to the true sum. */
	learn: (learner: Learner, pair: Pair, gradient: Float64Array) => void;
	sums: (learner: Learner, pair: Pair) => Float64Array;
};

/** Reads each picture alone; the rule of adding is given. */
export const WITH_RULE: Adder = {
	begin: (random) => newLearner(SIDE, 32, 10, random),
	learn(learner, { first, second, sum }, gradient) {
		const one = passThrough(learner, first.pixels);
		const other = passThrough(learner, second.pixels);
		const told = digitChancesGiven(sum, one.chances, other.chances);
		const toldOther = digitChancesGiven(sum, other.chances, one.chances);
		addGradient(learner, first.pixels, one, less(one.chances, told), gradient);
		addGradient(learner, second.pixels, other, less(other.chances, toldOther), gradient);
	},
	sums: (learner, { first, second }) =>
		sumChances(
			passThrough(learner, first.pixels).chances,
			passThrough(learner, second.pixels).chances
		)
};

/** Sees both pictures at once and answers one of 19 sums; it is told nothing of digits or of adding. */
export const DIRECT: Adder = {
	begin: (random) => newLearner(2 * SIDE, 32, 19, random),
	learn(learner, pair, gradient) {
		const input = bothPixels(pair);
		const seen = passThrough(learner, input);
		const byScore = seen.chances.map((chance, sum) => chance - (sum === pair.sum ? 1 : 0));
		addGradient(learner, input, seen, byScore, gradient);
	},
	sums: (learner, pair) => passThrough(learner, bothPixels(pair)).chances
};

function bothPixels({ first, second }: Pair): Float64Array {
	const pixels = new Float64Array(2 * SIDE);
	pixels.set(first.pixels);
	pixels.set(second.pixels, SIDE);
	return pixels;
}

const less = (a: Float64Array, b: Float64Array) => a.map((value, at) => value - (b[at] ?? NaN));

/** Learns from the pairs in `steps` steps of 32 pairs, at a pace that slows to a tenth. */
export function teach(adder: Adder, pairs: Pair[], seed: number, steps: number): Learner {
	const random = randomFrom(seed);
	const learner = adder.begin(random);
	const step = adam(learner.parameters, PACE);
	const order = pairs.map((_, at) => at);
	let next = order.length;
	for (let done = 0; done < steps; done++) {
		const gradient = new Float64Array(learner.parameters.length);
		for (let one = 0; one < BATCH; one++) {
			if (next >= order.length) {
				shuffle(order, random);
				next = 0;
			}
			const pair = pairs[order[next++] ?? 0];
			if (pair) adder.learn(learner, pair, gradient);
		}
		step(
			gradient.map((slope) => slope / BATCH),
			1 - (0.9 * done) / steps
		);
	}
	return learner;
}

function shuffle(order: number[], random: () => number) {
	for (let at = order.length - 1; at > 0; at--) {
		const other = Math.floor(random() * (at + 1));
		[order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
	}
}

/** Share of pairs whose sum is the one the learner finds likeliest. */
export const shareOfSums = (adder: Adder, learner: Learner, pairs: Pair[]): number =>
	pairs.filter((pair) => likeliest(adder.sums(learner, pair)) === pair.sum).length / pairs.length;

/** Share of pictures in which the reader finds the right digit likeliest; nobody ever told it one. */
export const shareOfDigits = (reader: Learner, pictures: Picture[]): number =>
	pictures.filter(({ pixels, digit }) => likeliest(passThrough(reader, pixels).chances) === digit)
		.length / pictures.length;
