/** The index of one firm that has everything: shares are in percent, so it is 100 squared. */
export const WHOLE = 10_000;

const sumOf = (values: number[]) => values.reduce((sum, value) => sum + value, 0);
const sumOfSquares = (percents: number[]) => sumOf(percents.map((percent) => percent * percent));

/** What the named firms leave of the whole (percent); rounded shares may leave a little less than nothing. */
export function unlisted(percents: number[]): number {
	const rest = 100 - sumOf(percents);
	// Shares are printed to a tenth: what is less than that, times the firms, is rounding.
	return rest > 0.05 * (percents.length + 1) ? rest : 0;
}

/** The fewest firms the unlisted share can belong to, if none of them is larger than the largest named one. */
export const fewestUnlisted = (percents: number[]): number =>
	Math.ceil(unlisted(percents) / Math.max(...percents) - 1e-9);

/**
 * The Herfindahl–Hirschman index (sum of squared percentages, 0 to 10,000), as low and as high as the unlisted share
 * allows: spread over countless small firms, or held by the fewest firms no larger than the largest named one.
 */
export function indexBounds(percents: number[]): { low: number; high: number } {
	const low = sumOfSquares(percents);
	const largest = Math.max(...percents);
	const rest = unlisted(percents);
	const full = Math.floor(rest / largest + 1e-9);
	return { low, high: low + full * largest ** 2 + (rest - full * largest) ** 2 };
}

/** The index if the unlisted share belongs to so many firms of one size. */
export const indexIf = (percents: number[], firms: number): number =>
	sumOfSquares(percents) + unlisted(percents) ** 2 / Math.max(firms, fewestUnlisted(percents), 1);

/** How many firms of one size would have this index. */
export const equalFirms = (index: number): number => WHOLE / index;

/**
 * The Lorenz curve, from the smallest firm to the largest: share of the firms (0 to 1) against the share they hold
 * together (0 to 1), the unlisted share split evenly over so many firms.
 */
export function lorenz(percents: number[], firms: number): { x: number; y: number }[] {
	const rest = unlisted(percents);
	const count = rest ? Math.max(firms, fewestUnlisted(percents)) : 0;
	const all = [...percents, ...Array.from({ length: count }, () => rest / count)].sort(
		(a, b) => a - b
	);
	const whole = sumOf(all);
	let held = 0;
	return [
		{ x: 0, y: 0 },
		...all.map((percent, place) => {
			held += percent;
			return { x: (place + 1) / all.length, y: held / whole };
		})
	];
}
