import { describe, expect, test } from 'vitest';
import { OUTCOMES } from '$lib/model';
import { difference, finding, judgement } from '$lib/playground/compare-words';

describe('an outcome against the status quo, in words', () => {
	test('small shifts are told in percent, large ones as a multiple', () => {
		expect(difference('frontierCost', 134, 100)).toBe('34% higher');
		expect(difference('frontierCost', 66, 100)).toBe('34% lower');
		expect(difference('frontierCost', 260, 100)).toBe('2.6 times as much');
		expect(difference('frontierCost', 12_345, 100)).toBe('120 times as much');
		expect(difference('frontierCost', 4, 100)).toBe('down to 4%');
	});

	test('what is already a logarithm is told as a difference', () => {
		expect(difference('capability', 25.6, 25.3)).toContain('0.3 orders of magnitude higher');
		expect(difference('capability', 25.3, 25.301)).toBe('');
	});

	test('nothing is said of a shift nobody could see', () => {
		expect(difference('frontierCost', 100.2, 100)).toBe('');
		expect(difference('duplicatedEffort', 0, 0)).toBe('');
	});

	test('a status quo of nothing gives no ratio', () => {
		expect(difference('duplicatedEffort', 0.2, 0)).toBe('higher');
	});

	test('better and worse follow the model, which often takes no side', () => {
		expect(judgement('openClosedLag', 10, 20)).toBe('better');
		expect(judgement('openClosedLag', 30, 20)).toBe('worse');
		expect(judgement('researchPace', 0.3, 0.2)).toBe('better');
		expect(judgement('researchPace', 0.2, 0.2)).toBe('');
		expect(OUTCOMES.commercialShare.better).toBe('neither');
		expect(judgement('commercialShare', 0.9, 0.5)).toBe('');
	});

	test('a title names outcome, value, year and how far from the status quo', () => {
		expect(finding('frontierCost', 2035, 34_000, 21_000)).toBe(
			'Cost of a frontier run: *$34 billion* in 2035, *62% above the status quo*'
		);
		expect(finding('frontierCost', 2035, 84_000, 21_000)).toContain('*4 times the status quo*');
		expect(finding('frontierCost', 2035, 840, 21_000)).toContain('*down to 4% of the status quo*');
		expect(finding('frontierCost', 2035, 21_000, 21_000)).toContain('as under the status quo');
		expect(finding('frontierCost', 2035, 21_000)).toContain('if nothing changes');
	});
});
