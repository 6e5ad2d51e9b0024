import { normalFrom } from '$lib/analysis';
import {
	cellCount,
	FORECASTERS,
	forecasterCount,
	type ForecasterId
} from '$lib/networks/forecasters';
import { inflow, liquidCell, piece, PIECES } from '$lib/networks/liquid-cell';
import { plainCell, plainStep } from '$lib/networks/plain-cell';
import type { Wave } from '$lib/networks/waves';
import { backThroughPiece, backThroughSenses } from './liquid-gradient';
import { backThroughPlainStep } from './plain-gradient';

const between = (random: () => number, low: number, high: number) => low + (high - low) * random();

/** Random numbers to begin with; the ranges of the liquid cell are those of the library ncps. */
export function newForecaster(id: ForecasterId, random: () => number): Float64Array {
	const { units, inputs } = FORECASTERS[id];
	const parameters = new Float64Array(forecasterCount(id));
	const own = parameters.subarray(0, cellCount(id));
	if (id === 'liquid') {
		const cell = liquidCell(units, inputs, own);
		const fill = (numbers: Float64Array, low: number, high: number) =>
			numbers.forEach((_, at) => (numbers[at] = between(random, low, high)));
		fill(cell.capacitance, 0.4, 0.6);
		fill(cell.leak, 0.001, 1);
		fill(cell.rest, -0.2, 0.2);
		for (const synapses of [cell.senses, cell.links]) {
			fill(synapses.strength, 0.001, 1);
			fill(synapses.center, 0.3, 0.8);
			fill(synapses.slope, 3, 8);
			synapses.pull.forEach((_, at) => (synapses.pull[at] = random() < 0.5 ? -1 : 1));
		}
	} else {
		const cell = plainCell(units, inputs, own);
		const size = 1 / Math.sqrt(units);
		for (const weights of [cell.senses, cell.links])
			weights.forEach((_, at) => (weights[at] = size * normalFrom(random)));
	}
	for (let at = cellCount(id); at < parameters.length - 1; at++)
		parameters[at] = normalFrom(random) / Math.sqrt(units);
	parameters[parameters.length - 1] = 0.5;
	return parameters;
}

const LEAST = 1e-3;

/** Keeps what cannot be negative in a liquid cell above zero: capacitance, leak, strengths. */
export function keepPossible(id: ForecasterId, parameters: Float64Array) {
	if (id !== 'liquid') return;
	const { units, inputs } = FORECASTERS[id];
	const cell = liquidCell(units, inputs, parameters.subarray(0, cellCount(id)));
	for (const numbers of [cell.capacitance, cell.leak, cell.senses.strength, cell.links.strength])
		numbers.forEach((number, at) => (numbers[at] = Math.max(LEAST, number)));
}

/** A step forward that remembers what the way back needs: given how the loss changes with its end, how with its start. */
type Remembered = { held: Float64Array; back: (byHeld: Float64Array) => Float64Array };
type Stepper = (held: Float64Array, height: number, gap: number) => Remembered;

function stepperOf(id: ForecasterId, parameters: Float64Array, gradient: Float64Array): Stepper {
	const { units, inputs } = FORECASTERS[id];
	const [own, slopes] = [parameters, gradient].map((all) => all.subarray(0, cellCount(id))) as [
		Float64Array,
		Float64Array
	];
	if (id !== 'liquid') {
		const cell = plainCell(units, inputs, own);
		const slope = plainCell(units, inputs, slopes);
		return (held, height, gap) => {
			const input = id === 'timed' ? [height, gap] : [height];
			const next = plainStep(cell, held, input);
			return {
				held: next,
				back: (byNext) => backThroughPlainStep(cell, slope, { held, input, next }, byNext)
			};
		};
	}
	const cell = liquidCell(units, inputs, own);
	const slope = liquidCell(units, inputs, slopes);
	return (held, height, gap) => {
		const sensed = inflow(cell.senses, units, [height]);
		const seconds = gap / PIECES;
		const states = [held];
		for (let done = 0; done < PIECES; done++)
			states.push(piece(cell, states[done] as Float64Array, sensed, seconds));
		return {
			held: states[PIECES] as Float64Array,
			back(byNext) {
				const bySensed = { conductance: new Float64Array(units), current: new Float64Array(units) };
				let by = byNext;
				for (let done = PIECES - 1; done >= 0; done--)
					by = backThroughPiece(
						cell,
						slope,
						{
							before: states[done] as Float64Array,
							after: states[done + 1] as Float64Array,
							sensed,
							seconds
						},
						by,
						bySensed
					);
				backThroughSenses(cell, slope, [height], bySensed);
				return by;
			}
		};
	};
}

/** Half the squared error of one wave's forecasts after `warmUp` looks, summed; adds its slopes to `gradient`. */
export function learnWave(
	id: ForecasterId,
	parameters: Float64Array,
	wave: Wave,
	gradient: Float64Array,
	warmUp = 0
): number {
	const { units } = FORECASTERS[id];
	const step = stepperOf(id, parameters, gradient);
	const at = cellCount(id);
	const way: { remembered: Remembered; error: number }[] = [];
	let held: Float64Array = new Float64Array(units);
	for (let look = 0; look + 1 < wave.times.length; look++) {
		const gap = (wave.times[look + 1] as number) - (wave.times[look] as number);
		const remembered = step(held, wave.heights[look] as number, gap);
		held = remembered.held;
		let told = parameters[at + units] as number;
		for (let unit = 0; unit < units; unit++)
			told += (held[unit] as number) * (parameters[at + unit] as number);
		const error = look < warmUp ? 0 : told - (wave.heights[look + 1] as number);
		way.push({ remembered, error });
	}
	let by: Float64Array = new Float64Array(units);
	for (const { remembered, error } of way.reverse()) {
		for (let unit = 0; unit < units; unit++) {
			gradient[at + unit] =
				(gradient[at + unit] as number) + error * (remembered.held[unit] as number);
			by[unit] = (by[unit] as number) + error * (parameters[at + unit] as number);
		}
		gradient[at + units] = (gradient[at + units] as number) + error;
		by = remembered.back(by);
	}
	return way.reduce((sum, { error }) => sum + error ** 2 / 2, 0);
}
