import { type Parameters, type Run, simulate } from '$lib/model';
import { bySeries, deviationOf, modelled, type Observation } from './observations';
import { parametersAt, type Prior } from './parameter-space';

/** A miss of more standard deviations than this counts as this many: one odd measurement does not rule the fit. */
export const MOST_DEVIATIONS = 4;
/** How much a squared standard deviation from the middle of a prior costs. */
export const PRIOR_WEIGHT = 0.35;
/** Twice as coarse as the pages run; the cost differs by less than one in ten thousand. */
const STEPS_PER_YEAR = 4;

/** What is fitted to what. */
export type Problem = {
	readonly observations: readonly Observation[];
	/** The parameters that are free, with their priors. */
	readonly priors: readonly Prior[];
	/** Values of parameters that are not free, where they differ from the published ones. */
	readonly others?: Partial<Parameters>;
};

/** What a squared miss counts: a little less the more points its series has, 1 / (1.5 √n). Series count alike. */
const weightOf = (points: number): number => 1 / (1.5 * Math.sqrt(points));

/** For each observation the weighted, capped miss of a run; the sum of their squares is the misfit. */
export function dataResiduals(observations: readonly Observation[]) {
	const points = [...bySeries(observations).values()].flatMap((series) =>
		series.map((point) => ({ point, weight: Math.sqrt(weightOf(series.length)) }))
	);
	return (run: Run): Float64Array =>
		Float64Array.from(points, ({ point, weight }) => {
			const deviation = deviationOf(modelled(run, point), point);
			return weight * Math.max(-MOST_DEVIATIONS, Math.min(MOST_DEVIATIONS, deviation));
		});
}

/** The residuals of a set of places: those of the data, then those of the priors. Not finite where the world breaks. */
export function residualsOf({ observations, priors, others }: Problem) {
	const dataOf = dataResiduals(observations);
	return (places: Float64Array): Float64Array => {
		const parameters = parametersAt(priors, places, others);
		const data = dataOf(simulate({}, { parameters, stepsPerYear: STEPS_PER_YEAR }));
		const residuals = new Float64Array(data.length + places.length);
		residuals.set(data);
		places.forEach(
			(place, index) => (residuals[data.length + index] = Math.sqrt(PRIOR_WEIGHT) * place)
		);
		return residuals;
	};
}

/** How badly a set of places fits: the data, the priors, and both. */
export type Cost = { readonly data: number; readonly prior: number; readonly total: number };

export function costOf(problem: Problem, places: Float64Array): Cost {
	const residuals = residualsOf(problem)(places);
	const data = sumOfSquares(residuals.subarray(0, problem.observations.length));
	const prior = sumOfSquares(residuals.subarray(problem.observations.length));
	return { data, prior, total: data + prior };
}

export function sumOfSquares(values: Float64Array): number {
	return values.reduce((sum, value) => sum + value * value, 0);
}
