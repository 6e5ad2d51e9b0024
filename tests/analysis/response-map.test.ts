import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import {
	finish,
	INVESTMENTS,
	MAP_FIRST_YEAR,
	MAP_LAST_YEAR,
	mapResponses,
	OPENNESSES,
	planeOf,
	planeOfLevers,
	readPlane,
	TODAYS_PLANE
} from '$lib/analysis';
import {
	defaultLevers,
	leversOf,
	OUTCOME_KEYS,
	type OutcomeKey,
	OUTCOMES,
	simulate,
	valueAt
} from '$lib/model';
import { OUTCOME_SYMBOLS, outcomeOf } from './symbols';

const today = finish(mapResponses(defaultLevers()));
const commons = finish(mapResponses(leversOf('open-commons')));

/** Numbers from 0 to 1 that are the same in every run of the test. */
function* places(seed: number): Generator<number, never> {
	for (let state = seed; ;) {
		state = (state * 1103515245 + 12345) % 2 ** 31;
		yield state / 2 ** 31;
	}
}

describe('the plane of investment and openness', () => {
	it.each([2032, 2040])('has the reference values of %i where it shares points', (year) => {
		const text = readFileSync(`tests/model/reference/sweep_${year}.csv`, 'utf8');
		const rows: Record<string, string>[] = parse(text, { columns: true });
		let compared = 0;
		for (const row of rows) {
			const column = INVESTMENTS.indexOf(Number(row.invest));
			const line = OPENNESSES.findIndex((one) => Math.abs(one - Number(row.open)) < 1e-9);
			if (column < 0 || line < 0) continue;
			for (const symbol of OUTCOME_SYMBOLS) {
				const outcome = outcomeOf(symbol);
				const value = planeOf(today, outcome, year)[line * INVESTMENTS.length + column] ?? NaN;
				expect(
					Math.abs(value / Number(row[symbol]) - 1),
					`${symbol} at ${row.invest}, ${row.open}`
				).toBeLessThan(1e-4);
				compared++;
			}
		}
		expect(compared).toBe(22 * 6 * 8);
	});

	it.each([
		['today', today],
		['open commons', commons]
	])('agrees between its nodes with runs of the model: %s', (_, map) => {
		const random = places(7);
		for (let count = 0; count < 40; count++) {
			const investment = 0.2 + 2.8 * random.next().value;
			const openness = random.next().value;
			const year = MAP_FIRST_YEAR + Math.floor(15 * random.next().value);
			const run = simulate({ ...map.levers, investment, openness });
			for (const outcome of OUTCOME_KEYS) {
				const plane = planeOf(map, outcome, year);
				const scaled = (value: number) =>
					OUTCOMES[outcome].scale === 'log' ? Math.log(value) : value;
				const values = Array.from(plane, scaled);
				const spread = Math.max(...values) - Math.min(...values);
				const error = Math.abs(
					scaled(readPlane(plane, outcome, investment, openness)) -
						scaled(valueAt(run, outcome, year))
				);
				// An eighth of the distance between two contours.
				expect(error, `${outcome} at ${investment}, ${openness} in ${year}`).toBeLessThanOrEqual(
					0.012 * spread + 1e-5 * Math.abs(scaled(valueAt(run, outcome, year)))
				);
			}
		}
	});

	it('falls or rises everywhere the way the model’s documentation says it does', () => {
		const along = (outcome: OutcomeKey, step: 'investment' | 'openness', year = 2040) => {
			const plane = planeOf(today, outcome, year);
			const stride = step === 'investment' ? 1 : INVESTMENTS.length;
			return Array.from(plane).flatMap((value, node) => {
				const [column, row] = [node % INVESTMENTS.length, Math.floor(node / INVESTMENTS.length)];
				const isLast = step === 'investment' ? column === 20 : row === 20;
				return isLast ? [] : [(plane[node + stride] ?? NaN) - value];
			});
		};
		expect(Math.max(...along('openClosedLag', 'openness'))).toBeLessThan(0);
		expect(Math.max(...along('duplicatedEffort', 'openness'))).toBeLessThan(0);
		expect(Math.max(...along('aiInvestment', 'openness'))).toBeLessThan(0);
		expect(Math.min(...along('transparency', 'openness'))).toBeGreaterThan(0);
		expect(Math.min(...along('auditCoverage', 'openness'))).toBeGreaterThan(0);
		expect(Math.min(...along('frontierCost', 'investment'))).toBeGreaterThan(0);
		expect(Math.max(...along('auditCoverage', 'investment'))).toBeLessThan(0);
		expect(Math.max(...along('academicTalentShare', 'investment'))).toBeLessThan(0);
		expect(Math.max(...along('basicResearch', 'investment'))).toBeLessThan(0);
	});

	it('holds every outcome in every year, finite, in less than a megabyte', () => {
		expect(today.values.every(Number.isFinite)).toBe(true);
		expect(today.values.byteLength).toBeLessThan(1e6);
		expect(planeOf(today, 'capability', MAP_LAST_YEAR)).toHaveLength(441);
		expect(() => planeOf(today, 'capability', 2041)).toThrow('2041');
		expect(() => planeOf(today, 'capability', 2026.5)).toThrow('2026.5');
	});

	it('reports how far it is, up to all', () => {
		const parts = [...mapResponses(defaultLevers())];
		expect(parts).toHaveLength(441);
		expect(parts.every((part, index) => part > (parts[index - 1] ?? 0))).toBe(true);
		expect(parts.at(-1)).toBe(1);
	});

	it('is shared by settings that differ in investment and openness only', () => {
		const moved = { ...defaultLevers(), investment: 2, openness: 1 };
		expect(planeOfLevers(moved)).toBe(TODAYS_PLANE);
		expect(planeOfLevers(leversOf('bubble-bursts'))).toBe(TODAYS_PLANE);
		expect(planeOfLevers(leversOf('public-compute'))).not.toBe(TODAYS_PLANE);
		expect(planeOfLevers(leversOf('open-commons'))).not.toBe(
			planeOfLevers(leversOf('public-compute'))
		);
	});
});
