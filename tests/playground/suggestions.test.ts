import { expect, test } from 'vitest';
import { meets } from '$lib/analysis';
import { simulate, valueAt } from '$lib/model';
import { suggestions } from '$lib/playground/panels/goals/suggestions';

test('every suggested goal asks for something the status quo does not bring', () => {
	const run = simulate();
	for (const year of [2030, 2035, 2040])
		for (const goal of suggestions(year, run))
			expect(meets(goal, valueAt(run, goal.outcome, year)), goal.outcome).toBe(false);
});
