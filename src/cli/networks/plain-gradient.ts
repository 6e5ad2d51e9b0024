import type { PlainCell } from '$lib/networks/plain-cell';

/**
 * Back through one step of a plain cell. From how the loss changes with what the units hold after it, adds to `slope`
 * how it changes with each number of the cell, and returns how it changes with what they held before.
 */
export function backThroughPlainStep(
	cell: PlainCell,
	slope: PlainCell,
	{ held, input, next }: { held: Float64Array; input: number[]; next: Float64Array },
	byNext: Float64Array
): Float64Array {
	const byHeld = new Float64Array(cell.units);
	next.forEach((value, unit) => {
		const bySum = (byNext[unit] as number) * (1 - value ** 2);
		slope.offset[unit] = (slope.offset[unit] as number) + bySum;
		input.forEach((given, source) => {
			const at = unit * cell.inputs + source;
			slope.senses[at] = (slope.senses[at] as number) + bySum * given;
		});
		held.forEach((given, source) => {
			const at = unit * cell.units + source;
			slope.links[at] = (slope.links[at] as number) + bySum * given;
			byHeld[source] = (byHeld[source] as number) + bySum * (cell.links[at] as number);
		});
	});
	return byHeld;
}
