/** A plain recurrent cell: each unit mixes the inputs with what all units held, and bends the mix into −1 to 1. */
export type PlainCell = {
	units: number;
	inputs: number;
	/** Weights of the inputs and of the units, row by row of the unit they lead to, and offsets. */
	senses: Float64Array;
	links: Float64Array;
	offset: Float64Array;
};

/** How many numbers a cell of this size has. */
export const plainCount = (units: number, inputs: number) => units * (inputs + units + 1);

/** A cell of this size whose numbers are parts of `parameters`: what changes there changes the cell. */
export function plainCell(units: number, inputs: number, parameters: Float64Array): PlainCell {
	if (parameters.length !== plainCount(units, inputs))
		throw new Error(`a plain cell of ${units} units has no ${parameters.length} numbers`);
	const links = units * inputs;
	const offset = links + units * units;
	return {
		units,
		inputs,
		senses: parameters.subarray(0, links),
		links: parameters.subarray(links, offset),
		offset: parameters.subarray(offset)
	};
}

/** What the units hold after one more input. How long ago the last one was makes no difference, unless it is an input. */
export function plainStep(
	cell: PlainCell,
	held: Float64Array,
	input: ArrayLike<number>
): Float64Array {
	return cell.offset.map((offset, unit) => {
		let sum = offset;
		for (let at = 0; at < cell.inputs; at++)
			sum += (cell.senses[unit * cell.inputs + at] as number) * (input[at] as number);
		for (let at = 0; at < cell.units; at++)
			sum += (cell.links[unit * cell.units + at] as number) * (held[at] as number);
		return Math.tanh(sum);
	});
}
