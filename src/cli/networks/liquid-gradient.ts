import { gate, type Inflow, type LiquidCell, type Synapses } from '$lib/networks/liquid-cell';
import { inflow } from '$lib/networks/liquid-cell';

/**
 * Back through synapses. From how the loss changes with what flows into each unit, adds to `slope` how it changes with
 * each number of the synapses, and to `bySource` how it changes with each source.
 */
function backThroughSynapses(
	synapses: Synapses,
	slope: Synapses,
	sources: ArrayLike<number>,
	byInflow: Inflow,
	bySource?: Float64Array
) {
	byInflow.conductance.forEach((byOpen, unit) => {
		const byCarried = byInflow.current[unit] as number;
		for (let source = 0, at = unit * sources.length; source < sources.length; source++, at++) {
			const strength = synapses.strength[at] as number;
			const sharpness = synapses.slope[at] as number;
			const pull = synapses.pull[at] as number;
			const beyond = (sources[source] as number) - (synapses.center[at] as number);
			const open = gate(sharpness, 0, beyond);
			const byThrough = byOpen + byCarried * pull;
			const byDrive = byThrough * strength * open * (1 - open);
			slope.strength[at] = (slope.strength[at] as number) + byThrough * open;
			slope.pull[at] = (slope.pull[at] as number) + byCarried * strength * open;
			slope.slope[at] = (slope.slope[at] as number) + byDrive * beyond;
			slope.center[at] = (slope.center[at] as number) - byDrive * sharpness;
			if (bySource) bySource[source] = (bySource[source] as number) + byDrive * sharpness;
		}
	});
}

/**
 * Back through one piece of a fused step. Adds to `slope` and `bySensed`, and returns how the loss changes with the
 * voltages before it. With N and D for what is above and below the line, v = N/D, so dv = (dN − v dD)/D.
 */
export function backThroughPiece(
	cell: LiquidCell,
	slope: LiquidCell,
	{
		before,
		after,
		sensed,
		seconds
	}: { before: Float64Array; after: Float64Array; sensed: Inflow; seconds: number },
	byAfter: Float64Array,
	bySensed: Inflow
): Float64Array {
	const linked = inflow(cell.links, cell.units, before);
	const byLinked = {
		conductance: new Float64Array(cell.units),
		current: new Float64Array(cell.units)
	};
	const byBefore = after.map((voltage, unit) => {
		const inertia = (cell.capacitance[unit] as number) / seconds;
		const leak = cell.leak[unit] as number;
		const rest = cell.rest[unit] as number;
		const below =
			inertia + leak + (sensed.conductance[unit] as number) + (linked.conductance[unit] as number);
		const byAbove = (byAfter[unit] as number) / below;
		const byBelow = -voltage * byAbove;
		slope.capacitance[unit] =
			(slope.capacitance[unit] as number) +
			(byAbove * (before[unit] as number) + byBelow) / seconds;
		slope.leak[unit] = (slope.leak[unit] as number) + byAbove * rest + byBelow;
		slope.rest[unit] = (slope.rest[unit] as number) + byAbove * leak;
		for (const by of [byLinked, bySensed]) {
			by.current[unit] = (by.current[unit] as number) + byAbove;
			by.conductance[unit] = (by.conductance[unit] as number) + byBelow;
		}
		return byAbove * inertia;
	});
	backThroughSynapses(cell.links, slope.links, before, byLinked, byBefore);
	return byBefore;
}

/** Back from what flowed in through the senses to their numbers. */
export function backThroughSenses(
	cell: LiquidCell,
	slope: LiquidCell,
	input: ArrayLike<number>,
	bySensed: Inflow
) {
	backThroughSynapses(cell.senses, slope.senses, input, bySensed);
}
