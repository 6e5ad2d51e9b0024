import { beforeAll, describe, expect, test } from 'vitest';
import {
	LAST_YEAR,
	LEVER_KEYS,
	leversOf,
	OUTCOME_KEYS,
	type Run,
	SCENARIO_IDS,
	simulate,
	STOCK_NAMES
} from '$lib/model';
import { timeAtLevel } from '$lib/model/time-at-level';
import { spelled } from '$lib/export/xmile';
import { XMILE } from '../../src/routes/model/gold-rush.xmile/document.build';
import { LEFT_OUT } from '../../src/routes/model/gold-rush.xmile/groups';
import { compiled, type OtherRun } from './other-engine';

const STEPS_PER_YEAR = 8;
/** Steps between two rows of a run of ours. */
const STEPS_PER_ROW = 2;
const COLUMNS = Object.keys(simulate().readouts).filter(
	(name) => name !== LEFT_OUT && name !== 'labBudgetSpread'
);

let other: (setting: readonly number[]) => OtherRun;
beforeAll(async () => {
	other = await compiled(XMILE, LEVER_KEYS.map(spelled), COLUMNS.map(spelled));
}, 60_000);

/** A column of that engine's run at the rows of ours. */
const rowsOf = (run: OtherRun, name: string): Float64Array =>
	Float64Array.from((run[spelled(name)] ?? []).filter((_, step) => step % STEPS_PER_ROW === 0));

/** The worst difference of two columns: relative to the value, or to a billionth of the largest where that is more. */
function worst(ours: Float64Array, theirs: Float64Array): number {
	expect(theirs).toHaveLength(ours.length);
	const floor = 1e-9 * Math.max(...ours.map(Math.abs));
	return Math.max(
		...ours.map((value, row) => {
			const difference = Math.abs((theirs[row] ?? NaN) - value);
			return difference === 0 ? 0 : difference / Math.max(Math.abs(value), floor);
		})
	);
}

describe.each(SCENARIO_IDS)('%s, run by an engine of others from the file to take away', (id) => {
	let ours: Run;
	let theirs: OtherRun;
	beforeAll(() => {
		const levers = leversOf(id);
		ours = simulate(levers, { method: 'euler', stepsPerYear: STEPS_PER_YEAR });
		theirs = other(LEVER_KEYS.map((key) => levers[key]));
	});

	test('has every outcome, stock and equation as we have them, to a billionth', () => {
		expect(COLUMNS.length).toBeGreaterThan(150);
		for (const name of [...STOCK_NAMES, ...OUTCOME_KEYS].filter((key) => key !== LEFT_OUT))
			expect(COLUMNS).toContain(name);
		const errors = COLUMNS.map((name) => {
			const error = worst(ours.readouts[name] ?? new Float64Array(), rowsOf(theirs, name));
			return [name, error] as const;
		});
		expect(errors.filter(([, error]) => !(error <= 1e-9))).toEqual([]);
	});

	test('has the lag of open models, once computed from two columns as the file says', () => {
		const frontier = rowsOf(theirs, 'capability');
		const open = rowsOf(theirs, 'openCapability');
		const pace = rowsOf(theirs, 'capabilityChange')[0] ?? NaN;
		const lag = Float64Array.from(ours.years, (year, row) => {
			return 12 * (year - timeAtLevel(ours.years, frontier, row, open[row] ?? NaN, pace));
		});
		expect(worst(ours.outcomes.openClosedLag, lag)).toBeLessThanOrEqual(1e-9);
	});
});

test('a file that says something else would be noticed', async () => {
	const wrong = XMILE.replace('SQRT(compute_concentration / 0.125)', 'compute_concentration');
	expect(wrong).not.toBe(XMILE);
	const run = (await compiled(wrong, ['openness'], ['ai investment']))([0.15]);
	const ours = simulate({}, { method: 'euler', stepsPerYear: STEPS_PER_YEAR });
	const column = ours.outcomes.aiInvestment;
	expect(ours.years.at(-1)).toBe(LAST_YEAR);
	expect(worst(column, rowsOf(run, 'aiInvestment'))).toBeGreaterThan(1e-6);
});
