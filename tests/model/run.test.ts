import { describe, expect, test } from 'vitest';
import {
	OUTCOME_KEYS,
	OUTCOMES,
	readoutAt,
	RUN_COLUMNS,
	runToRows,
	SCENARIO_IDS,
	SCENARIOS,
	leversOf,
	simulate,
	valueAt
} from '$lib/model';
import pinned from './pinned.json';
import { statusQuo } from './runs';

describe('a value between rows', () => {
	const { years, outcomes } = statusQuo;
	test('is the row itself on a row, and lies between two rows elsewhere', () => {
		for (const key of OUTCOME_KEYS) {
			const [before = NaN, after = NaN] = outcomes[key].slice(59, 61);
			expect(valueAt(statusQuo, key, years[59] ?? NaN)).toBe(before);
			const between = valueAt(statusQuo, key, 2026.9);
			expect(between).toBeGreaterThanOrEqual(Math.min(before, after));
			expect(between).toBeLessThanOrEqual(Math.max(before, after));
		}
	});
	test('follows the scale its outcome is drawn on', () => {
		const [before = NaN, after = NaN] = outcomes.frontierCompute.slice(59, 61);
		expect(valueAt(statusQuo, 'frontierCompute', 2026.875) / Math.sqrt(before * after)).toBeCloseTo(
			1,
			12
		);
		const [low = NaN, high = NaN] = outcomes.transparency.slice(59, 61);
		expect(valueAt(statusQuo, 'transparency', 2026.875)).toBeCloseTo((low + high) / 2, 12);
	});
	test('outside the run is its first or last row', () => {
		expect(valueAt(statusQuo, 'capability', 1990)).toBe(outcomes.capability[0]);
		expect(valueAt(statusQuo, 'capability', 2100)).toBe(outcomes.capability.at(-1));
	});
	test('of a readout nobody has is refused by name', () => {
		expect(() => readoutAt(statusQuo, 'luck', 2030)).toThrow("no readout called 'luck'");
	});
});

test('a run as a table: the year, then every outcome by its id', () => {
	const rows = runToRows(statusQuo);
	expect(RUN_COLUMNS).toEqual(['year', ...OUTCOME_KEYS.map((key) => OUTCOMES[key].id)]);
	expect(rows).toHaveLength(117);
	expect(rows[72]).toEqual([2030, ...OUTCOME_KEYS.map((key) => valueAt(statusQuo, key, 2030))]);
});

test('a price is constant until there is one', () => {
	const since = OUTCOMES.capabilityPrice.since ?? NaN;
	expect(since).toBe(2025.5);
	expect(valueAt(statusQuo, 'capabilityPrice', 2020)).toBe(10);
	expect(valueAt(statusQuo, 'capabilityPrice', since)).toBeCloseTo(10, 12);
	expect(valueAt(statusQuo, 'capabilityPrice', since + 1)).toBeLessThan(9);
});

/** Changed only in a commit that says why. */
describe.each(SCENARIO_IDS)('%s', (id) => {
	test.each(['2030', '2040'] as const)('in %s is what it was', (year) => {
		const run = simulate(leversOf(id));
		const now = Object.fromEntries(
			OUTCOME_KEYS.map((key) => [OUTCOMES[key].id, valueAt(run, key, Number(year)).toPrecision(7)])
		);
		expect(now).toEqual(pinned[id][year]);
	});
});

describe('what is said about the named scenarios is so', () => {
	const at = (id: (typeof SCENARIO_IDS)[number], key: (typeof OUTCOME_KEYS)[number], year = 2040) =>
		valueAt(simulate(leversOf(id)), key, year);
	const others = (id: string) => SCENARIO_IDS.filter((one) => one !== id);
	test(SCENARIOS['open-commons'].trade, () => {
		expect(at('open-commons', 'openClosedLag')).toBeLessThan(12);
		expect(at('open-commons', 'auditCoverage') / at('status-quo', 'auditCoverage')).toBeGreaterThan(
			2.5
		);
		expect(at('open-commons', 'aiInvestment') / at('status-quo', 'aiInvestment')).toBeLessThan(
			0.65
		);
	});
	test(SCENARIOS['winner-takes-all'].trade, () => {
		for (const one of others('winner-takes-all')) {
			expect(at('winner-takes-all', 'frontierCost')).toBeGreaterThan(at(one, 'frontierCost'));
			expect(at('winner-takes-all', 'researchPace')).toBeLessThan(at(one, 'researchPace'));
			expect(at('winner-takes-all', 'auditCoverage')).toBeLessThan(at(one, 'auditCoverage'));
		}
		expect(at('winner-takes-all', 'openClosedLag')).toBeGreaterThan(36);
	});
	test(SCENARIOS['public-compute'].trade, () => {
		for (const one of others('public-compute'))
			expect(at('public-compute', 'basicResearch')).toBeGreaterThan(at(one, 'basicResearch'));
	});
	test(SCENARIOS['bubble-bursts'].trade, () => {
		expect(at('bubble-bursts', 'capability')).toBeLessThan(at('status-quo', 'capability') - 1);
		for (const key of ['academicTalentShare', 'auditCoverage', 'basicResearch'] as const)
			expect(at('bubble-bursts', key)).toBeGreaterThan(at('status-quo', key));
	});
	test(SCENARIOS['alternative-paradigms'].trade, () => {
		const gain = (year: number) =>
			at('alternative-paradigms', 'capability', year) - at('status-quo', 'capability', year);
		expect(gain(2031)).toBeLessThan(0);
		expect(gain(2031)).toBeGreaterThan(-0.05);
		expect(gain(2033)).toBeGreaterThan(0);
		expect(gain(2040)).toBeGreaterThan(0.4);
		const noPayoff = { parameters: { alternativeComputeSaving: 0 } };
		const without = simulate(leversOf('alternative-paradigms'), noPayoff);
		expect(valueAt(without, 'capability', 2040)).toBeLessThan(
			valueAt(simulate({}, noPayoff), 'capability', 2040) + 0.03
		);
	});
	test(SCENARIOS['status-quo'].trade, () => {
		expect(at('status-quo', 'capability')).toBeGreaterThan(at('status-quo', 'capability', 2027));
		for (const key of ['labsThatCanPay', 'auditCoverage', 'academicTalentShare'] as const)
			expect(at('status-quo', key)).toBeLessThan(at('status-quo', key, 2027));
	});
});
