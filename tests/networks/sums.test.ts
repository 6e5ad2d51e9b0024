import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packed, unpacked } from '$lib/networks/packed';
import { digitChancesGiven, likeliest, sumChances } from '$lib/networks/sums';

const FIRST = [0.05, 0.05, 0.1, 0.6, 0.05, 0.05, 0.02, 0.03, 0.03, 0.02];
const SECOND = [0.02, 0.02, 0.02, 0.04, 0.1, 0.6, 0.1, 0.04, 0.03, 0.03];
const SUMS = [
	...[0.001, 0.002, 0.004, 0.017, 0.022, 0.053, 0.0714, 0.131, 0.3821, 0.1044],
	...[0.0677, 0.0446, 0.0453, 0.0268, 0.0183, 0.0047, 0.0026, 0.0015, 0.0006]
];

const chances = fc
	.array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: 10, maxLength: 10 })
	.map((weights) => weights.map((weight) => weight / weights.reduce((sum, one) => sum + one, 0)));

test('two doubtful digits have the sums that were worked out by hand', () => {
	sumChances(FIRST, SECOND).forEach((chance, sum) =>
		expect(chance).toBeCloseTo(SUMS[sum] ?? NaN, 9)
	);
	expect(likeliest(sumChances(FIRST, SECOND))).toBe(8);
});

test('chances of sums add up to one, and it does not matter which digit comes first', () => {
	fc.assert(
		fc.property(chances, chances, (one, other) => {
			const sums = sumChances(one, other);
			expect(sums.reduce((total, chance) => total + chance, 0)).toBeCloseTo(1, 9);
			sumChances(other, one).forEach((chance, sum) =>
				expect(chance).toBeCloseTo(sums[sum] ?? NaN, 12)
			);
		})
	);
});

test('what is known of a digit before any sum is told is what is known after, over all sums', () => {
	fc.assert(
		fc.property(chances, chances, (one, other) => {
			const sums = sumChances(one, other);
			const back = one.map((_, digit) =>
				sums.reduce(
					(total, chance, sum) =>
						total + chance * (digitChancesGiven(sum, one, other)[digit] ?? NaN),
					0
				)
			);
			back.forEach((chance, digit) => expect(chance).toBeCloseTo(one[digit] ?? NaN, 9));
		})
	);
});

test('a sum of 18 leaves only nines', () => {
	const nine = digitChancesGiven(18, FIRST, SECOND);
	expect(nine[9]).toBeCloseTo(1, 12);
	expect(nine[3]).toBe(0);
});

test('packed numbers come back to within half a step of 15 to the largest', () => {
	const numbers = fc.array(fc.double({ min: -9, max: 9, noNaN: true }), { minLength: 1 });
	fc.assert(
		fc.property(numbers, fc.double({ min: 0.1, max: 9, noNaN: true }), (some, one) => {
			const all = [...some, one];
			const largest = Math.max(...all.map(Math.abs));
			unpacked(packed(all)).forEach((number, at) =>
				expect(Math.abs(number - (all[at] ?? NaN))).toBeLessThanOrEqual((largest / 15) * 0.51)
			);
		})
	);
});
