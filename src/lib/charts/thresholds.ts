import { ticks } from 'd3';
import type { ScaleKind } from './series';

/** Mantissas of round numbers on a log scale, from coarse to fine. */
const MANTISSAS = [[1], [1, 3], [1, 2, 5], [1, 1.5, 2, 3, 5, 7]];

/**
 * Round values that divide low..high into at most `most` + 1 steps; none where the values hardly differ. On a log scale
 * evenly spaced ratios, unless the whole range is so small that even steps are rounder.
 */
export function roundThresholds(
	scale: ScaleKind,
	low: number,
	high: number,
	most: number
): number[] {
	if (!(high - low > 1e-3 * Math.max(Math.abs(low), Math.abs(high)))) return [];
	if (scale === 'log' && low > 0 && high / low > 3) return roundRatios(low, high, most);
	for (let count = most + 1; count > 1; count--) {
		const inside = ticks(low, high, count).filter((value) => value > low && value < high);
		if (inside.length <= most) return inside;
	}
	return [];
}

function roundRatios(low: number, high: number, most: number): number[] {
	const first = Math.floor(Math.log10(low));
	const last = Math.ceil(Math.log10(high));
	const inside = (mantissas: number[], every: number) => {
		const values: number[] = [];
		for (let power = Math.ceil(first / every) * every; power <= last; power += every)
			for (const mantissa of mantissas) values.push(Number(`${mantissa}e${power}`));
		return values.filter((value) => value > low && value < high);
	};
	for (const mantissas of [...MANTISSAS].reverse()) {
		const values = inside(mantissas, 1);
		if (values.length <= most) return values;
	}
	for (let every = 2; ; every++) {
		const values = inside([1], every);
		if (values.length <= most) return values;
	}
}

/** The step of a ramp of `colors` colours for the `index`th of `bands` bands, spread over the whole ramp. */
export const rampStep = (index: number, bands: number, colors = 10): number =>
	bands < 2 ? Math.floor(colors / 2) : Math.round((index / (bands - 1)) * (colors - 1));
