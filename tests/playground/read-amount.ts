import { type OutcomeKey, OUTCOMES } from '$lib/model';

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A printed number: its value, and half of its last digit's worth (for "4,200" that digit may be any zero at its end). */
function numberOf(printed: string): { value: number; halves: number[] } {
	const [mantissa = '', power = ''] = printed.replaceAll(',', '').split('×10');
	const exponent = Number(
		[...power].map((sign) => (sign === '⁻' ? '-' : SUPERSCRIPTS.indexOf(sign))).join('') || '0'
	);
	const scale = 10 ** exponent;
	const decimals = mantissa.split('.')[1]?.length ?? 0;
	const zeros = decimals ? 0 : (/[1-9](0*)$/.exec(mantissa)?.[1]?.length ?? 0);
	const places = Array.from({ length: zeros + 1 }, (_, index) => index - decimals);
	// "1×10²⁶" may have been "1.0", whose zero is not written.
	if (decimals === 0) places.unshift(-1);
	return {
		value: Number(mantissa) * scale,
		halves: places.map((place) => 0.5 * 10 ** place * scale)
	};
}

/** Whether a printed number is what a value is rounded to, at two digits or at as many as are printed. */
export function isRoundedFrom(printed: string | { text: string; factor: number }, value: number) {
	const { text, factor } = typeof printed === 'string' ? { text: printed, factor: 1 } : printed;
	const read = numberOf(text);
	const wanted = value / factor;
	// Two digits that count, at least.
	const most = 0.5 * 10 ** (Math.floor(Math.log10(Math.abs(wanted) || 1)) - 1);
	const digits = Math.max(
		...read.halves.filter((half) => half <= most * 1.001),
		Math.min(...read.halves)
	);
	return Math.abs(read.value - wanted) <= digits * 1.0001;
}

/** The numbers a printed value of an outcome may stand for, with what one of them is worth in the outcome's unit. */
export function readAmount(
	outcome: OutcomeKey,
	printed: string
): { text: string; factor: number }[] {
	const { format } = OUTCOMES[outcome];
	const [text = ''] = /[\d.,]+(×10[⁰¹²³⁴⁵⁶⁷⁸⁹⁻]+)?/.exec(printed) ?? [];
	let factor = 1;
	if (printed.includes(' trillion')) factor = 1e12;
	else if (printed.includes(' billion')) factor = 1e9;
	else if (printed.includes(' million') && !printed.includes('per million tokens')) factor = 1e6;
	if (format.kind === 'money') factor /= format.dollars;
	if (format.kind === 'count') factor /= format.each;
	if (format.kind === 'percent') factor /= 100;
	return [{ text, factor }];
}
