import { readoutAt, type Run } from '$lib/model';

/**
 * How a value of the history is measured: 'linear' and 'log' hold it in its unit, 'log10' holds its decimal logarithm.
 * Its doubt is of the value ('linear'), of the natural logarithm ('log') or of the decimal one ('log10').
 */
export type ObservedScale = 'linear' | 'log' | 'log10';

/** One measured value of the past. */
export type Observation = {
	/** Stock or equation of the model that answers to it, by name. */
	readonly series: string;
	/** Decimal year. */
	readonly time: number;
	/** Calendar year it belongs to: what stood on 1 January is known from the year before. */
	readonly year: number;
	readonly value: number;
	/** Standard deviation, as `scale` says. */
	readonly sd: number;
	readonly scale: ObservedScale;
};

/** What a run says at the time of an observation, on the observation's own scale. */
export function modelled(run: Run, { series, time, scale }: Observation): number {
	const value = readoutAt(run, series, time);
	return scale === 'log10' ? Math.log10(value) : value;
}

/** How far a modeled value lies from the observed one: powers of ten on both logarithmic scales, else the unit. */
export function missOf(model: number, { value, scale }: Observation): number {
	return scale === 'log' ? Math.log10(model / value) : model - value;
}

/** The same in standard deviations of the observation. */
export function deviationOf(model: number, observation: Observation): number {
	const { value, sd, scale } = observation;
	return (scale === 'log' ? Math.log(model / value) : model - value) / sd;
}

/** Observations by series, each in order of time. */
export function bySeries(observations: readonly Observation[]): Map<string, Observation[]> {
	const series = new Map<string, Observation[]>();
	for (const one of [...observations].sort((a, b) => a.time - b.time))
		series.set(one.series, [...(series.get(one.series) ?? []), one]);
	return series;
}

/** Observations that were known before a year began. */
export const before = (observations: readonly Observation[], cutYear: number): Observation[] =>
	observations.filter(({ year }) => year < cutYear);

/** Observations of a year and later. */
export const since = (observations: readonly Observation[], cutYear: number): Observation[] =>
	observations.filter(({ year }) => year >= cutYear);
