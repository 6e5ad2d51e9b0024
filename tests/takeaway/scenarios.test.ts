import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import {
	LEVER_KEYS,
	LEVERS,
	leversOf,
	OUTCOME_KEYS,
	OUTCOMES,
	PARAMETERS,
	SCENARIO_IDS,
	simulate
} from '$lib/model';
import { runCsv, runJson, scenarioNamed } from '../../src/routes/scenarios/run-files';
import { COLUMNS } from '../model/reference-columns';

type Row = Record<string, string>;
type File = {
	levers: { id: string; value: number; unit: string }[];
	parameters: { name: string; value: number; unit: string }[];
	columns: { id: string; unit: string }[];
	rows: number[][];
};

const rowsOf = (text: string): Row[] => parse(text, { columns: true });

describe.each(SCENARIO_IDS)('the files of %s', (id) => {
	const run = simulate(leversOf(id));
	const rows = rowsOf(runCsv(id));
	const file = JSON.parse(runJson(id)) as File;

	test('have every outcome of every quarter year as the model computes it', () => {
		expect(rows).toHaveLength(117);
		expect(Object.keys(rows[0] ?? {})).toEqual([
			'year',
			...OUTCOME_KEYS.map((key) => OUTCOMES[key].id)
		]);
		rows.forEach((row, place) => {
			expect(Number(row['year'])).toBe(run.years[place]);
			for (const key of OUTCOME_KEYS) {
				const exact = run.outcomes[key][place] ?? NaN;
				const error = Math.abs(Number(row[OUTCOMES[key].id]) - exact);
				expect(error, `${key} ${row['year'] ?? ''}`).toBeLessThanOrEqual(5e-9 * Math.abs(exact));
			}
		});
	});

	test('agree with the runs of an independent engine, in every outcome those have', () => {
		const reference = rowsOf(readFileSync(`tests/model/reference/${id}.csv`, 'utf8'));
		const shared = Object.entries(COLUMNS).flatMap(([symbol, name]) => {
			const key = OUTCOME_KEYS.find((one) => one === name);
			return key ? [{ symbol, column: OUTCOMES[key].id }] : [];
		});
		expect(shared.length).toBeGreaterThan(20);
		for (const pinned of reference)
			for (const { symbol, column } of shared) {
				const row = rows.find(({ year }) => year === pinned['year']);
				const value = Number(pinned[symbol]);
				const error = Math.abs(Number(row?.[column]) - value);
				expect(error, `${column} ${pinned['year'] ?? ''}`).toBeLessThanOrEqual(
					1e-9 + 1e-4 * Math.abs(value)
				);
			}
	});

	test('have in JSON all digits, a unit for every column, and what the run was computed from', () => {
		expect(file.columns.map((column) => column.id)).toEqual(Object.keys(rows[0] ?? {}));
		for (const { unit } of file.columns) expect(unit).toMatch(/\S/);
		OUTCOME_KEYS.forEach((key, place) => {
			expect(file.rows.map((row) => row[place + 1])).toEqual([...run.outcomes[key]]);
		});
		const levers = leversOf(id);
		expect(file.levers.map(({ id: name, value, unit }) => [name, value, unit])).toEqual(
			LEVER_KEYS.map((key) => [LEVERS[key].id, levers[key], LEVERS[key].unit])
		);
		const parameters = Object.fromEntries(file.parameters.map((one) => [one.name, one.value]));
		expect(parameters).toEqual(
			Object.fromEntries(Object.entries(PARAMETERS).map(([name, { value }]) => [name, value]))
		);
	});
});

test('a scenario nobody named has no file', () => {
	expect(scenarioNamed('status-quo')).toBe('status-quo');
	expect(scenarioNamed('utopia')).toBeUndefined();
});
