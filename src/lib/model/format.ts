import { type LeverKey, LEVERS } from './levers';
import { type OutcomeKey, OUTCOMES } from './outcomes';

/** How numbers of one kind are said. */
export type OutcomeFormat =
	| { readonly kind: 'money'; readonly dollars: number; readonly per?: string }
	| { readonly kind: 'count'; readonly each: number; readonly noun: string }
	| {
			readonly kind:
				| 'compute'
				| 'percent'
				| 'orders'
				| 'pace'
				| 'months'
				| 'points'
				| 'index'
				| 'ratio'
				| 'price';
	  };

const SCALES = [
	{ from: 1e12, long: ' trillion', short: 'tn' },
	{ from: 1e9, long: ' billion', short: 'bn' },
	{ from: 1e6, long: ' million', short: 'm' }
];
const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
];
/** What stands where there is no number to say. */
const NOTHING = '–';
/** Numbers beyond this cannot be said in smaller units; none comes from the model. */
const UNSAYABLE = 1e290;

const formatters = new Map<string, Intl.NumberFormat>();

/** A number as Intl writes it, but with − for -, and in powers of ten where digits would fill a line. */
function plain(value: number, options: Intl.NumberFormatOptions): string {
	const size = Math.abs(value);
	if (size >= 1e15) return powers(value, 2);
	if (options.maximumSignificantDigits && size > 0 && size < 1e-6) return powers(value, 2);
	const name = JSON.stringify(options);
	const formatter = formatters.get(name) ?? new Intl.NumberFormat('en-US', options);
	formatters.set(name, formatter);
	return formatter
		.format(value)
		.replace('-', '−')
		.replace(/^−(0(?:\.0*)?)$/, '$1');
}

const decimals = (value: number, most: number, least = 0) =>
	plain(value, { maximumFractionDigits: most, minimumFractionDigits: least });

/** Two digits that count below a hundred, whole numbers from there. */
const rounded = (value: number) =>
	Math.abs(value) >= 99.5 ? decimals(value, 0) : plain(value, { maximumSignificantDigits: 2 });

const superscript = (power: number) =>
	String(power).replace(/./g, (sign) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(sign)] ?? '⁻');

/** A number as mantissa and power of ten, "4.1×10²⁶"; `digits` of the mantissa count. */
function powers(value: number, digits: number): string {
	if (value === 0) return '0';
	const [mantissa = '1', power = '0'] = value.toExponential(digits - 1).split('e');
	const short = mantissa.replace(/\.?0+$/, '').replace('-', '−');
	return `${short}×10${superscript(Number(power))}`;
}

/** Dollars as people say them: "$9.2 billion", "$37 million", "$85,000", "$0.42". */
function money(dollars: number, size: 'long' | 'short'): string {
	const amount = Math.abs(dollars);
	const sign = dollars < 0 ? '−' : '';
	// What would round up to the next scale belongs there: "$1 billion", not "$1000 million".
	const scale = SCALES.find(({ from }) => amount >= from * 0.9995);
	if (amount >= 1e15) return `${sign}$${powers(amount, 2)}`;
	if (scale) return `${sign}$${rounded(amount / scale.from)}${scale[size]}`;
	if (size === 'short' && amount >= 999.5) return `${sign}$${rounded(amount / 1000)}k`;
	return `${sign}$${plain(amount, { maximumSignificantDigits: 2 })}`;
}

/** A share as a percentage, with a decimal where it is small: "27%", "1.1%". */
const percent = (share: number) =>
	`${Math.abs(share) >= 0.0995 || share === 0 ? decimals(share * 100, 0) : plain(share * 100, { maximumSignificantDigits: 2 })}%`;

/** Counted things; `noun` in the plural is written out, or left away where it is empty. */
function count(value: number, noun: string): string {
	const words = noun && ` ${noun}`;
	if (Math.abs(value) >= 1e6) return `${rounded(value / 1e6)} million${words}`;
	return `${plain(value, { maximumSignificantDigits: 3, maximumFractionDigits: 0, roundingPriority: 'lessPrecision' })}${words}`;
}

/** A length of time: "13 months", "3.2 months", "1 month". */
function months(value: number): string {
	const words = Math.abs(value) >= 9.95 ? decimals(value, 0) : decimals(value, 1);
	return `${words} ${words === '1' ? 'month' : 'months'}`;
}

/** "2.1 orders of magnitude", "1 order of magnitude". */
const orders = (words: string) => `${words} ${words === '1' ? 'order' : 'orders'} of magnitude`;

/** An outcome as people say it: "$9.2 billion", "4.1×10²⁶ FLOP", "13 months", "27%". `value` in the outcome's unit. */
export function formatValue(outcome: OutcomeKey, value: number): string {
	if (!(Math.abs(value) < UNSAYABLE)) return NOTHING;
	const { format } = OUTCOMES[outcome];
	switch (format.kind) {
		case 'money':
			return money(value * format.dollars, 'long') + (format.per ? ` ${format.per}` : '');
		case 'count':
			return count(value * format.each, format.noun);
		case 'compute':
			return `${powers(value, 2)} FLOP`;
		case 'percent':
			return percent(value);
		case 'orders':
			return orders(decimals(value, Math.abs(value) < 1 ? 2 : 1));
		case 'pace':
			return `${orders(decimals(value, 2))} a year`;
		case 'months':
			return months(value);
		case 'points':
			return `${decimals(value, 0)} points`;
		case 'index':
			return rounded(value);
		case 'ratio':
			return decimals(value, 2, 2);
		case 'price':
			return `${money(value, 'long')} per million tokens`;
	}
}

/** The same for an axis or a narrow cell: "$9.2bn", "4×10²⁶", "13", "27%". */
export function formatShort(outcome: OutcomeKey, value: number): string {
	if (!(Math.abs(value) < UNSAYABLE)) return NOTHING;
	const { format } = OUTCOMES[outcome];
	switch (format.kind) {
		case 'money':
			return money(value * format.dollars, 'short');
		case 'price':
			return money(value, 'short');
		case 'count':
			return Math.abs(value * format.each) < 999.5
				? count(value * format.each, '')
				: `${rounded((value * format.each) / 1000)}k`;
		case 'compute':
			return powers(value, 1);
		case 'percent':
			return percent(value);
		case 'orders':
		case 'pace':
			return decimals(value, Math.abs(value) < 1 ? 2 : 1);
		case 'months':
		case 'points':
		case 'index':
			return rounded(value);
		case 'ratio':
			return decimals(value, 2);
	}
}

/** A lever's position as people say it: "1.6×", "55%", "$20 billion a year", "12 months", "2027". `value` in the lever's unit. */
export function formatLever(lever: LeverKey, value: number): string {
	if (!(Math.abs(value) < UNSAYABLE)) return NOTHING;
	const { unit } = LEVERS[lever];
	if (unit.startsWith('×')) return `${decimals(value, 2)}×`;
	if (unit.startsWith('share')) return `${decimals(value * 100, 1)}%`;
	if (unit.startsWith('billion')) return `$${decimals(value, 1)} billion a year`;
	if (unit === 'months') return months(value);
	if (unit === 'years')
		return value < 1 ? months(value * 12) : value === 1 ? '1 year' : `${decimals(value, 2)} years`;
	if (unit === 'year') return date(value);
	return value > 0 ? `+${decimals(value, 2)}` : decimals(value, 2);
}

/** A point in time: "2027", "July 2027". */
function date(year: number): string {
	const whole = Math.floor(Math.round(year * 12) / 12);
	const month = Math.round(year * 12) - 12 * whole;
	const name = month === 0 ? undefined : MONTHS[month];
	return [name, String(whole).replace('-', '−')].filter(Boolean).join(' ');
}
