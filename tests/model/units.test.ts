import { describe, expect, test } from 'vitest';
import { type Equation, EQUATIONS, PARAMETERS, STOCK_NAMES, STOCKS, type Tree } from '$lib/model';
import { UNIT_CHECK, UNITS_BY_NAME } from '$lib/model/units.build';
import { divide, logarithm, printUnit, readUnit, sameUnit } from '$lib/model/units';
import { checkUnits } from '$lib/model/units-check';
import { DECLARED } from '$lib/model/units-declared';

const year = readUnit('year');
const equation = (id: string): Equation => {
	const found = EQUATIONS.find((one) => one.id === id);
	if (!found) throw new Error(`no equation is called ${id}`);
	return found;
};

/** Equations found wrong once some of them are exchanged. */
const wrongWith = (...changed: Equation[]) => {
	const exchanged = EQUATIONS.map((one) => changed.find(({ id }) => id === one.id) ?? one);
	return checkUnits(exchanged, UNITS_BY_NAME)
		.filter(({ problem }) => problem)
		.map(({ equation }) => equation);
};

/** A tree in which every operand has been through `change`. */
const mapped = (tree: Tree, change: (tree: Tree) => Tree): Tree =>
	typeof tree === 'object'
		? change([tree[0], ...tree.slice(1).map((operand) => mapped(operand, change))])
		: change(tree);

test('the units of every equation go together and come to what it states', () => {
	expect(UNIT_CHECK.equations).toBe(EQUATIONS.length);
	expect(wrongWith()).toEqual([]);
	const told = new Set(DECLARED.map(({ equation }) => equation));
	expect(UNIT_CHECK.strict).toBe(EQUATIONS.length - told.size);
	for (const { reason, equation } of DECLARED) expect(reason, equation).toMatch(/^[A-Z].+\.$/);
});

test('a stock changes in its unit a year, and begins in its unit', () => {
	for (const name of STOCK_NAMES) {
		const unit = readUnit(STOCKS[name].unit);
		// A logarithm changes by a part of its quantity a year.
		const moved = divide(unit.logarithmOf ? readUnit('1') : unit, year);
		expect(sameUnit(readUnit(equation(`${name}Change`).unit), moved), name).toBe(true);
		const initial = String(STOCKS[name].initial);
		const parameter = /p\.(\w+)/.exec(initial)?.[1];
		if (!parameter) continue;
		const begun = readUnit(PARAMETERS[parameter as keyof typeof PARAMETERS].unit);
		expect(sameUnit(initial.includes('log') ? logarithm(begun) : begun, unit), name).toBe(true);
	}
});

describe('a slip is found', () => {
	/** Every place of a constant that is declared to convert one unit into another. */
	const conversions = DECLARED.filter(({ at, unit }) => Number(at) >= 12 && / per /.test(unit));

	test.each(conversions.map(({ equation, at }) => [at, equation] as const))(
		'the factor %d left out of %s',
		(at, id) => {
			const { tree, ...rest } = equation(id);
			const without = mapped(tree, (part) => {
				if (typeof part !== 'object' || !['*', '/'].includes(part[0])) return part;
				const [operation, first = 1, second = 1] = part;
				if (second === at) return first;
				return operation === '*' && first === at ? second : part;
			});
			expect(without).not.toEqual(tree);
			expect(wrongWith({ ...rest, tree: without })).toContain(id);
		}
	);
	test.each<[string, string, Tree]>([
		['people added to money', 'researchers', ['+', 'industryResearchers', 'aiInvestment']],
		['a stock added to its rate', 'intendedOpenness', ['+', 'labOpenness', 'labOpennessChange']],
		[
			'a rate not divided by its delay',
			'aiInvestmentChange',
			['-', 'desiredInvestment', 'aiInvestment']
		],
		['an amount as exponent', 'trust', ['exp', 'aiInvestment']],
		['billions beside millions', 'leaderRunBudget', ['max', 'frontierCost', 'computeOutlay']],
		[
			'ln of billions beside ln of millions',
			'budgetDistance',
			['-', ['log', 'computeOutlay'], 'logFrontierCost']
		],
		[
			'ln taken for orders of magnitude',
			'alternativeGain',
			['*', 'alternativeComputeSaving', 'openClosedGap']
		],
		['a power of an amount', 'topFirmShare', ['pow', 'frontierCost', 'topShareExponent']],
		['a year taken for a number', 'policyPhase', ['smoothStep', ['-', 'time', 'policyStart']]],
		[
			'a function with its arguments exchanged',
			'hardwareIn2023',
			['hardwareProgress', 2023, 'hardwareSlowdownYears', 'hardwareGrowth']
		],
		['a constant that hides a unit', 'catchUpRate', ['+', 0.2, 'openFundingReach']]
	])('%s', (_, id, tree) => {
		expect(wrongWith({ ...equation(id), tree })).toContain(id);
	});
	test('a declaration that no equation needs', () => {
		const idle = { equation: 'researchers', at: 1000, unit: '1', reason: 'None.' };
		const findings = checkUnits(EQUATIONS, UNITS_BY_NAME, [...DECLARED, idle]);
		expect(findings.filter(({ problem }) => problem).map(({ equation }) => equation)).toEqual([
			'researchers'
		]);
	});
	test('a word that is no unit', () => {
		expect(() => readUnit('billion bananas')).toThrow(/'bananas' is not a unit/);
		expect(() => readUnit('thousand')).toThrow(/not a unit/);
	});
});

test.each([
	['billion USD (2023) a year, a year', '1e+9 · USD (2023) · year^-2'],
	['thousand USD (2023) a year per person', '1e+3 · USD (2023) · year^-1 · person^-1'],
	['USD per million tokens', '1e-6 · USD of the day · token^-1'],
	['ln million USD (2023)', 'ln (1e+6 · USD (2023))'],
	['1/order of magnitude', 'order of magnitude^-1'],
	['share of world output', '1e+0']
])('%s is read as %s', (text, printed) => {
	expect(printUnit(readUnit(text))).toBe(printed);
});
