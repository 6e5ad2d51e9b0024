import type { Equation, Tree } from '../../build/read-equations';
import {
	divide,
	isNumber,
	logarithm,
	multiply,
	NUMBER,
	power,
	printUnit,
	readUnit,
	sameUnit,
	type Unit
} from './units';
import { type Declared, DECLARED } from './units-declared';

/** Units of names: stocks, parameters, levers, time, what a run was like, equations before this one. */
export type UnitsByName = Readonly<Record<string, Unit>>;

/** What a unit check found. */
export type UnitFinding = {
	readonly equation: string;
	/** What is wrong; undefined where the equation is right. */
	readonly problem?: string;
	/** Constants and references it needs to be told of. */
	readonly declared: readonly Declared[];
};

type Place = {
	readonly units: UnitsByName;
	readonly declared: readonly Declared[];
	readonly used: Set<Declared>;
};

const MAGNITUDE = readUnit('orders of magnitude');
const YEAR = readUnit('year');

/** What the model's own functions take and give. */
const SIGNATURES: Readonly<Record<string, { takes: readonly string[]; gives: string }>> = {
	logistic: { takes: ['1'], gives: 'share' },
	decimalLogistic: { takes: ['1'], gives: 'share' },
	smoothStep: { takes: ['1'], gives: 'share' },
	hardwareProgress: { takes: ['year', '1/year', 'years'], gives: 'ln' },
	assistance: {
		takes: ['orders of magnitude', '1', 'orders of magnitude', '1/order of magnitude'],
		gives: '1'
	},
	duplicatedShare: { takes: ['1', 'developers', 'share'], gives: 'share' }
};

/**
 * Checks the units of equations, each against the unit it states, in their order. Rules: what is added or compared has the
 * same unit, scales included; exponents, arguments of S-curves and of exponentials are plain numbers; ln of an amount
 * remembers the amount's unit and gives it back when undone; log10 counts orders of magnitude; 0 fits any unit; a number
 * from 1900 to 2100 beside a time is a year; any other constant is a plain number unless it is declared.
 * @param names units of all that equations may name besides equations
 */
export function checkUnits(
	equations: readonly Equation[],
	names: UnitsByName,
	declarations: readonly Declared[] = DECLARED
): UnitFinding[] {
	const units: Record<string, Unit> = { ...names };
	return equations.map(({ id, unit, tree }) => {
		const declared = declarations.filter(({ equation }) => equation === id);
		const used = new Set<Declared>();
		try {
			const stated = readUnit(unit);
			units[id] = stated;
			const found = fit(tree, unitOf(tree, { units, declared, used }), stated);
			if (!sameUnit(found, stated))
				throw new Error(`states ${printUnit(stated)} but comes to ${printUnit(found)}`);
			const idle = declared.find((one) => !used.has(one));
			if (idle) throw new Error(`has no ${idle.at} to declare a unit for`);
			return { equation: id, declared };
		} catch (error) {
			return {
				equation: id,
				declared,
				problem: error instanceof Error ? error.message : String(error)
			};
		}
	});
}

/** The unit of an expression. Throws where its parts do not go together. */
function unitOf(tree: Tree, place: Place): Unit {
	if (typeof tree === 'number') return declaredAt(tree, place) ?? NUMBER;
	if (typeof tree === 'string') {
		const unit = place.units[tree];
		if (!unit) throw new Error(`nothing is known of the unit of ${tree}`);
		return unit;
	}
	const [operation, ...operands] = tree;
	const of = (index: number) => unitOf(operands[index] ?? NaN, place);
	switch (operation) {
		case '*':
			return multiply(of(0), of(1));
		case '/':
			return divide(of(0), of(1));
		case '+':
		case '-':
			return sum(operation, operands, place);
		case 'min':
		case 'max':
		case '>=':
		case '<=':
			return alike(operands, place);
		case 'negative':
		case 'abs':
			return of(0);
		case 'if':
			of(0);
			return alike(operands.slice(1), place);
		case 'LN10':
			return divide(NUMBER, MAGNITUDE);
		case 'exp':
			return exponential(of(0));
		case 'log':
			return logarithm(of(0));
		case 'log10':
			need(of(0), NUMBER, 'log10 of');
			return MAGNITUDE;
		case 'sqrt':
			return power(of(0), 0.5);
		case 'pow':
			return raised(operands, place);
		default:
			return called(operation, operands, place);
	}
}

/** The declared unit of a constant or of the base of a power, where there is one. */
function declaredAt(at: number | string, { declared, used }: Place): Unit | undefined {
	const found = declared.find((one) => one.at === at);
	if (!found) return undefined;
	used.add(found);
	return readUnit(found.unit);
}

/** A bare constant takes the unit of what it stands beside, where it may: 0 always, a year beside a time. */
function fit(tree: Tree, unit: Unit, beside: Unit): Unit {
	if (typeof tree !== 'number' || !isNumber(unit)) return unit;
	const isYear = tree >= 1900 && tree <= 2100 && sameUnit(beside, YEAR);
	return tree === 0 || isYear ? beside : unit;
}

function alike(operands: readonly Tree[], place: Place): Unit {
	const units = operands.map((operand) => unitOf(operand, place));
	const plain = operands.map((operand) => typeof operand === 'number');
	const leading = units[plain.indexOf(false)] ?? NUMBER;
	operands.forEach((operand, index) => {
		const unit = fit(operand, units[index] ?? NUMBER, leading);
		if (!sameUnit(unit, leading))
			throw new Error(`sets ${printUnit(unit)} beside ${printUnit(leading)}`);
	});
	return leading;
}

/** Sums and differences; those of a logarithm that remembers its unit: less another gives a ratio's, plus a number stays. */
function sum(operation: '+' | '-', operands: readonly Tree[], place: Place): Unit {
	const [first = NUMBER, second = NUMBER] = operands.map((operand) => unitOf(operand, place));
	if (first.logarithmOf && isNumber(second)) return first;
	if (first.logarithmOf && operation === '-' && sameUnit(first, second)) return NUMBER;
	if (first.logarithmOf || second.logarithmOf)
		throw new Error(`${printUnit(first)} ${operation} ${printUnit(second)}`);
	return alike(operands, place);
}

function exponential(exponent: Unit): Unit {
	return exponent.logarithmOf ?? need(exponent, NUMBER, 'an exponential of');
}

function raised([base = NaN, exponent = NaN]: readonly Tree[], place: Place): Unit {
	const exponents = unitOf(exponent, place);
	if (base === 10 && sameUnit(exponents, MAGNITUDE)) {
		declaredAt(base, place);
		return NUMBER;
	}
	need(exponents, NUMBER, 'an exponent of');
	const unit = unitOf(base, place);
	const reference = declaredAt(written(base), place) ?? NUMBER;
	return need(divide(unit, reference), NUMBER, 'a power of');
}

function called(name: string, operands: readonly Tree[], place: Place): Unit {
	const signature = SIGNATURES[name];
	if (!signature) throw new Error(`nothing is known of the units of ${name}()`);
	signature.takes.forEach((text, index) => {
		const operand = operands[index] ?? NaN;
		const wanted = readUnit(text);
		need(fit(operand, unitOf(operand, place), wanted), wanted, `${name}() with`);
	});
	return readUnit(signature.gives);
}

function need(unit: Unit, wanted: Unit, what: string): Unit {
	if (!sameUnit(unit, wanted))
		throw new Error(`${what} ${printUnit(unit)} instead of ${printUnit(wanted)}`);
	return wanted;
}

/** A base of a power as a declaration names it. */
function written(tree: Tree): number | string {
	if (typeof tree !== 'object') return tree;
	const [operation, first = '', second = ''] = tree;
	return `${String(first)} ${operation} ${String(second)}`;
}
