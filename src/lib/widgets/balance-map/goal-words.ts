import type { Goal } from '$lib/analysis';
import { formatValue, type OutcomeKey, OUTCOMES } from '$lib/model';

/** How an outcome's bound is typed: the number is value × factor, the unit stands behind it. */
export function typing(outcome: OutcomeKey): { factor: number; unit: string } {
	const { format, unit } = OUTCOMES[outcome];
	return format.kind === 'percent' ? { factor: 100, unit: '%' } : { factor: 1, unit };
}

/** A value as it is first put into the box: three digits that count. */
export const typed = (outcome: OutcomeKey, value: number): number =>
	Number((value * typing(outcome).factor).toPrecision(3));

/** An outcome's name inside a sentence. */
export const inSentence = (outcome: OutcomeKey): string =>
	OUTCOMES[outcome].label.replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase());

/** What is wanted unless the reader says otherwise. */
export const usualWish = (outcome: OutcomeKey): Goal['wanted'] =>
	OUTCOMES[outcome].better === 'less' ? 'at most' : 'at least';

export const goalWords = ({ outcome, wanted, bound }: Goal): string =>
	`${OUTCOMES[outcome].label} ${wanted} ${formatValue(outcome, bound)}`;

/** How much of the plane meets the goals, and whether the reader's scenario does, in one sentence. */
export function metWords(count: number, share: number, readerMeets: boolean): string {
	const goals = count === 1 ? 'The goal is met' : `All ${count} goals are met`;
	const where =
		share <= 0
			? 'nowhere on this plane'
			: share >= 1
				? 'everywhere on this plane'
				: share < 0.01
					? 'on less than 1% of this plane'
					: `on ${Math.min(99, Math.round(share * 100))}% of this plane`;
	return `${goals} ${where}; your scenario ${readerMeets ? 'meets' : 'misses'} ${count === 1 ? 'it' : 'them'}.`;
}
