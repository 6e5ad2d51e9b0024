import { describe, expect, test } from 'vitest';
import { type Expression, xmileExpression } from '$lib/export/xmile-expression';
import { unitNames, xmileUnit } from '$lib/export/xmile-units';
import { readFunctions, readInitials } from '../../src/build/xmile-sources';

const written = (expression: Expression, functions = {}) =>
	xmileExpression(expression, functions, (name) => name);

describe('an expression in the language of XMILE', () => {
	test.each<[Expression, string]>([
		[['-', 'a', ['-', 'b', 'c']], 'a - (b - c)'],
		[['-', ['-', 'a', 'b'], 'c'], 'a - b - c'],
		[['/', 'a', ['*', 'b', 'c']], 'a / (b * c)'],
		[['*', ['+', 'a', 1], 'b'], '(a + 1) * b'],
		[['pow', ['pow', 'a', 2], 3], '(a ^ 2) ^ 3'],
		[['pow', 'a', ['negative', 'b']], 'a ^ (-b)'],
		[['*', 'a', -2], 'a * (-2)'],
		[['negative', ['+', 'a', 'b']], '-(a + b)'],
		[['exp', ['negative', ['/', 'time', 'step']]], 'EXP(-(TIME / DT))'],
		[['/', ['log10', 'a'], 2], 'LN(a) / LN(10) / 2'],
		[['/', 2, ['log10', 'a']], '2 / (LN(a) / LN(10))'],
		[['max', 0, ['min', 'a', 1e24]], 'MAX(0, MIN(a, 1e24))'],
		[['*', 2, ['if', ['<=', 'a', 0], 'b', 'c']], '2 * (IF a <= 0 THEN b ELSE c)'],
		[
			['if', ['<', 'a', 0], ['if', 'd', 1, 2], ['if', ['>=', 'a', 1], 'b', 'c']],
			'IF a < 0 THEN (IF d THEN 1 ELSE 2) ELSE IF a >= 1 THEN b ELSE c'
		]
	])('%j', (expression, text) => expect(written(expression)).toBe(text));

	test('has the functions of the model written out, one inside the other', () => {
		const functions = readFunctions(
			'functions.ts',
			'export function twice(x: number) { return 2 * x; }\nexport function four(x: number) { return twice(twice(x) + 1); }'
		);
		expect(written(['-', ['four', ['+', 'x', 'y']], 'x'], functions)).toBe(
			'2 * (2 * (x + y) + 1) - x'
		);
	});
});

test('a function that is more than one expression is refused', () => {
	expect(() => readFunctions('f.ts', 'function f(x) { const y = x; return y; }')).toThrow('f is');
	expect(() => readFunctions('f.ts', 'function f(x) { return; }')).toThrow('f returns');
});

test('what a stock starts from is read as an expression of parameters', () => {
	const text = 'const table = { a: { initial: (p) => Math.log(p.b) }, c: { initial: () => 0 } };';
	expect(readInitials('stocks.ts', text)).toEqual({ a: ['log', 'b'], c: 0 });
	expect(() => readInitials('stocks.ts', 'const table = {};')).toThrow('stocks.ts');
	expect(() => readInitials('s.ts', 'const t = { a: { initial: (p) => [p.b] } };')).toThrow('[b]');
});

test.each([
	['billion USD (2023) a year, a year', 'billion_USD_of_2023/year/year'],
	['H100-equivalents per USD (2023)', 'H100_equivalents/USD_of_2023'],
	['1/order of magnitude', '1/orders_of_magnitude'],
	['share of full strength', '1'],
	['ln million USD (2023)', '1'],
	['ln a year', '1/year'],
	['years', 'year']
])('the unit %s is %s', (unit, equation) => expect(xmileUnit(unit)).toBe(equation));

test('a unit is named in words, and one that cannot be named is refused', () => {
	expect(unitNames('billion_USD_of_2023/year')).toEqual(['billion USD of 2023', 'year']);
	expect(unitNames('1/year')).toEqual(['year']);
	expect(() => xmileUnit('€ a year')).toThrow('€');
});
