import { scaleLinear, scaleLog } from 'd3';
import type { ScaleKind } from './series';

/** Below this width (px) a chart is drawn for a phone: fewer ticks, key above instead of labels at line ends. */
export const NARROW = 520;
/** The widths (px) a chart is drawn at on the server; style sheets choose which is shown until the real one is measured. */
export const DRAWN_WIDTHS = [288, NARROW, 864] as const;

export type Box = { left: number; right: number; top: number; bottom: number };

/** The plotting area inside a chart of the given size (px), with room for labels at line ends where it is wide. */
export function plotBox(width: number, height: number, endLabels = true): Box {
	const narrow = width < NARROW;
	return {
		left: narrow ? 56 : 62,
		right: width - (narrow || !endLabels ? 14 : 136),
		top: 14,
		bottom: height - 28
	};
}

/** A value scale over `domain`; a log scale never starts at or below zero. */
export function valueScale(kind: ScaleKind, domain: [number, number], range: [number, number]) {
	return kind === 'log'
		? scaleLog(domain, range).clamp(false)
		: scaleLinear(domain, range).clamp(false);
}

/** Smallest and largest of the values, widened to whole decades (log) or to round numbers from zero (linear). */
export function niceDomain(kind: ScaleKind, values: Iterable<number>): [number, number] {
	let low = Infinity;
	let high = -Infinity;
	for (const value of values) {
		if (!Number.isFinite(value) || (kind === 'log' && value <= 0)) continue;
		low = Math.min(low, value);
		high = Math.max(high, value);
	}
	if (low > high) return kind === 'log' ? [1, 10] : [0, 1];
	if (kind === 'log') {
		const floor = 10 ** Math.floor(Math.log10(low) + 1e-9);
		return [floor, 10 ** Math.max(Math.ceil(Math.log10(high) - 1e-9), Math.log10(floor) + 1)];
	}
	const [from, to] = scaleLinear([Math.min(0, low), high || 1], [0, 1])
		.nice(5)
		.domain();
	return [from ?? 0, to ?? 1];
}

/** About `count` round values inside the domain: decades on a log scale, round steps on a linear one. */
export function valueTicks(
	kind: ScaleKind,
	[low, high]: [number, number],
	count: number
): number[] {
	if (kind === 'linear') return scaleLinear([low, high], [0, 1]).ticks(count);
	const first = Math.ceil(Math.log10(low) - 1e-9);
	const last = Math.floor(Math.log10(high) + 1e-9);
	const every = Math.max(1, Math.ceil((last - first) / count));
	const ticks: number[] = [];
	for (let power = first; power <= last; power += every) ticks.push(10 ** power);
	return ticks;
}

/** Whole years inside the span, few enough to print in `width` px. */
export function yearTicks([from, to]: [number, number], width: number): number[] {
	return scaleLinear([from, to], [0, 1])
		.ticks(Math.max(2, Math.floor(width / 70)))
		.filter(Number.isInteger);
}
