import { describe, expect, test } from 'vitest';
import {
	ACCESSES,
	queriesToMeasure,
	ratePerQuery
} from '../../src/lib/widgets/audit-access/access';
import {
	chanceOfSeeing,
	chanceOfSeeingTimes,
	highestUnseen,
	queriesFor
} from '../../src/lib/widgets/audit-access/detection';

const RATES = [1e-9, 1e-8, 1e-6, 1e-4, 0.01, 0.1, 0.5];

/** The same chance in exact whole numbers: rate 1 in `oneIn`, to 30 digits. */
function exactChance(oneIn: bigint, queries: bigint): number {
	const SCALE = 10n ** 30n;
	return Number((SCALE * (oneIn ** queries - (oneIn - 1n) ** queries)) / oneIn ** queries) / 1e30;
}

/** The binomial distribution grown one query at a time: chances of 0, 1, 2 … sightings. */
function grown(rate: number, queries: number): number[] {
	let chances = [1];
	for (let query = 0; query < queries; query++)
		chances = [...chances, 0].map(
			(chance, seen) => chance * (1 - rate) + (chances[seen - 1] ?? 0) * rate
		);
	return chances;
}

describe('a failure seen from outside', () => {
	test('one in 10,000 needs 29,956 queries to be seen with 95% certainty', () => {
		expect(queriesFor(1e-4, 0.95)).toBe(29_956);
	});

	test.each([
		[10n, 1n],
		[10n, 7n],
		[1000n, 500n],
		[10_000n, 3000n]
	])('one in %s in %s queries: the chance agrees with exact whole numbers', (oneIn, queries) => {
		const chance = chanceOfSeeing(1 / Number(oneIn), Number(queries));
		expect(chance).toBeCloseTo(exactChance(oneIn, queries), 12);
	});

	test('a rate of one in a billion is not rounded away', () => {
		expect(chanceOfSeeing(1e-9, 1)).toBeCloseTo(1e-9, 20);
		expect(chanceOfSeeing(1e-9, 1e9)).toBeCloseTo(1 - Math.exp(-1), 8);
	});

	test.each(RATES)('at rate %s the queries asked for are enough, and one fewer is not', (rate) => {
		for (const chance of [0.5, 0.8, 0.95, 0.99]) {
			const needed = queriesFor(rate, chance);
			expect(chanceOfSeeing(rate, needed)).toBeGreaterThanOrEqual(chance * (1 - 1e-12));
			if (needed > 1) expect(chanceOfSeeing(rate, needed - 1)).toBeLessThan(chance);
		}
	});

	test('the half of a fair coin needs one toss, seven eighths need three', () => {
		expect(queriesFor(0.5, 0.5)).toBe(1);
		expect(queriesFor(0.5, 0.875)).toBe(3);
		expect(queriesFor(1, 0.99)).toBe(1);
	});

	test('seeing nothing in n queries leaves a rate near 3 ÷ n possible, and never more', () => {
		for (const queries of [30, 1000, 1e6, 1e9]) {
			const bound = highestUnseen(queries, 0.95);
			expect(bound * queries).toBeLessThan(3);
			expect(bound * queries).toBeGreaterThan(2.84);
			// At that very rate nothing would be seen once in twenty times.
			expect(chanceOfSeeing(bound, queries)).toBeCloseTo(0.95, 10);
		}
		expect(highestUnseen(1e9, 0.95) * 1e9).toBeCloseTo(-Math.log(0.05), 6);
	});
});

describe('a failure seen several times', () => {
	test.each([
		[0.3, 12],
		[0.01, 200],
		[0.9, 8]
	])('rate %s in %i queries: every tail agrees with the distribution grown by hand', (rate, n) => {
		const chances = grown(rate, n);
		for (let times = 0; times <= n; times++) {
			const tail = chances.slice(times).reduce((sum, chance) => sum + chance, 0);
			expect(chanceOfSeeingTimes(rate, n, times)).toBeCloseTo(tail, 10);
		}
	});

	test('once is the same as at least once, and more often is never likelier', () => {
		for (const rate of RATES)
			for (const queries of [1, 10, 1e4, 1e7, 1e9]) {
				expect(chanceOfSeeingTimes(rate, queries, 1)).toBeCloseTo(chanceOfSeeing(rate, queries), 7);
				const three = chanceOfSeeingTimes(rate, queries, 3);
				expect(three).toBeLessThanOrEqual(chanceOfSeeingTimes(rate, queries, 2) + 1e-12);
				expect(three).toBeGreaterThanOrEqual(0);
			}
	});

	test('a chance too small to tell from one less a sum is still right', () => {
		// Two of two: the square of the rate.
		expect(chanceOfSeeingTimes(1e-9, 2, 2) / 1e-18).toBeCloseTo(1, 6);
	});
});

describe('kinds of access', () => {
	const assumed = { comesUp: 0.1, searchGain: 100 };

	test('more access never sees less, whatever is assumed', () => {
		for (const rate of RATES)
			for (const comesUp of [0.001, 0.1, 1])
				for (const searchGain of [1, 10, 1e4]) {
					const seen = ACCESSES.map((access) =>
						ratePerQuery(access, rate, { comesUp, searchGain })
					);
					expect(seen[1]).toBeGreaterThanOrEqual(seen[0] ?? NaN);
					expect(seen[2]).toBeGreaterThanOrEqual(seen[1] ?? NaN);
					for (const chance of seen) expect(chance > 0 && chance <= 1).toBe(true);
				}
	});

	test('where a failure always comes up, probabilities tell nothing more; without gain nor do gradients', () => {
		for (const rate of RATES)
			expect(
				ACCESSES.map((access) => ratePerQuery(access, rate, { comesUp: 1, searchGain: 1 }))
			).toEqual([rate, rate, rate]);
	});

	test('reading probabilities finds a question that could fail without waiting for it to', () => {
		expect(ratePerQuery('gray-box', 1e-4, assumed)).toBeCloseTo(1e-3, 15);
		expect(ratePerQuery('white-box', 1e-4, assumed)).toBeCloseTo(0.1, 15);
	});

	test('the spread of both estimates is that of a brute enumeration of questions and outcomes', () => {
		const [part, comesUp] = [0.02, 0.25];
		const rate = part * comesUp;
		const variance = (outcomes: [chance: number, value: number][]) =>
			outcomes.reduce((sum, [chance, value]) => sum + chance * (value - rate) ** 2, 0);
		const seeing = variance([
			[part * comesUp, 1],
			[part * (1 - comesUp), 0],
			[1 - part, 0]
		]);
		const reading = variance([
			[part, comesUp],
			[1 - part, 0]
		]);
		const needed = (spread: number) => Math.ceil(spread / (rate * 0.1) ** 2 - 1e-9);
		expect(queriesToMeasure('black-box', rate, 0.1, { comesUp })).toBe(needed(seeing));
		expect(queriesToMeasure('gray-box', rate, 0.1, { comesUp })).toBe(needed(reading));
		expect(reading).toBeLessThan(seeing);
	});
});
