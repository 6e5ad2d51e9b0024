import { OUTCOME_KEYS, type OutcomeKey, OUTCOMES, type Run, valueAt } from '$lib/model';
import { OUTCOME_SPREAD } from './outcome-spread.build';
import { LAST_LOOK } from './view';

/** An outcome's value at the end of the look ahead, on the scale its spread is measured on. */
const placeOf = (run: Run, outcome: OutcomeKey) => {
	const value = valueAt(run, outcome, LAST_LOOK);
	return OUTCOMES[outcome].scale === 'log' ? Math.log(value) : value;
};

/** How far apart runs are in 2040 in an outcome, with what is plausible of it under the status quo as 1. */
export function apartIn(outcome: OutcomeKey, runs: readonly Run[]): number {
	const places = runs.map((run) => placeOf(run, outcome));
	return (Math.max(...places) - Math.min(...places)) / OUTCOME_SPREAD[outcome];
}

/** The outcomes in which runs are furthest apart in 2040, measured by what is plausible of each; furthest first. */
export const mostMoved = (runs: readonly Run[]): { outcome: OutcomeKey; size: number }[] =>
	OUTCOME_KEYS.map((outcome) => ({ outcome, size: apartIn(outcome, runs) })).sort(
		(one, other) => other.size - one.size
	);
