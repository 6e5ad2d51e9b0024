import type { Deal } from '$lib/facts/partnerships.build';

export type Kind = Deal['gives'][number];
export type Status = Deal['status'];

type Look = {
	/** For lists and the key. */
	label: string;
	/** One of them, and several, in a sentence. */
	one: string;
	many: string;
	color: string;
};

const COMPUTING = 'var(--second)';
const OTHER = 'var(--other)';

/** What is given: its words and its hue. The shape of its mark is in `marks.ts`. */
export const KINDS: Record<Kind, Look> = {
	equity: {
		label: 'Money for shares',
		one: 'purchase of shares',
		many: 'purchases of shares',
		color: 'var(--gold)'
	},
	credits: {
		label: 'Money and cloud credits for shares',
		one: 'purchase of shares partly for cloud credits',
		many: 'purchases of shares partly for cloud credits',
		color: 'var(--gold)'
	},
	compute: {
		label: 'Money for clouds and leased machines',
		one: 'contract for computing',
		many: 'contracts for computing',
		color: COMPUTING
	},
	chips: {
		label: 'Money for chips',
		one: 'order of chips',
		many: 'orders of chips',
		color: COMPUTING
	},
	shares: {
		label: 'Own shares handed out',
		one: 'handout of own shares',
		many: 'handouts of own shares',
		color: 'var(--third)'
	},
	takeover: { label: 'Takeover', one: 'takeover', many: 'takeovers', color: OTHER },
	grant: {
		label: 'Grant or gift in kind',
		one: 'grant or gift',
		many: 'grants and gifts',
		color: OTHER
	},
	loan: { label: 'Loan', one: 'loan', many: 'loans', color: OTHER },
	building: {
		label: 'Money for data centers',
		one: 'building plan',
		many: 'building plans',
		color: OTHER
	}
};

/** How far a deal has come: words for lists and sentences, and the dash of its line. */
export const STATUSES: Record<Status, { label: string; word: string; dash?: string }> = {
	paid: { label: 'Paid', word: 'paid' },
	committed: { label: 'Signed, not all paid', word: 'signed', dash: '7 3' },
	conditional: { label: 'Due only on a condition', word: 'conditional', dash: '2 2.5' },
	announced: { label: 'Announced', word: 'announced', dash: '2 2.5' },
	reported: { label: 'Reported only', word: 'reported', dash: '2 2.5' },
	owed: { label: 'Billed, not all paid', word: 'unpaid', dash: '2 2.5' },
	dropped: { label: 'Announced, then dropped', word: 'dropped', dash: '2 2.5' }
};

/** What a deal is drawn as: the part that sets it apart. */
export const kindOf = ({ gives }: Pick<Deal, 'gives'>): Kind =>
	gives.includes('credits') ? 'credits' : (gives[0] ?? 'equity');

const UNITS: [number, string][] = [
	[1e12, 'trillion'],
	[1e9, 'billion'],
	[1e6, 'million']
];
/** Dollars to three digits: "$14.3 billion". */
export function sum(value: number): string {
	const [size, unit] = UNITS.find(([from]) => value >= from) ?? [1, ''];
	return `$${Number((value / size).toPrecision(3))} ${unit}`.trim();
}

/** The amount of a deal as it is known, or that it is not. */
export function amountWords({ amount, upTo, from, to }: Deal): string {
	const shared = from.length > 1 || to.length > 1 ? ' in all' : '';
	if (amount !== null && upTo !== null) return `${sum(amount)} to ${sum(upTo)}${shared}`;
	if (amount !== null) return `${sum(amount)}${shared}`;
	return upTo === null ? 'Amount not public' : `Up to ${sum(upTo)}${shared}`;
}

const FORMATS: Intl.DateTimeFormatOptions[] = [
	{ year: 'numeric' },
	{ year: 'numeric', month: 'short' },
	{ year: 'numeric', month: 'short', day: 'numeric' }
];
/** "2023", "Sep 2025" or "Feb 27, 2026": as exact as is known. */
export function dateWords(date: string): string {
	const format = FORMATS[date.split('-').length - 1];
	return new Intl.DateTimeFormat('en-US', { ...format, timeZone: 'UTC' }).format(new Date(date));
}

/** "A", "A and B", "A, B and C". */
export const listed = (names: string[]): string =>
	names.length < 2
		? (names[0] ?? '')
		: `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;

/** Wider for more money, in steps of a power of ten; the thinnest where it is not known. Shares of the widest. */
const STEPS: [number, number][] = [
	[1e11, 1],
	[1e10, 0.68],
	[1e9, 0.45],
	[0, 0.3]
];
const UNKNOWN = 0.18;

/** Width of a deal's line as a share of the widest. What each of several parties gives is not known. */
export function weight({ amount, upTo, from, to }: Deal): number {
	const known = amount ?? upTo;
	if (known === null || from.length > 1 || to.length > 1) return UNKNOWN;
	return STEPS.find(([least]) => known >= least)?.[1] ?? UNKNOWN;
}
