import { expect, test } from 'vitest';
import { powerOfValue, typedCount, valueOfPower } from '../../src/lib/controls/powers';

const DIAL = { low: 0, high: 9, step: 0.1 };

test('every position of the slider stands for a value that leads back to it', () => {
	for (let step = 0; step <= 90; step++) {
		const position = Number((step / 10).toFixed(1));
		expect(powerOfValue(valueOfPower(position), DIAL)).toBe(position);
	}
});

test('a value outside the slider is shown at its nearer end', () => {
	expect(powerOfValue(1e12, DIAL)).toBe(9);
	expect(powerOfValue(0.001, DIAL)).toBe(0);
});

test.each([
	['10,000', 10_000],
	['1 in 300', 300],
	[' 2.5 million ', 2_500_000],
	['3e5', 300_000],
	['1bn', 1e9],
	['40k', 40_000],
	['7 thousand', 7000]
])('%s is read as %i', (text, count) => {
	expect(typedCount(text)).toBe(count);
});

test.each(['', 'often', '-5', '1 in', '1/300'])('"%s" is no count', (text) => {
	expect(typedCount(text)).toBeUndefined();
});
