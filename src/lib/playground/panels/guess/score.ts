import { difference } from '$lib/analysis';
import { formatValue, type OutcomeKey, OUTCOMES } from '$lib/model';

/** A change below this is called "about the same"; it is about two percent. */
const STILL = 0.02;
/** A guess this share of the real change away from it is close. */
const CLOSE = 0.25;

/** How good a guess was. */
export type Verdict = 'close' | 'direction' | 'off';

/**
 * How far a value is from another, so that outcomes can be compared: the natural logarithm of their ratio where the
 * outcome spans decades or is a logarithm itself, elsewhere the difference as a share of the first. 0.02 is about 2%.
 */
export function move(outcome: OutcomeKey, from: number, to: number): number {
	if (OUTCOMES[outcome].format.kind === 'orders') return (to - from) * Math.LN10;
	if (OUTCOMES[outcome].scale === 'log') return Math.log(to / from);
	return (to - from) / Math.abs(from);
}

/** Whether a change, as `move` measures it, is too small to speak of. */
export const isStill = (change: number): boolean => Math.abs(change) < STILL;

/** −1 down, 0 about the same, 1 up. */
const way = (change: number): number => (isStill(change) ? 0 : Math.sign(change));

/** Judges a guess of an outcome that was `before` and is `after`, all in its unit. */
export function judge(outcome: OutcomeKey, before: number, after: number, guess: number): Verdict {
	const real = move(outcome, before, after);
	const guessed = move(outcome, before, guess);
	if (way(real) !== way(guessed)) return 'off';
	const slack = Math.max(STILL, CLOSE * Math.abs(real));
	return Math.abs(guessed - real) <= slack ? 'close' : 'direction';
}

const WAYS = ['lower', 'about the same', 'higher'] as const;
/** A change in one word or three. */
const wayWords = (change: number): string => WAYS[way(change) + 1] ?? '';

/** What came of a guess, in words. */
export function verdictWords(
	outcome: OutcomeKey,
	before: number,
	after: number,
	guess: number
): string {
	const real = move(outcome, before, after);
	const guessed = move(outcome, before, guess);
	const change = isStill(real) ? '' : difference(outcome, after, before);
	const answer = `the model says ${formatValue(outcome, after)} (${change || 'about the same'}), and ${formatValue(outcome, before)} without the change`;
	const said = `you said ${formatValue(outcome, guess)}`;
	switch (judge(outcome, before, after, guess)) {
		case 'close':
			return `Close: ${said}, ${answer}.`;
		case 'direction':
			return `The right way, but ${
				Math.abs(guessed) > Math.abs(real) ? 'too far' : 'not far enough'
			}: ${said}, ${answer}.`;
		case 'off':
			return `Not this time. You expected it ${wayWords(guessed)}: ${said}, ${answer}.`;
	}
}
