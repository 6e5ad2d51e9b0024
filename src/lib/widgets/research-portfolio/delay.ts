/**
 * How a change of course shows over time: when two runs part, which way at first, when that turns, and how late.
 * A gap is how far one run lies above (or below) the other, as a part of the other's value.
 */

/** The gap between two columns, row by row: 0.1 is ten percent above. */
export const gapOf = (changed: ArrayLike<number>, base: ArrayLike<number>): number[] =>
	Array.from(base, (value, row) => (changed[row] ?? NaN) / value - 1);

export type Course = {
	/** Gap at the end. */
	last: number;
	/** When the gap first exceeded what can be told; null where it never does. */
	parts: number | null;
	/** When the gap last changed from one side to the other, and how large it had been before; null where it never did. */
	turns: { year: number; before: number } | null;
	/** When the gap is widest, and how wide. */
	widest: { year: number; gap: number };
};

/** A gap smaller than this cannot be told on the page (parts of one). */
export const VISIBLE = 0.001;

/** The course of a gap over the years of its rows. */
export function courseOf(years: ArrayLike<number>, gap: number[]): Course {
	const last = gap.at(-1) ?? 0;
	const first = gap.findIndex((value) => Math.abs(value) > VISIBLE);
	let turn: Course['turns'] = null;
	for (let row = 1; row < gap.length; row++) {
		const [before, after] = [gap[row - 1] ?? 0, gap[row] ?? 0];
		if (before * after >= 0) continue;
		const side = extreme(gap.slice(0, row).filter((value) => value * before > 0));
		const later = extreme(gap.slice(row).filter((value) => value * after > 0));
		if (Math.abs(side) <= VISIBLE || Math.abs(later) <= VISIBLE) continue;
		const [from, to] = [years[row - 1] ?? 0, years[row] ?? 0];
		turn = { year: from + ((to - from) * before) / (before - after), before: side };
	}
	const wide = gap.reduce(
		(best, value, row) => (Math.abs(value) > Math.abs(gap[best] ?? 0) ? row : best),
		0
	);
	return {
		last,
		parts: first === -1 ? null : (years[first] ?? null),
		turns: turn,
		widest: { year: years[wide] ?? 0, gap: gap[wide] ?? 0 }
	};
}

const extreme = (values: number[]): number =>
	values.reduce((best, value) => (Math.abs(value) > Math.abs(best) ? value : best), 0);

/**
 * When half of the gap that stands at the end is reached for good, between rows.
 * Null where there is no gap to speak of at the end.
 */
export function halfwayOf(years: ArrayLike<number>, gap: number[]): number | null {
	const half = (gap.at(-1) ?? 0) / 2;
	if (Math.abs(half) * 2 <= VISIBLE) return null;
	const reached = (value: number) => value / half >= 1;
	for (let row = gap.length - 1; row > 0; row--) {
		const [before, after] = [gap[row - 1] ?? 0, gap[row] ?? 0];
		if (reached(after) && !reached(before)) {
			const [from, to] = [years[row - 1] ?? 0, years[row] ?? 0];
			return from + ((to - from) * (half - before)) / (after - before);
		}
	}
	return years[0] ?? null;
}
