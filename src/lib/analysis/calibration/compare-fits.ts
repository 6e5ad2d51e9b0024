import type { ParameterName, Parameters } from '$lib/model';
import { type Cost, costOf, type Problem } from './objective';
import { placesOf } from './parameter-space';

/** One free parameter in two fits. */
export type Apart = {
	readonly name: ParameterName;
	/** In the parameter's unit. */
	readonly one: number;
	readonly other: number;
	/** How far the first lies above the other, in standard deviations of the prior. */
	readonly deviations: number;
};

/** Two fits under one objective, and their free parameters, the furthest apart first. */
export type FitComparison = {
	readonly one: Cost;
	readonly other: Cost;
	readonly apart: readonly Apart[];
};

/** Compares two fits to the same observations. A parameter that a fit leaves out lies in the middle of its prior. */
export function compareFits(
	problem: Problem,
	one: Partial<Parameters>,
	other: Partial<Parameters>
): FitComparison {
	const { priors } = problem;
	const [places, others] = [placesOf(priors, one), placesOf(priors, other)];
	return {
		one: costOf(problem, places),
		other: costOf(problem, others),
		apart: priors
			.map(({ name, center }, index) => ({
				name,
				one: one[name] ?? center,
				other: other[name] ?? center,
				deviations: (places[index] ?? NaN) - (others[index] ?? NaN)
			}))
			.sort((a, b) => Math.abs(b.deviations) - Math.abs(a.deviations))
	};
}
