import { expect, test } from 'vitest';
import { LEVERS, OUTCOME_KEYS, type Run, simulate, valueAt } from '$lib/model';
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { COLUMNS, LEVER_OF_SYMBOL } from './reference-columns';
import { table } from './runs';

const GRID = Array.from({ length: 17 }, (_, step) => step / 16);

/** Fails where a run differs from a published row of a year by more than `relative`. */
function agrees(run: Run, row: Record<string, string>, year: number, relative: number): void {
	for (const [symbol, words] of Object.entries(row)) {
		const name = COLUMNS[symbol];
		if (!name) continue;
		const error = Math.abs((run.readouts[name]?.[(year - 2012) * 4] ?? NaN) - Number(words));
		expect(error, `${symbol} of ${JSON.stringify(row)}`).toBeLessThanOrEqual(
			relative * Math.abs(Number(words)) + 1e-7
		);
	}
}

test.each([2032, 2040])(
	'the plane of investment and openness in %i is the published one',
	(year) => {
		const rows = table(`sweep_${year}.csv`);
		expect(rows).toHaveLength(56);
		for (const row of rows) {
			const levers = { investment: Number(row['invest']), openness: Number(row['open']) };
			agrees(simulate(levers), row, year, 1e-5);
		}
	},
	60_000
);

test.each([2032, 2040])(
	'every lever moved alone gives in %i what was published',
	(year) => {
		const rows: Record<string, string>[] = parse(
			readFileSync(`tests/model/reference/one-at-a-time_${year}.tsv`, 'utf8'),
			{ columns: true, delimiter: '\\t' }
		);
		expect(rows.length).toBeGreaterThan(20);
		for (const row of rows) {
			const lever = LEVER_OF_SYMBOL[row['lever'] ?? ''];
			agrees(simulate(lever ? { [lever]: Number(row['value']) } : {}), row, year, 5.1e-3);
		}
	},
	60_000
);

test('nowhere on the plane does any outcome jump', () => {
	const { high } = LEVERS.investment;
	const plane = GRID.map((x) => GRID.map((y) => simulate({ investment: x * high, openness: y })));
	for (const outcome of OUTCOME_KEYS) {
		const values = plane.map((line) => line.map((run) => valueAt(run, outcome, 2040)));
		const range = Math.max(...values.flat()) - Math.min(...values.flat());
		for (let x = 1; x < 17; x++)
			for (let y = 0; y < 17; y++) {
				const here = values[x]?.[y] ?? NaN;
				for (const there of [values[x + 1]?.[y], values[x]?.[y + 1]])
					if (there !== undefined)
						expect(Math.abs(there - here) / range, outcome).toBeLessThan(0.35);
			}
	}
}, 60_000);
