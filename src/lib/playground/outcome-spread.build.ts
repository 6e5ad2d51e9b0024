import { OUTCOME_KEYS, type OutcomeKey, OUTCOMES } from '$lib/model';
import * as BANDS from '$lib/scenario/status-quo-bands.build';

const YEAR = 2040;

/**
 * How far apart the plausible values of each outcome are in 2040 under the status quo: from the 5th to the 95th percentile of
 * worlds that fit the history, in the outcome's unit, or in natural logarithms where it is drawn on a log axis.
 */
export const OUTCOME_SPREAD = Object.fromEntries(
	OUTCOME_KEYS.map((outcome) => {
		const { firstYear, quantiles } = BANDS[outcome];
		const [low = NaN, high = NaN] = [quantiles[0], quantiles.at(-1)].map((line) => {
			const value = line?.[YEAR - firstYear] ?? NaN;
			return OUTCOMES[outcome].scale === 'log' ? Math.log(value) : value;
		});
		if (!(high > low)) throw new Error(`the bands of ${outcome} have no width in ${YEAR}`);
		return [outcome, Number((high - low).toPrecision(4))];
	})
) as Record<OutcomeKey, number>;
