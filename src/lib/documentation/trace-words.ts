import type { TraceNode } from '$lib/analysis';

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A number of any size with three digits that count: 0.00123, 1,230, 1.23 × 10²⁴; a point in time as a year: 2034.1. */
export function spokenValue(value: number, unit = ''): string {
	if (unit === 'year') return String(Number(value.toFixed(1)));
	const size = Math.abs(value);
	if (isFarFromOne(value)) return inPowersOfTen(value, 3);
	return minus(value.toLocaleString('en-US', { maximumSignificantDigits: size >= 1000 ? 4 : 3 }));
}

/** Whether a number is better read with a power of ten. */
export const isFarFromOne = (value: number) =>
	value !== 0 && (Math.abs(value) >= 1e7 || Math.abs(value) < 1e-4);

/** A number with so many digits that count and a power of ten: 1.23 × 10²⁴. */
export function inPowersOfTen(value: number, digits: number): string {
	const [leading = '', exponent = ''] = value.toExponential(digits - 1).split('e');
	const raised = exponent.replace('+', '').replace('-', '⁻');
	return `${minus(leading)} × 10${raised.replace(/\d/g, (digit) => RAISED.charAt(Number(digit)))}`;
}

const minus = (text: string) => text.replace('-', '−');

/** A unit behind a number; plain numbers have none to print. */
export const printedUnit = (unit: string) => (unit === '1' || unit === 'year' ? '' : ` ${unit}`);

/** How the two runs compare: 'the same in both', '+12 %', or the difference where a part of nothing says nothing; points in time by the years between. */
export function comparison([yours = NaN, quo = NaN]: readonly number[], unit = ''): string {
	if (yours === quo) return 'the same in both';
	if (unit === 'year')
		return `${Math.abs(yours - quo).toFixed(1)} years ${yours > quo ? 'later' : 'earlier'}`;
	const part = (yours - quo) / Math.abs(quo);
	if (!Number.isFinite(part) || Math.abs(part) > 9.99)
		return `${yours > quo ? '+' : '−'}${spokenValue(Math.abs(yours - quo))}`;
	const percent = Math.abs(100 * part);
	if (percent < 0.05) return 'nearly the same';
	return `${part > 0 ? '+' : '−'}${percent.toFixed(percent < 10 ? 1 : 0)} %`;
}

/**
 * What else is to be said of a quantity: where a parameter comes from, where a stock stood, with what moves it still to
 * follow unless `isLoop` says that it has been opened above; `other` names the second run.
 */
export function remark(
	{ kind, origin, before }: TraceNode,
	other = 'status quo',
	isLoop = false
): string {
	if (origin) return `Source: ${origin.source}.`;
	const above = isLoop ? 'It is above already: this is a loop.' : '';
	if (kind !== 'stock') return above;
	const [one, another] = before ?? [];
	return one === undefined || another === undefined
		? `A stock: it begins here. ${above}`.trim()
		: `A stock: a quarter of a year before it was ${spokenValue(one)}, ${other} ${spokenValue(another)}${isLoop ? `. ${above}` : '; it changes by'}`;
}
