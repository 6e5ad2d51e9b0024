import { deviationOf, missOf, type Observation } from '../calibration/observations';

/** How well some values were met. Powers of ten for series on logarithmic scales, else the unit of the series. */
export type Score = {
	readonly count: number;
	/** Root of the mean squared miss. */
	readonly rmse: number;
	/** Mean miss: above zero where the model is too high. */
	readonly bias: number;
	/** Root of the mean squared miss in standard deviations of the measurement. */
	readonly deviations: number;
};

/** The score of values said at the times of some observations; undefined where there are none. */
export function scoreOf(
	observations: readonly Observation[],
	said: (observation: Observation) => number
): Score | undefined {
	if (observations.length === 0) return undefined;
	const misses = observations.map((one) => missOf(said(one), one));
	return {
		count: misses.length,
		rmse: rootMeanSquare(misses),
		bias: misses.reduce((sum, miss) => sum + miss, 0) / misses.length,
		deviations: rootMeanSquare(observations.map((one) => deviationOf(said(one), one)))
	};
}

function rootMeanSquare(values: readonly number[]): number {
	return Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);
}
