import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	formatLever,
	formatShort,
	formatValue,
	type LeverKey,
	LEVER_KEYS,
	LEVERS,
	type OutcomeKey,
	OUTCOME_KEYS
} from '$lib/model';

test.each<[OutcomeKey, number, string, string]>([
	['frontierCost', 9200, '$9.2 billion', '$9.2bn'],
	['frontierCost', 37, '$37 million', '$37m'],
	['frontierCost', 0.085, '$85,000', '$85k'],
	['frontierCost', 0.000016, '$16', '$16'],
	['frontierCost', 999.9, '$1 billion', '$1bn'],
	['frontierCost', 0, '$0', '$0'],
	['aiInvestment', 733, '$733 billion a year', '$733bn'],
	['aiInvestment', 3417, '$3.4 trillion a year', '$3.4tn'],
	['frontierCompute', 4.1e26, '4.1×10²⁶ FLOP', '4×10²⁶'],
	['frontierCompute', 1e20, '1×10²⁰ FLOP', '1×10²⁰'],
	['openClosedLag', 13.2, '13 months', '13'],
	['openClosedLag', 3.21, '3.2 months', '3.2'],
	['openClosedLag', 1, '1 month', '1'],
	['labsThatCanPay', 0.27, '27%', '27%'],
	['labsThatCanPay', 0.0108, '1.1%', '1.1%'],
	['labsThatCanPay', 0, '0%', '0%'],
	['capability', 25.32, '25.3 orders of magnitude', '25.3'],
	['openClosedGap', 1.02, '1 order of magnitude', '1'],
	['researchPace', 0.269, '0.27 orders of magnitude a year', '0.27'],
	['transparency', 37.1, '37 points', '37'],
	['basicResearch', 808.4, '808', '808'],
	['computeConcentration', 0.25, '0.25', '0.25'],
	['capabilityPrice', 10, '$10 per million tokens', '$10'],
	['capabilityPrice', 0.000049, '$0.000049 per million tokens', '$0.000049'],
	['fineTuningOrganizations', 177.2, '177,000 organizations', '177k'],
	['fineTuningOrganizations', 0.3, '300 organizations', '300'],
	['openClosedGap', -0.001, '0 orders of magnitude', '0']
])('%s %d is said "%s", and on an axis "%s"', (outcome, value, long, short) => {
	expect(formatValue(outcome, value)).toBe(long);
	expect(formatShort(outcome, value)).toBe(short);
});

test.each<[LeverKey, number, string]>([
	['investment', 1.6, '1.6×'],
	['openness', 0.55, '55%'],
	['publicCompute', 20, '$20 billion a year'],
	['publicCompute', 0.5, '$0.5 billion a year'],
	['releaseDelay', 12, '12 months'],
	['releaseDelay', 1, '1 month'],
	['antitrust', 0.5, '+0.5'],
	['antitrust', -1, '−1'],
	['antitrust', 0, '0'],
	['policyStart', 2027, '2027'],
	['policyStart', 2027.25, 'April 2027'],
	['policyStart', 2034.999, '2035'],
	['policyRamp', 2, '2 years'],
	['policyRamp', 1, '1 year'],
	['policyRamp', 0.25, '3 months']
])('the lever %s at %d is said "%s"', (lever, value, words) => {
	expect(formatLever(lever, value)).toBe(words);
});

const anyNumber = fc.double({ noDefaultInfinity: false, noNaN: false });
const broken = /NaN|undefined|Infinity|null|-/;

describe('whatever the number', () => {
	test('no reader sees a word of the machine', () => {
		fc.assert(
			fc.property(fc.constantFrom(...OUTCOME_KEYS), anyNumber, (outcome, value) => {
				expect(formatValue(outcome, value)).not.toMatch(broken);
				expect(formatShort(outcome, value)).not.toMatch(broken);
				expect(formatShort(outcome, value).length).toBeLessThan(26);
			})
		);
		fc.assert(
			fc.property(fc.constantFrom(...LEVER_KEYS), anyNumber, (lever, value) => {
				expect(formatLever(lever, value)).not.toMatch(broken);
			})
		);
	});

	test('every step of a lever reads differently', () => {
		for (const key of LEVER_KEYS) {
			const { low, high, step } = LEVERS[key];
			const count = Math.round((high - low) / step) + 1;
			const words = Array.from({ length: count }, (_, index) =>
				formatLever(key, low + index * step)
			);
			expect(new Set(words).size, key).toBe(count);
		}
	});

	test('what is twice as large reads as larger', () => {
		const size = (words: string) => {
			const [, digits = '', power = '', unit = ''] =
				/^\$?([\d.,]+)(?:×10([⁰¹²³⁴⁵⁶⁷⁸⁹⁻]+))?([a-z%]*)/.exec(words.trim()) ?? [];
			const exponent = [...power].map((sign) => (sign === '⁻' ? '-' : '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(sign)));
			const scale = { k: 1e3, m: 1e6, bn: 1e9, tn: 1e12 }[unit] ?? 1;
			return Number(digits.replaceAll(',', '')) * 10 ** Number(exponent.join('')) * scale;
		};
		fc.assert(
			fc.property(
				fc.constantFrom<OutcomeKey>(
					'frontierCost',
					'frontierCompute',
					'aiRevenue',
					'capabilityPrice'
				),
				fc.double({ min: -8, max: 32, noNaN: true }),
				(outcome, power) => {
					const value = 10 ** power;
					expect(size(formatShort(outcome, 2 * value))).toBeGreaterThan(
						size(formatShort(outcome, value))
					);
				}
			)
		);
	});
});
