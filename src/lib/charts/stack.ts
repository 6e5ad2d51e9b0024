import type { BandPoint } from './series';

/**
 * Piles shares on each other: one band per part, from the sum of the parts below it to that sum and its own share.
 * `shares` holds one row of years per part, lowest part first.
 */
export function stack(years: ArrayLike<number>, shares: number[][]): BandPoint[][] {
	const floor = Array.from(years, () => 0);
	return shares.map((part) =>
		Array.from(years, (x, row) => {
			const low = floor[row] ?? 0;
			const high = low + (part[row] ?? 0);
			floor[row] = high;
			return { x, low, high };
		})
	);
}

/** Each part's share in a year, straight between rows, and the middle of its band; ends hold beyond the rows. */
export function partsAt(
	years: ArrayLike<number>,
	shares: number[][],
	year: number
): { share: number; middle: number }[] {
	let after = Array.from(years).findIndex((at) => at >= year);
	if (after === -1) after = years.length - 1;
	const before = Math.max(0, after - 1);
	const [from, to] = [years[before] ?? 0, years[after] ?? 0];
	const part = to > from ? Math.min(1, Math.max(0, (year - from) / (to - from))) : 1;
	let below = 0;
	return shares.map((row) => {
		const share = (row[before] ?? 0) * (1 - part) + (row[after] ?? 0) * part;
		const middle = below + share / 2;
		below += share;
		return { share, middle };
	});
}
