import { describe, expect, test } from 'vitest';
import { randomFrom } from '$lib/analysis';
import { FORECASTER_IDS, forecasterCount, type ForecasterId } from '$lib/networks/forecasters';
import addingDigits from '$lib/networks/adding-digits.json';
import oddTimes from '$lib/networks/odd-times.json';
import { passThrough } from '$lib/networks/two-layers';
import { drawWave, LOOKS, MEAN_GAP } from '$lib/networks/waves';
import { type Adder, DIRECT, drawPairs, WITH_RULE } from '../../src/cli/networks/adders';
import {
	errorOf,
	errorOver,
	sameAsLast,
	teachForecaster,
	testWaves
} from '../../src/cli/networks/cells';
import { learnWave, newForecaster } from '../../src/cli/networks/cells-training';
import { pictureOf, readPictures } from '../../src/cli/networks/digits';
import { tryAdder } from '../../src/cli/networks/write-adders';
import { CASES } from '../../src/cli/networks/write-cells';

/** The largest difference between slopes as worked out and as felt by moving each parameter a little. */
function slopeError(
	parameters: Float64Array,
	loss: () => number,
	gradient: Float64Array,
	every = 1
): number {
	const LITTLE = 1e-5;
	let worst = 0;
	for (let at = 0; at < parameters.length; at += every) {
		const kept = parameters[at] ?? NaN;
		parameters[at] = kept + LITTLE;
		const above = loss();
		parameters[at] = kept - LITTLE;
		const below = loss();
		parameters[at] = kept;
		const slope = gradient[at] ?? NaN;
		worst = Math.max(
			worst,
			Math.abs((above - below) / (2 * LITTLE) - slope) / (0.001 + Math.abs(slope))
		);
	}
	return worst;
}

test.each(FORECASTER_IDS)('a %s cell is moved down its true slope', (id) => {
	const random = randomFrom(3);
	const parameters = newForecaster(id, random);
	const wave = drawWave(random, 0.7);
	const gradient = new Float64Array(parameters.length);
	learnWave(id, parameters, wave, gradient);
	const loss = () => learnWave(id, parameters, wave, new Float64Array(parameters.length));
	expect(slopeError(parameters, loss, gradient, 7)).toBeLessThan(1e-4);
});

test.each<[string, Adder]>([
	['with the rule', WITH_RULE],
	['without the rule', DIRECT]
])('who learns sums %s is moved down the true slope of the chance it gives them', (_, adder) => {
	const random = randomFrom(4);
	const [pair] = drawPairs(readPictures().learned, 1, random);
	if (!pair) throw new Error('no pair was drawn');
	const learner = adder.begin(random);
	const gradient = new Float64Array(learner.parameters.length);
	adder.learn(learner, pair, gradient);
	const loss = () => -Math.log(adder.sums(learner, pair)[pair.sum] ?? NaN);
	expect(slopeError(learner.parameters, loss, gradient, 13)).toBeLessThan(1e-3);
});

describe('the pictures', () => {
	const { learned, heldOut } = readPictures();

	test('are as many of each digit as people wrote, and none is both learned from and held out', () => {
		expect([learned.length, heldOut.length]).toEqual([1200, 597]);
		for (let digit = 0; digit < 10; digit++)
			expect(heldOut.filter((picture) => picture.digit === digit).length).toBeGreaterThan(50);
		const known = new Set(learned.map(({ pixels }) => pixels.join()));
		expect(heldOut.filter(({ pixels }) => known.has(pixels.join()))).toEqual([]);
	});
	test('are refused when a shade is missing or unknown', () => {
		expect(() => pictureOf('7' + '0'.repeat(63))).toThrow('no digit with 64 shades');
		expect(() => pictureOf('7' + '0'.repeat(63) + 'h')).toThrow('no digit with 64 shades');
	});
});

test(
	'a network taught again from 300 sums adds as well as was written down',
	{ timeout: 120_000 },
	() => {
		const { result } = tryAdder(WITH_RULE, 300, 1);
		const written = addingDigits.results.find(({ pairs }) => pairs === 300)?.withRule[0];
		expect(Math.abs(result.sums - (written?.sums ?? NaN))).toBeLessThan(0.02);
	}
);

test('a network that knows nothing gives every output its due: chances add up to one', () => {
	const { chances } = passThrough(
		{ inputs: 2, hidden: 3, outputs: 4, parameters: new Float64Array(25) },
		[1, 2]
	);
	expect([...chances]).toEqual([0.25, 0.25, 0.25, 0.25]);
});

describe('waves', () => {
	test('are looked at as far apart on average whether at even or at odd times, and stay from 0 to 1', () => {
		for (const irregularity of [0, 0.5, 1]) {
			const waves = testWaves(200, irregularity);
			const gaps = waves.map(({ times }) => (times[LOOKS - 1] ?? NaN) / (LOOKS - 1));
			const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
			expect(Math.abs(mean / MEAN_GAP - 1)).toBeLessThan(0.03);
			for (const { heights } of waves)
				expect(heights.every((height) => height >= 0 && height <= 1)).toBe(true);
		}
	});
});

describe.each(oddTimes.cells)('the $id cell that the page carries', ({ id, numbers }) => {
	const cell = id as ForecasterId;
	const parameters = Float64Array.from(numbers);

	test('has all its numbers', () => expect(numbers).toHaveLength(forecasterCount(cell)));

	test('errs, rounded as it is, as much as was written down for it', () => {
		for (const { irregularity, stretch } of CASES.slice(0, 5)) {
			const written = oddTimes.results.find(
				(one) => one.irregularity === irregularity && one.stretch === stretch
			)?.errors[cell][0];
			const error = errorOf(cell, parameters, testWaves(oddTimes.tried, irregularity, stretch));
			expect(Math.abs(error / (written ?? NaN) - 1), `${irregularity}`).toBeLessThan(0.03);
		}
	});
});

test.each(FORECASTER_IDS)(
	'a %s cell beats "no change" after a short lesson',
	{ timeout: 60_000 },
	(id) => {
		const waves = testWaves(100, 0);
		const taught = teachForecaster(id, 7, 100);
		expect(errorOf(id, taught, waves)).toBeLessThan(errorOver(waves, sameAsLast));
		expect(teachForecaster(id, 7, 3), 'the same seed, the same cell').toEqual(
			teachForecaster(id, 7, 3)
		);
	}
);
