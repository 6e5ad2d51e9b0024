import { normalFrom } from '$lib/analysis';
import { parameterCount, type passThrough, type TwoLayers } from '$lib/networks/two-layers';

/** A network whose parameters can be moved. */
export type Learner = Omit<TwoLayers, 'parameters'> & { parameters: Float64Array };

/** How strong the last weights are at the start: weak, so that no answer is preferred before anything was learned. */
const UNDECIDED = 0.1;

/** A network with random weights, small enough that sums neither swell nor fade (He et al. 2015). */
export function newLearner(
	inputs: number,
	hidden: number,
	outputs: number,
	random: () => number
): Learner {
	const parameters = new Float64Array(parameterCount({ inputs, hidden, outputs }));
	let at = 0;
	for (const [units, sources, size] of [
		[hidden, inputs, 1],
		[outputs, hidden, UNDECIDED]
	] as const)
		for (let unit = 0; unit < units; unit++, at++)
			for (let source = 0; source < sources; source++)
				parameters[at++] = size * normalFrom(random) * Math.sqrt(2 / sources);
	return { inputs, hidden, outputs, parameters };
}

/** Adds to `gradient` how the loss changes with each parameter, from how it changes with each score. */
export function addGradient(
	{ inputs, hidden: units, outputs, parameters }: Learner,
	input: Float64Array,
	{ hidden }: ReturnType<typeof passThrough>,
	byScore: Float64Array,
	gradient: Float64Array
) {
	const byHidden = new Float64Array(units);
	let at = units * (inputs + 1);
	for (let output = 0; output < outputs; output++) {
		const slope = byScore[output] ?? NaN;
		for (let unit = 0; unit < units; unit++, at++) {
			gradient[at] = (gradient[at] ?? NaN) + slope * (hidden[unit] ?? NaN);
			byHidden[unit] = (byHidden[unit] ?? NaN) + slope * (parameters[at] ?? NaN);
		}
		gradient[at] = (gradient[at] ?? NaN) + slope;
		at++;
	}
	for (let unit = 0; unit < units; unit++) {
		if ((hidden[unit] ?? 0) <= 0) continue;
		const slope = byHidden[unit] ?? NaN;
		at = unit * (inputs + 1);
		for (let place = 0; place < inputs; place++, at++)
			gradient[at] = (gradient[at] ?? NaN) + slope * (input[place] ?? NaN);
		gradient[at] = (gradient[at] ?? NaN) + slope;
	}
}
