import { expect, test } from 'vitest';
import { SCENARIO_IDS, SCENARIOS } from '$lib/model';
import scenarios from './reference/scenarios.json';
import { COLUMNS, LEVER_OF_SYMBOL } from './reference-columns';
import { referenceRun, table } from './runs';

test.each(SCENARIO_IDS)('%s is the run an independent engine computed, in all 50 columns', (id) => {
	const run = referenceRun(id);
	const rows = table(`${id}.csv`);
	expect(rows).toHaveLength(29);
	expect(Object.keys(rows[0] ?? {})).toHaveLength(Object.keys(COLUMNS).length + 1);
	for (const row of rows)
		for (const [symbol, name] of Object.entries(COLUMNS)) {
			const reference = Number(row[symbol]);
			const value = run.readouts[name]?.[(Number(row['year']) - 2012) * 4] ?? NaN;
			const error = Math.abs(value - reference);
			expect(error, `${symbol} ${row['year']}`).toBeLessThanOrEqual(
				1e-9 + 1e-6 * Math.abs(reference)
			);
		}
});

test('the named scenarios set the levers the reference runs were made with', () => {
	const reference = Object.entries(scenarios.scenarios).map(([id, levers]) => [
		id,
		Object.fromEntries(
			Object.entries(levers).map(([symbol, value]) => [LEVER_OF_SYMBOL[symbol] ?? symbol, value])
		)
	]);
	expect(Object.fromEntries(SCENARIO_IDS.map((id) => [id, SCENARIOS[id].levers]))).toEqual(
		Object.fromEntries(reference)
	);
});
