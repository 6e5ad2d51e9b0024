import { fusedStep, liquidCell, timeConstants } from '$lib/networks/liquid-cell';

/** One unit with one sense and no link to itself: leak 0.2 towards 0, a synapse of 0.8 that opens around 0.5 and pulls to 1. */
export const NEURON = liquidCell(
	1,
	1,
	Float64Array.of(...[0.5, 0.2, 0], ...[0.8, 0.5, 5, 1], ...[0, 0.5, 5, 1])
);

/** Seconds between two values of an input that was written down. */
export const TICK = 0.05;

const REST = Float64Array.of(0);

/** The neuron's time constant (s) at an input: how long until all but a third of what it held is forgotten. */
export const timeConstant = (input: number): number =>
	timeConstants(NEURON, REST, [input])[0] as number;

/** The voltage it settles at when an input stays: the fused step over a very long time. */
export const settled = (input: number): number =>
	fusedStep(NEURON, REST, [input], 1e9, 1)[0] as number;

/** A voltage by the number of the tick. */
export type Reading = { tick: number; voltage: number };

/** The exact voltage at every tick: towards where it would settle, at the pace of its time constant. */
export function exactly(inputs: number[], first: number): Reading[] {
	let voltage = 0;
	return inputs.map((input, at) => {
		const reading = { tick: first + at, voltage };
		const left = Math.exp(-TICK / timeConstant(input));
		voltage = settled(input) + (voltage - settled(input)) * left;
		return reading;
	});
}

/** How a solver gets from one voltage to the next with an input that stays for some seconds. */
export type Solver = (voltage: number, input: number, seconds: number) => number;

/** The fused step in one piece. */
export const fused: Solver = (voltage, input, seconds) =>
	fusedStep(NEURON, Float64Array.of(voltage), [input], seconds, 1)[0] as number;

/** The simplest step (Euler's): straight on at today's pace, however far. */
export const straight: Solver = (voltage, input, seconds) =>
	voltage + (seconds / timeConstant(input)) * (settled(input) - voltage);

/**
 * What a solver makes of inputs that it looks at only every `every` ticks, at whole multiples of it. `first` is the number
 * of the first tick; the neuron begins at rest.
 */
export function solved(inputs: number[], first: number, every: number, solver: Solver): Reading[] {
	const readings: Reading[] = [];
	let voltage = 0;
	for (let tick = Math.ceil(first / every) * every; tick - first < inputs.length; tick += every) {
		readings.push({ tick, voltage });
		voltage = solver(voltage, inputs[tick - first] as number, every * TICK);
	}
	return readings;
}
