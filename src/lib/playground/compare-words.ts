import { formatValue, type OutcomeKey, OUTCOMES } from '$lib/model';

/** Relative change too small to speak of. */
const SAME = 0.005;
/** From this ratio on, "2.1 times" says more than "110% higher". */
const TIMES = 1.95;

const digits = (value: number, most: number) =>
	value.toLocaleString('en-US', { maximumSignificantDigits: most });

/** Outcomes that are already logarithms: a difference says what a ratio cannot. */
const isLogarithm = (outcome: OutcomeKey) =>
	OUTCOMES[outcome].unit.startsWith('orders of magnitude') &&
	!/year|yr/.test(OUTCOMES[outcome].unit);

/**
 * An outcome's value against another in words: "34% higher", "2.6 times as much", "0.3 orders of magnitude lower",
 * '' when they are as good as equal.
 */
export function difference(outcome: OutcomeKey, value: number, other: number): string {
	const gap = value - other;
	if (isLogarithm(outcome)) {
		if (Math.abs(gap) < SAME) return '';
		return `${formatValue(outcome, Math.abs(gap))} ${gap > 0 ? 'higher' : 'lower'}`;
	}
	if (other === 0) return gap === 0 ? '' : gap > 0 ? 'higher' : 'lower';
	const ratio = value / other;
	if (Math.abs(ratio - 1) < SAME) return '';
	if (ratio >= TIMES) return `${digits(ratio, ratio < 100 ? 2 : 1)} times as much`;
	return `${digits(Math.abs(ratio - 1) * 100, 2)}% ${ratio > 1 ? 'higher' : 'lower'}`;
}

/** Whether a change is for the better, where the model takes a side at all; '' where it takes none. */
export function judgement(outcome: OutcomeKey, value: number, other: number): string {
	const { better } = OUTCOMES[outcome];
	if (better === 'neither' || difference(outcome, value, other) === '') return '';
	return (better === 'more') === value > other ? 'better' : 'worse';
}

/**
 * A sentence about an outcome in a year, against the status quo's value where one is given; what depends on the
 * scenario stands between asterisks.
 */
export function finding(outcome: OutcomeKey, year: number, value: number, other?: number): string {
	const is = `${OUTCOMES[outcome].label}: *${formatValue(outcome, value)}* in ${year}`;
	if (other === undefined) return `${is} if nothing changes`;
	const words = difference(outcome, value, other);
	const against = words.includes('times')
		? words.replace(' as much', ' the status quo')
		: `${words} than under the status quo`;
	return `${is}, ${words ? `*${against}*` : 'as under the status quo'}`;
}
