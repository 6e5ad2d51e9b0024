import type { Dial } from '$lib/controls/dial';
import { PARAMETER_RANGES, type ParameterName } from '$lib/model';
import { assumptionWords } from '../change-list';

/** How many steps a slider has at least, and how many fine ones: powers of ten are chosen that give as many. */
const STEPS = 50;
const FINE_STEPS = 5000;
/** Powers of ten between which numbers are written out. */
const PLAIN = [-3, 5] as const;

const four = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 4 });
const powerOf = (size: number) => Math.floor(Math.log10(size));
const raised = (power: number) =>
	String(power).replace(/./g, (sign) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(sign)] ?? '⁻');
const isPlain = (power: number) => power >= PLAIN[0] && power <= PLAIN[1];

/** A number with up to four digits that count: "0.38", "31,540", "1.133×10⁻⁵". */
export function amount(value: number): string {
	const power = value === 0 ? 0 : powerOf(Math.abs(value));
	const words = isPlain(power)
		? four.format(value)
		: `${four.format(value / 10 ** power)}×10${raised(power)}`;
	return words.replace('-', '−');
}

/** A share of something as a percentage; other units are said, not reckoned with. */
const isShare = (unit: string) => unit.startsWith('share');

/** A unit as it follows a number: "a year", "of world output". */
const unitWords = (unit: string) =>
	unit === '1'
		? ''
		: isShare(unit)
			? unit.slice('share'.length).trim()
			: unit.replace(/^1\//, 'a ');

const numberWords = (value: number, unit: string) =>
	isShare(unit) ? `${amount(100 * value)}%` : amount(value);

/** An assumption's value in words: "0.38", "6% of world output", "2 years", "0.5 a year". */
export const valueWords = (value: number, unit: string): string =>
	`${numberWords(value, unit)} ${unitWords(unit)}`.trim();

/** From where to where, with the unit once: "2.6% to 14% of world output". */
export const rangeWords = ([low, high]: readonly [number, number], unit: string): string =>
	`${numberWords(low, unit)} to ${valueWords(high, unit)}`;

/** The dial of an assumption over what it may be set to, with a mark at its published value. */
export function assumptionDial(row: { name: ParameterName; value: number; unit: string }): Dial {
	const [low, high] = PARAMETER_RANGES[row.name];
	const power = powerOf(Math.max(Math.abs(low), Math.abs(high)));
	const label = assumptionWords(row.name);
	const isWritten = isShare(row.unit) || isPlain(power);
	return {
		name: row.name,
		label: label.charAt(0).toUpperCase() + label.slice(1),
		low,
		high,
		step: 10 ** powerOf((high - low) / STEPS),
		fine: 10 ** powerOf((high - low) / FINE_STEPS),
		marks: [row.value],
		initial: row.value,
		factor: isShare(row.unit) ? 100 : isWritten ? 1 : 10 ** -power,
		suffix: isShare(row.unit) ? '%' : isWritten ? '' : ` ×10${raised(power)}`,
		words: (value) => valueWords(value, row.unit)
	};
}

/** What a dial's value sets an assumption to; undefined where that is the published one, to within what the dial can tell apart. */
export const assumedValue = (dial: Dial, value: number): number | undefined =>
	Math.abs(value - dial.initial) < 0.6 * (dial.fine ?? dial.step) ? undefined : value;
