/** A dot's place in px: its column's centre, and its height above the baseline. */
export type StackedDot = { index: number; x: number; y: number };

/**
 * Stacks dots that share a column, so that a row of values becomes a dot plot.
 * `positions` are in px, in the order of their values; `size` is the column's width and a dot's height in px.
 */
export function stack(positions: number[], size: number, baseline: number): StackedDot[] {
	const heights = new Map<number, number>();
	return positions.map((position, index) => {
		const column = Math.round(position / size);
		const height = heights.get(column) ?? 0;
		heights.set(column, height + 1);
		return { index, x: column * size, y: baseline - (height + 0.5) * size };
	});
}
