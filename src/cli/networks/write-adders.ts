import { writeFileSync } from 'node:fs';
import { randomFrom } from '$lib/analysis';
import { type Packed, packed, unpacked } from '$lib/networks/packed';
import {
	type Adder,
	DIRECT,
	drawPairs,
	shareOfDigits,
	shareOfSums,
	teach,
	WITH_RULE
} from './adders';
import { readPictures } from './digits';
import type { TwoLayers } from '$lib/networks/two-layers';
import type { Learner } from './two-layers-training';

const FILE = 'src/lib/networks/adding-digits.json';
/** Numbers of pairs to learn from. */
export const PAIR_COUNTS = [50, 100, 300, 1000, 3000, 10_000];
export const SEEDS = [1, 2, 3, 4, 5];
/** Steps of learning for every network, however many pairs it has. */
export const STEPS = 6000;
const TEST_PAIRS = 4000;
const TEST_SEED = 999;

/** Numbers of pairs whose first reader the page carries, whatever came of it. */
const READERS = [50, 300, 10_000];

/** One network taught: shares right of held-out sums and, where it reads single digits, of held-out digits. */
export type AdderResult = { seed: number; sums: number; digits?: number };

const { learned, heldOut } = readPictures();
const tested = drawPairs(heldOut, TEST_PAIRS, randomFrom(TEST_SEED));

/** Teaches one network and tries it on pairs of pictures it never saw. */
export function tryAdder(adder: Adder, count: number, seed: number, steps = STEPS) {
	const pairs = drawPairs(learned, count, randomFrom(1000 * seed + count));
	const learner = teach(adder, pairs, seed, steps);
	const result: AdderResult = { seed, sums: share(shareOfSums(adder, learner, tested)) };
	if (adder === WITH_RULE) result.digits = share(shareOfDigits(learner, heldOut));
	return { learner, result };
}

/** Teaches every network, writes what came of it for the figure, and says so. Takes minutes. */
export function writeAdders(): string {
	const readers: PackedReader[] = [];
	const results = PAIR_COUNTS.map((pairs) => {
		const withRule = SEEDS.map((seed) => tryAdder(WITH_RULE, pairs, seed));
		const direct = SEEDS.map((seed) => tryAdder(DIRECT, pairs, seed).result);
		const first = withRule[0];
		if (first && READERS.includes(pairs)) readers.push(packedReader(pairs, first.learner));
		process.stderr.write(`${pairs} pairs\n`);
		return { pairs, withRule: withRule.map(({ result }) => result), direct };
	});
	const pictures = { learned: learned.length, heldOut: heldOut.length, testPairs: TEST_PAIRS };
	const written = { pictures, steps: STEPS, results, readers };
	writeFileSync(FILE, `${JSON.stringify(written, undefined, '\t')}\n`);
	return `${FILE}: ${results.length * SEEDS.length * 2} networks taught to add.`;
}

/** A reader as the page carries it, and what it still reads right after its weights were rounded. */
type PackedReader = {
	pairs: number;
	digits: number;
	layers: Packed[];
} & Pick<TwoLayers, 'inputs' | 'hidden' | 'outputs'>;

function packedReader(pairs: number, learner: Learner): PackedReader {
	const { inputs, hidden, outputs, parameters } = learner;
	const split = hidden * (inputs + 1);
	const layers = [packed(parameters.subarray(0, split)), packed(parameters.subarray(split))];
	const rounded = {
		...learner,
		parameters: Float64Array.from(layers.flatMap((one) => [...unpacked(one)]))
	};
	return { pairs, digits: share(shareOfDigits(rounded, heldOut)), inputs, hidden, outputs, layers };
}

const share = (value: number) => Number(value.toFixed(4));
