const PERCENT = new Intl.NumberFormat('en-US', { style: 'percent', maximumFractionDigits: 0 });

/** A share as percent. */
export const percent = (share: number): string => PERCENT.format(share);

/** A chance as percent; one close to 0 or 1 is not said to be either. */
export function chance(value: number): string {
	if (value >= 0.995) return 'over 99%';
	return value < 0.01 ? 'under 1%' : percent(value);
}

/** A count with its thousands marked. */
export const counted = (count: number): string => count.toLocaleString('en-US');

export const mean = (values: number[]): number =>
	values.reduce((sum, value) => sum + value, 0) / values.length;

/** Lowest and highest of several shares, as one range. */
export function range(values: number[]): string {
	const [low, high] = [percent(Math.min(...values)), percent(Math.max(...values))];
	return low === high ? low : `${low.replace('%', '')}–${high}`;
}
