import { expect, test } from 'vitest';
import { comparison, spokenValue } from '$lib/documentation/trace-words';

test.each([
	[0, '0'],
	[0.12345, '0.123'],
	[-3.21987, '−3.22'],
	[57519.3, '57,520'],
	[1.7e30, '1.70 × 10³⁰'],
	[-4.9e-5, '−4.90 × 10⁻⁵']
])('%d is printed as %s', (value, words) => expect(spokenValue(value)).toBe(words));

test.each([
	[[1, 1], 'the same in both'],
	[[1.5, 1], '+50 %'],
	[[-1.1, -1], '−10 %'],
	[[1.00001, 1], 'nearly the same'],
	[[0.5, 0], '+0.5']
])('two values %j compare as %s', (values, words) => expect(comparison(values)).toBe(words));
