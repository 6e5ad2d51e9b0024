import type { Observation } from '../calibration/observations';

/** How many of the latest values the line goes through. */
const LATEST = 6;

/**
 * What anyone could have said without a model: the straight line nearest to the last six values, drawn on; along powers
 * where the series is on a logarithmic scale. Undefined with fewer than two values.
 */
export function naiveTrend(known: readonly Observation[]): ((time: number) => number) | undefined {
	const latest = known.slice(-LATEST);
	const [first] = latest;
	if (!first || latest.length < 2) return undefined;
	const logarithmic = first.scale === 'log';
	const heights = latest.map(({ value }) => (logarithmic ? Math.log(value) : value));
	const middle = mean(latest.map(({ time }) => time));
	const height = mean(heights);
	const slope =
		sum(latest.map(({ time }, index) => (time - middle) * ((heights[index] ?? NaN) - height))) /
		sum(latest.map(({ time }) => (time - middle) ** 2));
	return (time) => {
		const at = height + slope * (time - middle);
		return logarithmic ? Math.exp(at) : at;
	};
}

const sum = (values: readonly number[]): number =>
	values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]): number => sum(values) / values.length;
