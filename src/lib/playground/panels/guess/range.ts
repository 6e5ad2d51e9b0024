import { type OutcomeKey, OUTCOMES } from '$lib/model';

/** Positions of the slider: from −MOST_POSITION, the low end, over 0, no change, to MOST_POSITION. */
export const MOST_POSITION = 100;

/** Between which values a guess can be made, in the outcome's unit. */
export type GuessRange = { low: number; before: number; high: number; isLog: boolean };

/** Widths of ranges: factors where an outcome spans decades, shares of the value elsewhere. */
const FACTORS = [10, 100, 1e3, 1e4, 1e6, 1e9, 1e15, 1e30];
const SHARES = [1, 3, 10, 30, 100, 1e3, 1e4, 1e6];

/** A range around the value before that holds the one after too, in steps so wide that it does not give it away. */
export function guessRange(outcome: OutcomeKey, before: number, after: number): GuessRange {
	const { scale, format } = OUTCOMES[outcome];
	if (scale === 'log') {
		const apart = Math.max(after / before, before / after);
		const factor = FACTORS.find((one) => apart <= one) ?? apart;
		return { low: before / factor, before, high: before * factor, isLog: true };
	}
	const apart = Math.abs(after - before) / before;
	const width = before * (SHARES.find((one) => apart <= one) ?? apart);
	const isShare = format.kind === 'percent' && Math.max(before, after) <= 1;
	return {
		low: after < 0 ? before - width : Math.max(0, before - width),
		before,
		high: isShare ? Math.min(1, before + width) : before + width,
		isLog: false
	};
}

/** The value at a position of the slider. */
export function valueOf({ low, before, high, isLog }: GuessRange, position: number): number {
	const share = Math.min(1, Math.abs(position) / MOST_POSITION);
	const end = position < 0 ? low : high;
	return isLog ? before * (end / before) ** share : before + (end - before) * share;
}

/** The position of a value, a whole number. */
export function positionOf({ low, before, high, isLog }: GuessRange, value: number): number {
	const inside = Math.min(high, Math.max(low, value));
	const end = inside < before ? low : high;
	if (end === before) return 0;
	const share = isLog
		? Math.log(inside / before) / Math.log(end / before)
		: (inside - before) / (end - before);
	return Math.round((inside < before ? -1 : 1) * share * MOST_POSITION) + 0;
}
