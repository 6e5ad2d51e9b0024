import { fusedStep, liquidCell, liquidCount } from './liquid-cell';
import { plainCell, plainCount, plainStep } from './plain-cell';
import type { Wave } from './waves';

/**
 * Cells that tell, after each look at a wave, how high it will stand at the next. The liquid cell lets the seconds
 * between run through its units; the plain one is told of no seconds, the timed one is told them as a second input.
 */
export const FORECASTERS = {
	liquid: { units: 8, inputs: 1 },
	plain: { units: 16, inputs: 1 },
	timed: { units: 16, inputs: 2 }
} as const;

export type ForecasterId = keyof typeof FORECASTERS;

export const FORECASTER_IDS = Object.keys(FORECASTERS) as ForecasterId[];

/** How many numbers the cell itself has; behind them stand a weight for each unit and an offset, for the answer. */
export function cellCount(id: ForecasterId): number {
	const { units, inputs } = FORECASTERS[id];
	return id === 'liquid' ? liquidCount(units, inputs) : plainCount(units, inputs);
}

/** How many numbers a forecaster has in all. */
export const forecasterCount = (id: ForecasterId) => cellCount(id) + FORECASTERS[id].units + 1;

/** How the cell moves on from a look until the next. */
export type Advance = (held: Float64Array, height: number, gap: number) => Float64Array;

function advanceOf(id: ForecasterId, parameters: Float64Array): Advance {
	const { units, inputs } = FORECASTERS[id];
	const own = parameters.subarray(0, cellCount(id));
	if (id === 'liquid') {
		const cell = liquidCell(units, inputs, own);
		return (held, height, gap) => fusedStep(cell, held, [height], gap);
	}
	const cell = plainCell(units, inputs, own);
	return (held, height, gap) => plainStep(cell, held, id === 'timed' ? [height, gap] : [height]);
}

/** For each look but the first, the height told after the look before it. */
export function forecasts(id: ForecasterId, parameters: Float64Array, wave: Wave): Float64Array {
	const { units } = FORECASTERS[id];
	const advance = advanceOf(id, parameters);
	const answer = parameters.subarray(cellCount(id));
	let held: Float64Array = new Float64Array(units);
	return wave.times.subarray(1).map((time, look) => {
		held = advance(held, wave.heights[look] as number, time - (wave.times[look] as number));
		return held.reduce(
			(sum, value, unit) => sum + value * (answer[unit] as number),
			answer[units] as number
		);
	});
}
