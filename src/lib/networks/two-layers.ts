/** A network of two layers: weighted sums, cut off below zero, then weighted sums again, as chances that add up to 1. */
export type TwoLayers = {
	inputs: number;
	hidden: number;
	outputs: number;
	/** For each hidden unit its weights and its offset, then the same for each output. */
	parameters: ArrayLike<number>;
};

/** How many numbers such a network has. */
export const parameterCount = ({ inputs, hidden, outputs }: Omit<TwoLayers, 'parameters'>) =>
	hidden * (inputs + 1) + outputs * (hidden + 1);

/** Weighted sums of `values`, one for each of `count` units whose weights begin at `from`. */
function weightedSums(
	parameters: ArrayLike<number>,
	from: number,
	count: number,
	values: ArrayLike<number>
): Float64Array {
	const sums = new Float64Array(count);
	for (let unit = 0, at = from; unit < count; unit++) {
		let sum = 0;
		for (let place = 0; place < values.length; place++)
			sum += (parameters[at++] ?? NaN) * (values[place] ?? NaN);
		sums[unit] = sum + (parameters[at++] ?? NaN);
	}
	return sums;
}

/** Turns scores into chances that add up to 1, in place. */
function toChances(scores: Float64Array): Float64Array {
	const highest = scores.reduce((best, score) => Math.max(best, score), -Infinity);
	let total = 0;
	for (let at = 0; at < scores.length; at++)
		total += scores[at] = Math.exp((scores[at] ?? NaN) - highest);
	return scores.map((score) => score / total);
}

/** What the network makes of an input: its hidden units, and the chance of each output. */
export function passThrough(
	network: TwoLayers,
	input: ArrayLike<number>
): { hidden: Float64Array; chances: Float64Array } {
	const { inputs, hidden: units, outputs, parameters } = network;
	if (input.length !== inputs)
		throw new Error(`a network of ${inputs} inputs was given ${input.length}`);
	const hidden = weightedSums(parameters, 0, units, input).map((sum) => Math.max(0, sum));
	const scores = weightedSums(parameters, units * (inputs + 1), outputs, hidden);
	return { hidden, chances: toChances(scores) };
}
