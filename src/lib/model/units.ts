/**
 * A unit as arithmetic can use it. Scales count: a million USD and a billion USD are of one kind, but not the same unit.
 * A logarithm remembers what it is the logarithm of, so that ln of million USD is never compared with ln of billion USD.
 */
export type Unit = {
	/** How many of the bare unit: 1000 for 'thousand people'. */
	readonly scale: number;
	/** Exponents of what is counted, e.g. people: 1, year: −1. None of them is 0. */
	readonly powers: Readonly<Record<string, number>>;
	/** Set for the logarithm of a quantity that has a unit; then scale and powers are those of a plain number. */
	readonly logarithmOf?: Unit;
};

/** A plain number: shares, ratios, elasticities, natural logarithms of ratios. */
export const NUMBER: Unit = { scale: 1, powers: {} };

const SCALES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };

/** What is counted, by every word it has in this model. */
const COUNTED: Readonly<Record<string, string>> = {
	'USD (2023)': 'USD (2023)',
	USD: 'USD of the day',
	year: 'year',
	years: 'year',
	months: 'month',
	people: 'person',
	person: 'person',
	organizations: 'organization',
	'H100-equivalents': 'H100-equivalent',
	'H100-equivalent': 'H100-equivalent',
	FLOP: 'FLOP',
	tokens: 'token',
	points: 'point',
	'index points': 'index point',
	'index, 2012 = 100': 'index point',
	'orders of magnitude': 'order of magnitude',
	'order of magnitude': 'order of magnitude',
	'share of a year’s outlay': 'year'
};

/**
 * Words for plain numbers. Developers and labs are counts: the effective number of developers is by definition one over
 * a sum of squared shares.
 */
const PLAIN = /^(1|ln|logit|0–1|labs|developers|share|share of .+|× today|−1 .+ to \+1 .+)$/;

/** Reads a unit as it is printed: 'billion USD (2023) a year', 'ln million USD (2023)', '1/year'. Throws on a word it does not know. */
export function readUnit(text: string): Unit {
	if (text.startsWith('ln ')) return logarithm(readUnit(text.slice(3)));
	const perYear = /^(.+?),? a year$/.exec(text)?.[1];
	if (perYear) return divide(readUnit(perYear), readUnit('year'));
	const per = text.lastIndexOf(' per ');
	if (per > 0) return divide(readUnit(text.slice(0, per)), readUnit(text.slice(per + 5)));
	if (text.startsWith('1/')) return divide(NUMBER, readUnit(text.slice(2)));
	const counted = COUNTED[text];
	if (counted) return { scale: 1, powers: { [counted]: 1 } };
	if (PLAIN.test(text)) return NUMBER;
	const [first = '', ...rest] = text.split(' ');
	const scale = SCALES[first];
	if (!scale || rest.length === 0) throw new Error(`'${text}' is not a unit of this model`);
	return multiply({ scale, powers: {} }, readUnit(rest.join(' ')));
}

/** The unit of a product. Throws where a factor is a logarithm that remembers its unit: such a thing can only be compared. */
export function multiply(a: Unit, b: Unit): Unit {
	if (a.logarithmOf || b.logarithmOf)
		throw new Error(`${printUnit(a)} cannot be multiplied with ${printUnit(b)}`);
	const counted = [...new Set([...Object.keys(a.powers), ...Object.keys(b.powers)])];
	const sums = counted.map(
		(name) => [name, (a.powers[name] ?? 0) + (b.powers[name] ?? 0)] as const
	);
	const powers = Object.fromEntries(sums.filter(([, exponent]) => exponent !== 0));
	return { scale: a.scale * b.scale, powers };
}

/** The unit of a quotient. */
export const divide = (a: Unit, b: Unit): Unit => multiply(a, power(b, -1));

/** The unit of a power with a number as exponent, e.g. ½ for a square root. */
export function power(unit: Unit, exponent: number): Unit {
	if (unit.logarithmOf) throw new Error(`${printUnit(unit)} has no powers`);
	const powers = Object.entries(unit.powers).map(([counted, one]) => [counted, one * exponent]);
	return {
		scale: Math.pow(unit.scale, exponent),
		powers: Object.fromEntries(powers) as Record<string, number>
	};
}

/** The unit of a natural logarithm: a plain number for ratios, else one that remembers. */
export function logarithm(unit: Unit): Unit {
	if (unit.logarithmOf) throw new Error('a logarithm of a logarithm');
	return isNumber(unit) ? NUMBER : { ...NUMBER, logarithmOf: unit };
}

/** Whether two quantities can be added or compared as they are, scales included. */
export function sameUnit(a: Unit, b: Unit): boolean {
	if (a.logarithmOf && b.logarithmOf) return sameUnit(a.logarithmOf, b.logarithmOf);
	if (a.logarithmOf || b.logarithmOf) return false;
	const ratio = divide(a, b);
	return Math.abs(ratio.scale - 1) < 1e-9 && Object.keys(ratio.powers).length === 0;
}

/** Whether a quantity is a plain number. */
export const isNumber = (unit: Unit): boolean => !unit.logarithmOf && sameUnit(unit, NUMBER);

/** A unit for messages, e.g. '1e+6 · USD (2023) · year^-1'. */
export function printUnit({ scale, powers, logarithmOf }: Unit): string {
	if (logarithmOf) return `ln (${printUnit(logarithmOf)})`;
	const counted = Object.entries(powers).map(([name, exponent]) =>
		exponent === 1 ? name : `${name}^${exponent}`
	);
	const parts = scale === 1 && counted.length > 0 ? counted : [scale.toExponential(), ...counted];
	return parts.join(' · ');
}
