import { describe, expect, test } from 'vitest';
import { labBudgets, leversOf, readoutAt, SCENARIO_IDS, simulate, valueAt } from '$lib/model';

describe.each(SCENARIO_IDS)('the 150 would-be labs of %s', (scenario) => {
	const run = simulate(leversOf(scenario));
	test.each([2012, 2017.5, 2023, 2026.9, 2032, 2040])('in %d', (year) => {
		const budgets = [...labBudgets(run, year)];
		const cost = valueAt(run, 'frontierCost', year);
		const able = budgets.filter((budget) => budget >= cost).length;
		expect(budgets).toHaveLength(150);
		expect(budgets).toEqual([...budgets].sort((a, b) => b - a));
		expect(budgets[0]).toBeGreaterThanOrEqual(cost);
		expect(Math.abs(able - 150 * valueAt(run, 'labsThatCanPay', year))).toBeLessThanOrEqual(1);
		expect(Math.min(...budgets)).toBeGreaterThan(0);
	});
});

test('the lab in the middle has the median of the distribution around the mean budget', () => {
	const run = simulate({}, { parameters: { alternativeEntryRelief: 0 } });
	const year = 2030;
	const spread = readoutAt(run, 'labBudgetSpread', year);
	const median = (0.068116 * readoutAt(run, 'meanLabBudget', year)) / Math.exp(spread ** 2 / 2);
	expect(spread).toBe(2.2233);
	expect((labBudgets(run, year)[75] ?? NaN) / median).toBeCloseTo(1, 6);
});

test('mature alternatives let labs in that could not pay before', () => {
	const none = { parameters: { alternativeEntryRelief: 0 } };
	const levers = leversOf('alternative-paradigms');
	const poorest = (run: ReturnType<typeof simulate>) =>
		(labBudgets(run, 2040)[149] ?? NaN) / valueAt(run, 'frontierCost', 2040);
	expect(poorest(simulate(levers))).toBeGreaterThan(2 * poorest(simulate(levers, none)));
});
