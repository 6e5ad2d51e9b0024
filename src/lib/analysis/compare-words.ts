import { formatValue, type OutcomeKey, OUTCOMES } from '$lib/model';

/** Change too small to speak of: relative, or in orders of magnitude where the outcome counts those. */
const SAME = 0.005;
/** From this ratio on, "2.1 times" says more than "110% higher". */
const TIMES = 1.95;
/** Below this ratio, "down to 4%" says more than "96% lower". */
const REST = 0.1;
/** Below this ratio there is next to nothing left. */
const NOTHING = 0.0005;

const two = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 2 });

/** How a value stands to another: so many times it, what is left of it, or by how much it is above or below it. */
type Apart =
	| { form: 'same' | 'nothing' }
	| { form: 'times' | 'rest'; amount: string }
	| { form: 'gap'; amount: string; isAbove: boolean };

function apart(outcome: OutcomeKey, value: number, other: number): Apart {
	const { kind } = OUTCOMES[outcome].format;
	const gap = value - other;
	const isAbove = gap > 0;
	// What is already a logarithm: a difference says what a ratio cannot.
	if (kind === 'orders')
		return Math.abs(gap) < SAME
			? { form: 'same' }
			: { form: 'gap', amount: formatValue(outcome, Math.abs(gap)), isAbove };
	if (other === 0) return gap === 0 ? { form: 'same' } : { form: 'gap', amount: '', isAbove };
	const ratio = value / other;
	if (Math.abs(ratio - 1) < SAME) return { form: 'same' };
	if (ratio >= TIMES) return { form: 'times', amount: two.format(ratio) };
	if (ratio < NOTHING) return { form: 'nothing' };
	if (ratio < REST) return { form: 'rest', amount: `${two.format(ratio * 100)}%` };
	// "27%, a third above" is not "27%, 33% above", which could be read as points.
	const amount =
		kind === 'percent' ? points(Math.abs(gap) * 100) : `${two.format(Math.abs(ratio - 1) * 100)}%`;
	return { form: 'gap', amount, isAbove };
}

function points(size: number): string {
	const number = two.format(size);
	return `${number} percentage ${number === '1' ? 'point' : 'points'}`;
}

/**
 * An outcome's value against another in words: "34% higher", "7 percentage points lower", "2.6 times as much", "down to
 * 4%", "0.3 orders of magnitude lower", '' when they are as good as equal.
 */
export function difference(outcome: OutcomeKey, value: number, other: number): string {
	const found = apart(outcome, value, other);
	switch (found.form) {
		case 'same':
			return '';
		case 'nothing':
			return 'down to almost nothing';
		case 'times':
			return `${found.amount} times as much`;
		case 'rest':
			return `down to ${found.amount}`;
		case 'gap':
			return `${found.amount} ${found.isAbove ? 'higher' : 'lower'}`.trim();
	}
}

/** The same said of the status quo: "34% above the status quo", "2.6 times the status quo"; `quoName` is what it is called. */
export function standing(
	outcome: OutcomeKey,
	value: number,
	quo: number,
	quoName = 'the status quo'
): string {
	const found = apart(outcome, value, quo);
	switch (found.form) {
		case 'same':
			return asUnder(outcome, value, quo, quoName);
		case 'nothing':
			return `next to nothing of ${quoName}`;
		case 'times':
			return `${found.amount} times ${quoName}`;
		case 'rest':
			return `down to ${found.amount} of ${quoName}`;
		case 'gap':
			return `${found.amount} ${found.isAbove ? 'above' : 'below'} ${quoName}`.trim();
	}
}

/** What is said where nothing worth a word sets a value apart from the status quo's. */
export const asUnder = (
	outcome: OutcomeKey,
	value: number,
	quo: number,
	quoName = 'the status quo'
): string =>
	formatValue(outcome, value) === formatValue(outcome, quo)
		? `as under ${quoName}`
		: `about as under ${quoName}`;

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
export function finding(outcome: OutcomeKey, year: number, value: number, quo?: number): string {
	const is = `${OUTCOMES[outcome].label}: *${formatValue(outcome, value)}* in ${year}`;
	if (quo === undefined) return `${is} if nothing changes`;
	const words = standing(outcome, value, quo);
	return `${is}, ${difference(outcome, value, quo) ? `*${words}*` : words}`;
}

/** A sentence about what a change has done to an outcome in a year. */
export function changed(outcome: OutcomeKey, year: number, was: number, is: number): string {
	const what = `${OUTCOMES[outcome].label} in ${year}`;
	const [before, now] = [formatValue(outcome, was), formatValue(outcome, is)];
	const words = difference(outcome, is, was);
	if (!words) return `${what}: ${now}, ${before === now ? 'as before' : 'about as before'}.`;
	return before === now ? `${what}: ${now}, ${words}.` : `${what}: from ${before} to ${now}.`;
}
