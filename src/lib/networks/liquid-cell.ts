/**
 * A liquid cell: units that leak towards rest and are pulled by synapses which open and close with what comes in.
 * An open synapse does not only push a unit, it also makes it quicker; so the cell's own sense of time is fluid.
 * Hasani et al. 2021; solved as in their library ncps, with a step that cannot overshoot.
 */
export type LiquidCell = {
	units: number;
	inputs: number;
	/** How slow each unit is: capacitance, as conductance × seconds. */
	capacitance: Float64Array;
	/** Conductance with which each unit leaks. */
	leak: Float64Array;
	/** Voltage towards which each unit leaks. */
	rest: Float64Array;
	/** Synapses from the inputs, and between the units. */
	senses: Synapses;
	links: Synapses;
};

/** Synapses, row by row: all that lead to the first unit, then to the second… */
export type Synapses = {
	/** Conductance when fully open. */
	strength: Float64Array;
	/** Source value at which it is half open. */
	center: Float64Array;
	/** How sharply it opens. */
	slope: Float64Array;
	/** Voltage towards which it pulls. */
	pull: Float64Array;
};

/** How many numbers a cell of this size has. */
export const liquidCount = (units: number, inputs: number) =>
	units * 3 + 4 * units * inputs + 4 * units * units;

/** A cell of this size whose numbers are parts of `parameters`: what changes there changes the cell. */
export function liquidCell(units: number, inputs: number, parameters: Float64Array): LiquidCell {
	if (parameters.length !== liquidCount(units, inputs))
		throw new Error(`a liquid cell of ${units} units has no ${parameters.length} numbers`);
	let from = 0;
	const next = (count: number) => parameters.subarray(from, (from += count));
	const synapses = (count: number): Synapses => ({
		strength: next(count),
		center: next(count),
		slope: next(count),
		pull: next(count)
	});
	return {
		units,
		inputs,
		capacitance: next(units),
		leak: next(units),
		rest: next(units),
		senses: synapses(units * inputs),
		links: synapses(units * units)
	};
}

/** How many pieces a step is cut into, unless told otherwise. */
export const PIECES = 6;
const TINY = 1e-8;

/** What flows into each unit: conductance in all, and the current it would carry at a voltage of zero. */
export type Inflow = { conductance: Float64Array; current: Float64Array };

/** How far open a synapse is, from 0 to 1. */
export const gate = (slope: number, center: number, source: number): number =>
	1 / (1 + Math.exp(-slope * (source - center)));

/** What the synapses let through to each unit, from the values at their sources. */
export function inflow(synapses: Synapses, units: number, sources: ArrayLike<number>): Inflow {
	const conductance = new Float64Array(units);
	const current = new Float64Array(units);
	for (let unit = 0, at = 0; unit < units; unit++) {
		let open = 0;
		let carried = 0;
		for (let source = 0; source < sources.length; source++, at++) {
			const through =
				(synapses.strength[at] as number) *
				gate(
					synapses.slope[at] as number,
					synapses.center[at] as number,
					sources[source] as number
				);
			open += through;
			carried += through * (synapses.pull[at] as number);
		}
		conductance[unit] = open;
		current[unit] = carried;
	}
	return { conductance, current };
}

/** One piece of a step, of `seconds`: each new voltage is a weighted mean of the old one, rest and pulls. */
export function piece(
	cell: LiquidCell,
	voltages: Float64Array,
	sensed: Inflow,
	seconds: number
): Float64Array {
	const linked = inflow(cell.links, cell.units, voltages);
	return voltages.map((voltage, unit) => {
		const inertia = (cell.capacitance[unit] as number) / seconds;
		const leak = cell.leak[unit] as number;
		const open = (sensed.conductance[unit] as number) + (linked.conductance[unit] as number);
		const current = (sensed.current[unit] as number) + (linked.current[unit] as number);
		return (
			(inertia * voltage + leak * (cell.rest[unit] as number) + current) /
			(inertia + leak + open + TINY)
		);
	});
}

/** The voltages after `seconds` with the same input: the fused step, cut into pieces. */
export function fusedStep(
	cell: LiquidCell,
	voltages: Float64Array,
	input: ArrayLike<number>,
	seconds: number,
	pieces = PIECES
): Float64Array {
	const sensed = inflow(cell.senses, cell.units, input);
	let now = voltages;
	for (let done = 0; done < pieces; done++) now = piece(cell, now, sensed, seconds / pieces);
	return now;
}

/** Time constant (s) of each unit now: how long it takes to forget all but a third of what it holds. */
export function timeConstants(
	cell: LiquidCell,
	voltages: Float64Array,
	input: ArrayLike<number>
): Float64Array {
	const sensed = inflow(cell.senses, cell.units, input);
	const linked = inflow(cell.links, cell.units, voltages);
	return cell.capacitance.map(
		(capacitance, unit) =>
			capacitance /
			((cell.leak[unit] as number) +
				(sensed.conductance[unit] as number) +
				(linked.conductance[unit] as number))
	);
}
