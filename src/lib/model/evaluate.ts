import type { Tree } from '../../build/read-equations';
import * as functions from './functions';

/** Values of names. */
export type Names = Record<string, number>;

type Operation = (...operands: number[]) => number;

const OPERATIONS: Readonly<Record<string, Operation>> = {
	'+': (a = NaN, b = NaN) => a + b,
	'-': (a = NaN, b = NaN) => a - b,
	negative: (x = NaN) => -x,
	'*': (a = NaN, b = NaN) => a * b,
	'/': (a = NaN, b = NaN) => a / b,
	'>=': (a = NaN, b = NaN) => Number(a >= b),
	'<=': (a = NaN, b = NaN) => Number(a <= b),
	if: (condition, yes = NaN, no = NaN) => (condition ? yes : no),
	LN10: () => Math.LN10,
	exp: (x = NaN) => Math.exp(x),
	log: (x = NaN) => Math.log(x),
	log10: (x = NaN) => Math.log10(x),
	sqrt: (x = NaN) => Math.sqrt(x),
	abs: (x = NaN) => Math.abs(x),
	pow: (x = NaN, y = NaN) => Math.pow(x, y),
	min: Math.min,
	max: Math.max,
	...(functions as unknown as Record<string, Operation>)
};

/** The value of an expression tree. Throws on a name or an operation it does not know. */
export function evaluate(tree: Tree, names: Names): number {
	if (typeof tree === 'number') return tree;
	if (typeof tree === 'string') {
		const value = names[tree];
		if (value === undefined) throw new Error(`nothing is called '${tree}'`);
		return value;
	}
	const [name, ...operands] = tree;
	const operation = OPERATIONS[name];
	if (!operation) throw new Error(`no operation is called '${name}'`);
	return operation(...operands.map((operand) => evaluate(operand, names)));
}
