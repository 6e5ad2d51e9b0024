import { randomFrom } from '$lib/analysis';
import { type ForecasterId, forecasts } from '$lib/networks/forecasters';
import { drawWave, LOOKS, type Wave } from '$lib/networks/waves';
import { adam } from './adam';
import { keepPossible, learnWave, newForecaster } from './cells-training';

const BATCH = 16;
const PACE = 0.005;
/** The first looks are not judged: nobody could know the wave yet. */
export const WARM_UP = 7;

/** Teaches a forecaster in `steps` steps of 16 fresh waves each, of every irregularity, at a pace that slows down. */
export function teachForecaster(id: ForecasterId, seed: number, steps: number): Float64Array {
	const random = randomFrom(seed);
	const parameters = newForecaster(id, random);
	// The same waves for every kind of cell.
	const waves = randomFrom(1000 + seed);
	const step = adam(parameters, PACE);
	for (let done = 0; done < steps; done++) {
		const gradient = new Float64Array(parameters.length);
		for (let one = 0; one < BATCH; one++)
			learnWave(id, parameters, drawWave(waves, waves()), gradient, WARM_UP);
		const size = Math.hypot(...gradient);
		const looks = BATCH * (LOOKS - 1 - WARM_UP);
		// A rare steep slope counts no more than any other.
		const scale = Math.min(1 / looks, 1 / size);
		step(
			gradient.map((slope) => slope * scale),
			1 - (0.95 * done) / steps
		);
		keepPossible(id, parameters);
	}
	return parameters;
}

/** Root of the mean squared error over the judged looks of some waves, of any who tells the next height. */
export function errorOver(waves: Wave[], tell: (wave: Wave) => Float64Array): number {
	let squares = 0;
	let count = 0;
	for (const wave of waves)
		tell(wave).forEach((told, look) => {
			if (look < WARM_UP) return;
			squares += (told - (wave.heights[look + 1] as number)) ** 2;
			count++;
		});
	return Math.sqrt(squares / count);
}

/** The error of a taught forecaster. */
export const errorOf = (id: ForecasterId, parameters: Float64Array, waves: Wave[]): number =>
	errorOver(waves, (wave) => forecasts(id, parameters, wave));

/** Says that the next height is the last one seen: what a forecast must beat. */
export const sameAsLast = (wave: Wave): Float64Array => wave.heights.subarray(0, LOOKS - 1);

/** Waves to try forecasters on: the same for all of them, and none that was learned from. */
export function testWaves(count: number, irregularity: number, stretch = 1): Wave[] {
	const random = randomFrom(5);
	return Array.from({ length: count }, () => drawWave(random, irregularity, stretch));
}
