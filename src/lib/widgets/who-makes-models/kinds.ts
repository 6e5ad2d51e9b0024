import type { MakersOfYear } from '$lib/facts/model-makers.build';

/** Whose share can be guessed. */
export type Kind = 'industry' | 'academia' | 'joint';
export type DrawnKind = Kind | 'other';

export const KINDS: Record<DrawnKind, { label: string; words: string; color: string }> = {
	industry: { label: 'Firms alone', words: 'firms alone', color: 'var(--industry)' },
	academia: {
		label: 'Universities alone',
		words: 'universities alone',
		color: 'var(--academia)'
	},
	joint: {
		label: 'Both together',
		words: 'firms and universities together',
		color: 'var(--joint)'
	},
	other: { label: 'Others, unknown', words: 'others or unknown makers', color: 'var(--other)' }
};

export const DRAWN_KINDS = Object.keys(KINDS) as DrawnKind[];
export const GUESSED: Kind[] = ['industry', 'academia', 'joint'];

/** A kind's share of each year's models, in percent. */
export const sharesOf = (years: MakersOfYear[], kind: DrawnKind): number[] =>
	years.map((row) => (100 * row[kind]) / row.total);

const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });

/** A share in percent: "23%". */
export const percent = (value: number): string => `${whole.format(value)}%`;
