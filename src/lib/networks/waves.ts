/** A fading wave looked at now and then: when, and how high it stood, from 0 to 1. */
export type Wave = {
	/** Its height at a time in seconds. */
	height: (seconds: number) => number;
	times: Float64Array;
	heights: Float64Array;
};

/** Looks at one wave. */
export const LOOKS = 40;
/** Seconds between two looks, on average. */
export const MEAN_GAP = 0.4;
const SHORTEST_GAP = 0.02;

/**
 * A wave at random, and when it is looked at. `irregularity` leads from a look every 0.4 s (0) to looks that come as
 * calls come in, each gap drawn anew without memory (1); `stretch` makes every gap that many times as long.
 */
export function drawWave(random: () => number, irregularity: number, stretch = 1): Wave {
	const period = 2 + 2 * random();
	const fading = 0.15 * random();
	const phase = 2 * Math.PI * random();
	const height = (seconds: number) =>
		0.5 + 0.5 * Math.exp(-fading * seconds) * Math.sin((2 * Math.PI * seconds) / period + phase);
	const times = new Float64Array(LOOKS);
	for (let look = 1; look < LOOKS; look++) {
		const drawn = 1 - irregularity - irregularity * Math.log(1 - random());
		times[look] = (times[look - 1] as number) + Math.max(SHORTEST_GAP, MEAN_GAP * drawn) * stretch;
	}
	return { height, times, heights: times.map(height) };
}
