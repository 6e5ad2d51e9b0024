import { expect, test } from 'vitest';
import {
	defaultLevers,
	defaultParameters,
	FIRST_YEAR,
	LAST_YEAR,
	leverById,
	LEVER_KEYS,
	LEVER_WORDS,
	LEVERS,
	leversOf,
	MODEL_VERSION,
	NOW,
	OUTCOME_WORDS,
	outcomeById,
	OUTCOME_KEYS,
	OUTCOMES,
	type Parameter,
	PARAMETERS,
	ROWS_PER_YEAR,
	SCENARIO_IDS,
	SCENARIOS,
	simulate
} from '$lib/model';
import { table } from './runs';

const camelCase = (id: string) => id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
const bySymbol = new Map<string, Parameter>(
	Object.values(PARAMETERS).map((parameter) => [parameter.symbol, parameter])
);

test('the 150 assumptions are those of the published table: value, range, spread, role, confidence, source', () => {
	const rows = table('parameters.csv');
	expect(rows).toHaveLength(150);
	expect(bySymbol.size).toBe(150);
	for (const row of rows) {
		const parameter = bySymbol.get(row['name'] ?? '');
		expect(
			{
				value: parameter?.value,
				low: parameter?.low,
				high: parameter?.high,
				spread: parameter?.distribution
					? `${parameter.distribution.kind} sd ${parameter.distribution.sd}`
					: 'fixed',
				role: parameter?.role,
				confidence: parameter?.confidence,
				urls: parameter?.urls?.join(' ') ?? ''
			},
			row['name']
		).toEqual({
			value: Number(row['value']),
			low: row['p05'] ? Number(row['p05']) : undefined,
			high: row['p95'] ? Number(row['p95']) : undefined,
			spread: row['distribution'],
			role: { fitted: 'fitted', 'assumed, varied': 'varied', 'assumed, fixed': 'fixed' }[
				row['role'] ?? ''
			],
			confidence: row['confidence'],
			urls: row['url']?.startsWith('http') ? row['url'] : ''
		});
	}
});

test('52 assumptions are fitted, 72 varied, 26 fixed; each says what it is, in what unit and from where', () => {
	const roles = { fitted: 0, varied: 0, fixed: 0 };
	for (const { role, meaning, unit, source, value, low, high } of Object.values(PARAMETERS)) {
		roles[role]++;
		expect(meaning).toMatch(/^[A-Z].+\.$/);
		expect(unit).not.toBe('');
		expect(source).not.toBe('');
		if (low !== undefined && high !== undefined) {
			expect(low).toBeLessThan(value);
			expect(high).toBeGreaterThan(value);
		}
	}
	expect(roles).toEqual({ fitted: 52, varied: 72, fixed: 26 });
});

test('parameters handed out are a copy', () => {
	defaultParameters().agendaOverlap = 9;
	expect(defaultParameters().agendaOverlap).toBe(0.08);
	expect(Object.keys(defaultParameters())).toEqual(Object.keys(PARAMETERS));
});

test('every lever has a key that is its id, a default in its range, positions in order and a step that fits', () => {
	expect(LEVER_KEYS).toHaveLength(13);
	for (const key of LEVER_KEYS) {
		const { id, low, high, step, default: today } = LEVERS[key];
		const { positions, explains } = LEVER_WORDS[key];
		expect(camelCase(id)).toBe(key);
		expect(leverById(id)?.key).toBe(key);
		expect(today).toBeGreaterThanOrEqual(low);
		expect(today).toBeLessThanOrEqual(high);
		expect((high - low) / step, id).toBeGreaterThan(8);
		expect(((today - low) / step) % 1, id).toBeCloseTo(0, 6);
		const values = positions.map(({ value }) => value);
		expect(values).toEqual([...values].sort((a, b) => a - b));
		expect(values).toContain(today);
		expect([values[0], values.at(-1)]).toEqual([low, high]);
		expect(values.length).toBeGreaterThanOrEqual(3);
		expect(values.length).toBeLessThanOrEqual(5);
		expect(explains).toMatch(/^[A-Z].+\.$/);
	}
	expect(leverById('nothing')).toBeUndefined();
});

test('every outcome has a key that is its id, and a run reports it', () => {
	expect(OUTCOME_KEYS).toHaveLength(23);
	const { outcomes } = simulate();
	expect(Object.keys(outcomes)).toEqual(OUTCOME_KEYS);
	for (const key of OUTCOME_KEYS) {
		const { id, scale } = OUTCOMES[key];
		const { definition } = OUTCOME_WORDS[key];
		expect(camelCase(id)).toBe(key);
		expect(outcomeById(id)?.key).toBe(key);
		expect(definition).toMatch(/^[A-Z].+\.$/);
		if (scale === 'log') expect(Math.min(...outcomes[key])).toBeGreaterThan(0);
	}
	expect(outcomeById('nothing')).toBeUndefined();
});

test('a scenario keeps every lever in its range and names only what it moves', () => {
	expect(SCENARIO_IDS[0]).toBe('status-quo');
	expect(leversOf('status-quo')).toEqual(defaultLevers());
	for (const id of SCENARIO_IDS) {
		expect(SCENARIOS[id].id).toBe(id);
		for (const [key, value] of Object.entries(SCENARIOS[id].levers)) {
			const lever = LEVERS[key as keyof typeof LEVERS];
			expect(value).not.toBe(lever.default);
			expect(value).toBeGreaterThanOrEqual(lever.low);
			expect(value).toBeLessThanOrEqual(lever.high);
		}
		leversOf(id).openness = 9;
		expect(leversOf(id).openness).not.toBe(9);
	}
});

test('the calendar', () => {
	expect([FIRST_YEAR, LAST_YEAR, ROWS_PER_YEAR, NOW, MODEL_VERSION]).toEqual([
		2012,
		2041,
		4,
		2026.9,
		'1'
	]);
});
