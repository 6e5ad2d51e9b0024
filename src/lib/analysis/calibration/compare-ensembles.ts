import { defaultLevers, type OutcomeKey, OUTCOME_KEYS } from '$lib/model';
import { type BandsByOutcome, type Member, QUANTILES, spread } from '../ensemble';
import { finish } from '../finish';

/** The 5th, 50th and 95th percentile of an outcome in a year, in two ensembles. */
export type Comparison = {
	readonly outcome: OutcomeKey;
	readonly year: number;
	readonly one: readonly number[];
	readonly other: readonly number[];
};

const SHARES = [0.05, 0.5, 0.95];

/** Sets two ensembles side by side with every lever at its default. */
export function compareEnsembles(
	one: readonly Member[],
	other: readonly Member[],
	years: readonly number[]
): Comparison[] {
	const [first, second] = [one, other].map((members) =>
		finish(spread(defaultLevers(), OUTCOME_KEYS, members))
	);
	return OUTCOME_KEYS.flatMap((outcome) =>
		years.map((year) => ({
			outcome,
			year,
			one: percentiles(first ?? {}, outcome, year),
			other: percentiles(second ?? {}, outcome, year)
		}))
	);
}

function percentiles(bands: BandsByOutcome, outcome: OutcomeKey, year: number): number[] {
	const { firstYear = 0, quantiles = [] } = bands[outcome] ?? {};
	return SHARES.map(
		(share) => quantiles[QUANTILES.findIndex((one) => one === share)]?.[year - firstYear] ?? NaN
	);
}
