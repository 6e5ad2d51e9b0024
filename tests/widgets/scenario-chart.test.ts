import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { draw, finish, readMembers, spread } from '$lib/analysis';
import { defaultLevers, defaultParameters, simulate, valueAt, type World } from '$lib/model';
import { drawsTable } from '$lib/widgets/scenario-chart/draws-table';
import { type Known, summaryOf, tableOf } from '$lib/widgets/scenario-chart/known';
import { drawPoints, strandsOf } from '$lib/widgets/scenario-chart/lines';

const members = readMembers(readFileSync('src/lib/scenario/ensemble.json', 'utf8')).slice(0, 12);
const levers = { ...defaultLevers(), investment: 2 };
const world: World = { levers, parameters: {}, cuts: [] };
const draws = finish(draw(levers, ['frontierCost', 'capabilityPrice'], members));
const known: Known = {
	run: simulate(levers),
	statusQuo: simulate(),
	outcomes: ['frontierCost'],
	bands: {},
	followed: 7
};

describe('the file of draws', () => {
	const { columns, rows } = drawsTable(draws, members, world);
	const cell = (row: number, id: string) =>
		rows[row]?.[columns.findIndex((column) => column.id === id)];

	test('has a row a draw: its number, its assumptions, its outcomes year by year', () => {
		expect(rows.map(([number]) => number)).toEqual(members.map((_, index) => index + 1));
		for (const row of rows) expect(row).toHaveLength(columns.length);
		expect(new Set(columns.map(({ id }) => id)).size).toBe(columns.length);
		expect(cell(6, 'hardwareGrowth')).toBe(members[6]?.hardwareGrowth);
		expect(cell(6, 'frontier-cost-2035')).toBe(draws.courses.frontierCost?.[6]?.[23]);
	});

	test('can be run again: assumptions and levers of a row give its outcomes', () => {
		const names = Object.keys(defaultParameters()).filter((name) => cell(6, name) !== undefined);
		expect(names.length).toBeGreaterThan(100);
		const parameters = Object.fromEntries(names.map((name) => [name, cell(6, name)]));
		const run = simulate(levers, { parameters });
		expect(cell(6, 'frontier-cost-2040')).toBe(valueAt(run, 'frontierCost', 2040));
	});

	test('starts with the first year an outcome is told of', () => {
		expect(cell(0, 'frontier-cost-2012')).toBeGreaterThan(0);
		expect(cell(0, 'capability-price-2025')).toBeUndefined();
		expect(cell(0, 'capability-price-2026')).toBeGreaterThan(0);
	});

	test('has the values of assumptions the reader settled, in every row', () => {
		const settled = { ...world, parameters: { hardwareGrowth: 0.31 } };
		const changed = drawsTable(draws, members, settled);
		const place = changed.columns.findIndex(({ id }) => id === 'hardwareGrowth');
		expect(new Set(changed.rows.map((row) => row[place]))).toEqual(new Set([0.31]));
	});
});

describe('the chart of single draws', () => {
	test('has a thin line a draw, a point a year', () => {
		const strands = strandsOf(draws, 'frontierCost');
		expect(strands).toHaveLength(members.length);
		expect(strands[6]).toEqual(drawPoints(draws, 'frontierCost', 7));
		expect(strands[6]).toHaveLength(30);
		expect(strands[6]?.[23]).toEqual({ x: 2035, y: draws.courses.frontierCost?.[6]?.[23] });
		expect(drawPoints(draws, 'capabilityPrice', 1)[0]?.x).toBe(2026);
	});

	test('has none while nothing is known', () => {
		expect(strandsOf(undefined, 'frontierCost')).toEqual([]);
		expect(drawPoints(draws, 'frontierCost', 13)).toEqual([]);
	});

	test('is told in words: how far the draws run and where the followed one stands', () => {
		const alone = summaryOf(known, 2035);
		const told = summaryOf({ ...known, draws }, 2035);
		expect(told.startsWith(alone)).toBe(true);
		expect(told).toMatch(/12 draws run from \$.+ to \$.+; draw 7 has \$/);
		expect(summaryOf({ ...known, draws, followed: 8 }, 2035)).not.toBe(told);
	});

	test('has the followed draw in its table, and the ends of bands where bands are drawn', () => {
		const ids = (table: ReturnType<typeof tableOf>) => table.columns.map(({ id }) => id);
		expect(ids(tableOf({ ...known, draws })).at(-1)).toBe('frontier-cost-draw-7');
		const bands = finish(spread(levers, ['frontierCost'], members));
		const table = tableOf({ ...known, bands });
		expect(ids(table).slice(-2)).toEqual(['frontier-cost-p5', 'frontier-cost-p95']);
		for (const row of table.rows) {
			expect(row).toHaveLength(table.columns.length);
			expect(row[4]).toBeGreaterThan(Number(row[3]));
		}
		expect(summaryOf({ ...known, bands }, 2035)).toMatch(/Nine tenths of 150 draws lie between/);
	});
});
