import { expect, test } from 'vitest';
import { BUDGETS, BUDGETS_SOURCES } from '$lib/facts/budgets.build';
import { MODELS, MODELS_SOURCES } from '$lib/facts/models.build';
test('tables', () => {
	expect(MODELS.length).toBeGreaterThan(100);
	console.log(MODELS[5], BUDGETS[0], MODELS_SOURCES, BUDGETS_SOURCES.length);
});
