import { INVESTMENTS, OPENNESSES } from '$lib/analysis';
import type { Grid } from '$lib/charts/contours';
import { roundThresholds } from '$lib/charts/thresholds';
import { formatShort, formatValue, type OutcomeKey, OUTCOMES } from '$lib/model';

/** One outcome in one year over investment and openness, row after row from openness 0 up, in the outcome's unit. */
export type Plane = { outcome: OutcomeKey; year: number; values: ArrayLike<number> };

/** What the axes of the plane run from and to. */
export const SPAN = {
	investment: [INVESTMENTS[0] ?? 0, INVESTMENTS.at(-1) ?? 1] as [number, number],
	openness: [OPENNESSES[0] ?? 0, OPENNESSES.at(-1) ?? 1] as [number, number]
};

/** The ramp has ten colours, so nine lines at most divide the plane. */
const MOST_LINES = 9;

export const gridOf = (values: ArrayLike<number>): Grid => ({
	xs: INVESTMENTS,
	ys: OPENNESSES,
	values
});

/** Smallest and largest value on the plane. */
export function rangeOf({ values }: Plane): [number, number] {
	const all = Array.from(values);
	return [Math.min(...all), Math.max(...all)];
}

/** The round values at which lines are drawn. Shares are rounded as percentages, so the same ticks serve. */
export function linesOf(plane: Plane): number[] {
	const [low, high] = rangeOf(plane);
	return roundThresholds(OUTCOMES[plane.outcome].scale, low, high, MOST_LINES);
}

/** What is written on lines: short, but never the same on two of them. */
export function lineNames(outcome: OutcomeKey, lines: readonly number[]): string[] {
	const short = lines.map((line) => formatShort(outcome, line));
	if (new Set(short).size === lines.length) return short;
	const { kind } = OUTCOMES[outcome].format;
	return lines.map((line) => {
		if (kind === 'percent') return `${Number((line * 100).toPrecision(6))}%`;
		if (kind === 'compute') return formatValue(outcome, line).replace(' FLOP', '');
		return String(Number(line.toPrecision(6)));
	});
}
