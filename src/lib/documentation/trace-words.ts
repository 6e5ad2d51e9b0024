import type { TraceNode } from '$lib/analysis';

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A number of any size with three digits that count: 0.00123, 1,230, 1.23 × 10²⁴. */
export function spokenValue(value: number): string {
	const size = Math.abs(value);
	if (value !== 0 && (size >= 1e7 || size < 1e-4)) {
		const [digits = '', exponent = ''] = value.toExponential(2).split('e');
		const raised = exponent.replace('+', '').replace('-', '⁻');
		return `${minus(digits)} × 10${raised.replace(/\d/g, (digit) => RAISED.charAt(Number(digit)))}`;
	}
	return minus(value.toLocaleString('en-US', { maximumSignificantDigits: size >= 1000 ? 4 : 3 }));
}

const minus = (text: string) => text.replace('-', '−');

/** A unit behind a number; plain numbers have none to print. */
export const printedUnit = (unit: string) => (unit === '1' || unit === 'year' ? '' : ` ${unit}`);

/** How the two runs compare: 'the same in both', '+12 %', or the difference where a part of nothing says nothing. */
export function comparison([yours = NaN, quo = NaN]: readonly number[]): string {
	if (yours === quo) return 'the same in both';
	const part = (yours - quo) / Math.abs(quo);
	if (!Number.isFinite(part) || Math.abs(part) > 9.99)
		return `${yours > quo ? '+' : '−'}${spokenValue(Math.abs(yours - quo))}`;
	const percent = Math.abs(100 * part);
	if (percent < 0.05) return 'nearly the same';
	return `${part > 0 ? '+' : '−'}${percent.toFixed(percent < 10 ? 1 : 0)} %`;
}

/** What else is to be said of a quantity: where a parameter comes from, where a stock stood. */
export function remark({ kind, origin, before }: TraceNode): string {
	if (origin) return `Source: ${origin.source}.`;
	if (kind !== 'stock') return '';
	const [yours, quo] = before ?? [];
	return yours === undefined || quo === undefined
		? 'A stock: it begins here.'
		: `A stock: a quarter of a year before it was ${spokenValue(yours)}, in the status quo ${spokenValue(quo)}; it changes by`;
}
