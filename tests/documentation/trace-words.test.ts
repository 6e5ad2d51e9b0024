import { expect, test } from 'vitest';
import { comparison, remark, spokenValue } from '$lib/documentation/trace-words';

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

test('a point in time is a year, and lies earlier or later than another', () => {
	expect(spokenValue(2034.08, 'year')).toBe('2034.1');
	expect(comparison([2034.1, 2033.35], 'year')).toBe('0.8 years later');
	expect(comparison([2027, 2031], 'year')).toBe('4.0 years earlier');
	expect(comparison([2027, 2027], 'year')).toBe('the same in both');
});

const stock = {
	kind: 'stock',
	id: 'capability',
	unit: '1',
	values: [3, 2],
	sentence: 'S.',
	before: [2, 1],
	children: []
} as const;

test('what is said of a stock leads on to what moves it, or ends where that has been opened', () => {
	expect(remark(stock)).toMatch(/it was 2, status quo 1; it changes by$/);
	expect(remark(stock, 'today', true)).toMatch(
		/it was 2, today 1\. It is above already: .*loop\.$/
	);
	expect(remark({ ...stock, before: undefined }, 'today', true)).toMatch(
		/begins here\. It is above/
	);
	expect(remark({ ...stock, kind: 'equation' }, 'today', true)).toMatch(/^It is above already/);
	expect(remark({ ...stock, kind: 'equation' })).toBe('');
});
