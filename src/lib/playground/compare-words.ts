import { formatValue, type OutcomeKey, OUTCOMES } from '$lib/model';

/** Relative change too small to speak of. */
const SAME = 0.005;
/** From this ratio on, "2.1 times" says more than "110% higher". */
const TIMES = 1.95;

/** Below this ratio, "down to 4%" says more than "96% lower". */
const REST = 0.1;

const two = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 2 });

/** Outcomes that are already logarithms: a difference says what a ratio cannot. */
const isLogarithm = (outcome: OutcomeKey) => OUTCOMES[outcome].format.kind === 'orders';

/**
 * An outcome's value against another in words: "34% higher", "2.6 times as much", "down to 4%", "0.3 orders of magnitude lower",
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
	if (ratio >= TIMES) return `${two.format(ratio)} times as much`;
	if (ratio < REST) return `down to ${two.format(ratio * 100)}%`;
	return `${two.format(Math.abs(ratio - 1) * 100)}% ${ratio > 1 ? 'higher' : 'lower'}`;
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
	const against = words
		.replace('as much', 'the status quo')
		.replace('%', words.startsWith('down') ? '% of the status quo' : '%')
		.replace('higher', 'above the status quo')
		.replace('lower', 'below the status quo');
	return `${is}, ${words ? `*${against}*` : 'as under the status quo'}`;
}
