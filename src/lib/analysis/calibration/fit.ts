import { type Parameters } from '$lib/model';
import { leastSquares, type Search } from './least-squares';
import { type Cost, costOf, type Problem, residualsOf } from './objective';
import { FARTHEST, parametersAt, placesOf } from './parameter-space';
import { normalFrom, randomFrom } from '../random';

/** A fitted world: all its parameters, and how badly it still fits. */
export type Fit = { readonly parameters: Partial<Parameters>; readonly cost: Cost };

/** How far from the middle of the priors the further searches start, in their standard deviations. */
const SPREAD = 0.7;

/** One search from given values. Yields after each round. */
export function* fitFrom(
	problem: Problem,
	start: Partial<Parameters> = {}
): Generator<Search, Fit, undefined> {
	const found = yield* leastSquares(residualsOf(problem), placesOf(problem.priors, start), {
		farthest: FARTHEST
	});
	return fitAt(problem, found.place);
}

/** A start for a further search: the same for the same seed. */
export function scatteredStart(problem: Problem, seed: number): Partial<Parameters> {
	const random = randomFrom(seed);
	const places = Float64Array.from(problem.priors, () => SPREAD * normalFrom(random));
	return freeOnly(problem, places);
}

function fitAt(problem: Problem, places: Float64Array): Fit {
	return { parameters: freeOnly(problem, places), cost: costOf(problem, places) };
}

/** Values of the free parameters alone. */
function freeOnly(problem: Problem, places: Float64Array): Partial<Parameters> {
	const all = parametersAt(problem.priors, places);
	const free: Partial<Parameters> = {};
	for (const { name } of problem.priors) free[name] = all[name];
	return free;
}
