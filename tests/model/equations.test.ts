import { describe, expect, test } from 'vitest';
import {
	type Equation,
	EQUATIONS,
	LEVER_KEYS,
	LEVERS,
	leversOf,
	PARAMETERS,
	SECTORS,
	simulate,
	STOCK_NAMES,
	STOCKS
} from '$lib/model';
import * as functions from '$lib/model/functions';
import { constantsOf } from '$lib/model/fused.generated';
import { beginning } from '$lib/model/sectors/beginning';
import { system } from '$lib/model/system';
import { SECTOR_ORDER } from '$lib/model/order';
import { PARAMETER_VALUES } from '$lib/model/parameter-values.build';
import { readSector } from '../../src/build/read-equations';
import { evaluate, type Names } from '$lib/model/evaluate';

const run = simulate(leversOf('alternative-paradigms'));
const parameters = PARAMETER_VALUES;
const today = Object.fromEntries(LEVER_KEYS.map((key) => [`today.${key}`, LEVERS[key].default]));

/** Everything the equations may name at a row, before any is computed. */
function known(row: number): Names {
	const past = (name: string, year: number) => run.readouts[name]?.[(year - 2012) * 4] ?? NaN;
	const here = (name: string) => run.readouts[name]?.[row] ?? NaN;
	const time = run.years[row] ?? NaN;
	return {
		...parameters,
		...run.levers,
		...today,
		...Object.fromEntries(STOCK_NAMES.map((name) => [name, here(name)])),
		time,
		logPublicEfficiencyIn2023: past('logPublicEfficiency', 2023),
		markupIn2023: past('markup', 2023),
		logPublicEfficiencyInMid2025: past('logPublicEfficiency', 2025.5),
		markupInMid2025: past('markup', 2025.5),
		timeOfFrontierAtOpenCapability: time - here('openClosedLag') / 12
	};
}

test('every equation is read, and no two share a name', () => {
	expect(EQUATIONS).toHaveLength(155);
	const names = [
		...EQUATIONS.map(({ id }) => id),
		...STOCK_NAMES,
		...LEVER_KEYS,
		...Object.keys(PARAMETERS)
	];
	expect(new Set(names).size).toBe(names.length);
	expect(SECTORS.map(({ name }) => name)).toEqual(SECTOR_ORDER);
	for (const { sentence, reason } of SECTORS) {
		expect(sentence).toMatch(/^[A-Z].*: .*\.$/);
		expect(reason).toMatch(/\.$/);
	}
});

test('every name in an equation is a stock, a parameter, a lever, another equation, time or the past', () => {
	const found = new Set([...Object.keys(known(0)), ...EQUATIONS.map(({ id }) => id)]);
	for (const { id, dependencies } of EQUATIONS)
		expect(
			dependencies.filter((name) => !found.has(name)),
			id
		).toEqual([]);
});

test('every parameter and every lever is used, and every stock has the change its owner says', () => {
	const used = new Set(EQUATIONS.flatMap(({ dependencies }) => dependencies));
	const initial = Object.values(STOCKS).map((stock) => String(stock.initial));
	const idle = [...Object.keys(PARAMETERS), ...LEVER_KEYS].filter(
		(name) => !used.has(name) && !initial.some((text) => text.includes(name))
	);
	expect(idle).toEqual([]);
	for (const name of STOCK_NAMES)
		expect(EQUATIONS.find(({ id }) => id === `${name}Change`)?.sector, name).toBe(
			STOCKS[name].owner
		);
});

test.each([0, 31, 54, 60, 72, 88, 116])(
	'row %i of a run is what the documented equations say, to 1e-12',
	(row) => {
		const names = known(row);
		for (const { id, tree } of EQUATIONS) names[id] = evaluate(tree, names);
		const start = beginning(parameters);
		for (const { id, sector } of EQUATIONS) {
			const computed =
				sector === 'beginning' ? start[id as keyof typeof start] : run.readouts[id]?.[row];
			const value = names[id] ?? NaN;
			expect(Math.abs(value - (computed ?? NaN)), id).toBeLessThanOrEqual(
				1e-12 * Math.max(1, Math.abs(value))
			);
		}
	}
);

test('the sectors as written and the function the clock runs give the same numbers, to the last bit', () => {
	const start = beginning(parameters);
	expect([...constantsOf(run.levers, parameters).slice(-Object.keys(start).length)]).toEqual(
		Object.values(start)
	);
	for (const row of [0, 50, 61, 100]) {
		const names = known(row);
		const stocks = Object.fromEntries(STOCK_NAMES.map((name) => [name, names[name]]));
		const sectors = system(
			run.years[row] ?? NaN,
			stocks as Parameters<typeof system>[1],
			run.levers,
			parameters,
			start
		);
		expect(Object.keys(sectors)).toEqual(SECTOR_ORDER.slice(1, -1));
		for (const sector of Object.values(sectors))
			for (const [name, value] of Object.entries(sector))
				expect(run.readouts[name]?.[row], name).toBe(value);
	}
});

test('the functions of the model are the ones the equations call, and no others', () => {
	const called = new Set(EQUATIONS.flatMap(({ source }) => source.match(/\b[a-zA-Z]+(?=\()/g)));
	const own = Object.keys(functions).filter((name) => name !== 'decimalLogistic');
	expect([...called]).toEqual(expect.arrayContaining([...own, 'decimalLogistic']));
});

describe('an equation that cannot be read stops the build', () => {
	const sector = (body: string, result = 'x') => `
/**
 * Things: about things.
 * For a reason.
 */
export function things({ a, b }: Stocks) {
${body}
	return { ${result} };
}`;
	const read = (body: string, result?: string) => () =>
		readSector('things.ts', sector(body, result));
	const good = '/** share · q. What it is. */\n\tconst x = a / (a + b);';

	test('one in the fixed form is read', () => {
		const equation: Equation | undefined = read(good)().equations[0];
		expect(equation).toEqual({
			id: 'x',
			sector: 'things',
			unit: 'share',
			symbol: 'q',
			sentence: 'What it is.',
			source: 'a / (a + b)',
			tree: ['/', 'a', ['+', 'a', 'b']],
			dependencies: ['a', 'b']
		});
	});
	test.each([
		['no comment', 'const x = a;', /needs a comment/],
		['no unit', '/** What it is. */ const x = a;', /is not "unit/],
		['no sentence', '/** share · q. */ const x = a;', /is not "unit/],
		['a name from nowhere', '/** share. What it is. */ const x = c;', /'c' comes from nowhere/],
		['an unknown function', '/** share. What it is. */ const x = f(a);', /'f' is not a function/],
		['a random number', '/** share. What it is. */ const x = Math.random();', /cannot read/],
		['text', "/** share. What it is. */ const x = 'a';", /cannot read/],
		['a default', '/** share. What it is. */ const x = a ?? 0;', /cannot read/],
		['a loop', 'for (;;) {}', /not an equation/]
	])('%s', (_, body, message) => {
		expect(read(body)).toThrow(message);
	});
	test('one that is not returned', () => {
		expect(read(good, '')).toThrow(/returns its equations/);
	});
});
