import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import {
	type Levers,
	leversOf,
	type OutcomeKey,
	OUTCOME_KEYS,
	OUTCOMES,
	type Run,
	type ScenarioId,
	simulate,
	valueAt
} from '$lib/model';

/** Step of the published reference runs. */
const REFERENCE_STEPS = 16;
const references = new Map<string, Run>();

/** A named scenario at the step of the reference runs; computed once. */
export function referenceRun(scenario: ScenarioId): Run {
	const run =
		references.get(scenario) ?? simulate(leversOf(scenario), { stepsPerYear: REFERENCE_STEPS });
	references.set(scenario, run);
	return run;
}

export const statusQuo = simulate();

/** A table of tests/model/reference as rows of words by column. */
export function table(name: string): Record<string, string>[] {
	return parse(readFileSync(`tests/model/reference/${name}`, 'utf8'), { columns: true });
}

/** An outcome in a year under some levers, in the outcome's unit. */
export const under = (levers: Partial<Levers>, outcome: OutcomeKey, year: number): number =>
	valueAt(simulate(levers), outcome, year);

/** Largest difference between two runs over all outcomes and rows: relative, but where an outcome passes zero against a hundredth of its largest value. */
export function largestDifference(one: Run, other: Run): number {
	let largest = 0;
	for (const key of OUTCOME_KEYS) {
		const reference = other.outcomes[key];
		const floor = OUTCOMES[key].scale === 'log' ? 0 : Math.max(...reference.map(Math.abs)) / 100;
		one.outcomes[key].forEach((value, row) => {
			const expected = reference[row] ?? NaN;
			const difference = Math.abs(value - expected) / Math.max(floor, Math.abs(expected));
			if (!(difference <= largest)) largest = difference;
		});
	}
	return largest;
}

/** Numbers from 0 to 1 that look random and are the same every time (a linear congruence, Numerical Recipes). */
export function seeded(seed: number): () => number {
	let state = seed >>> 0;
	return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}
