import { normalFrom, randomFrom } from '../random';
import type { Member } from '../ensemble';
import { type Fit, fitFrom } from './fit';
import type { Search } from './least-squares';
import { costOf, type Problem } from './objective';
import type { Observation } from './observations';
import { placesOf, type Prior, valueAtPlace } from './parameter-space';

/** Draws from priors end here: 90 percent of a normal distribution lies within. */
const PRIOR_CUT = 1.65;
/** How much of its doubt each measured value is moved by. */
const DATA_NOISE = 0.5;
/** A world is kept if it misses the history, as measured, by less than this many times the best fit's misfit. */
export const KEPT_BELOW = 1.6;

/** One world drawn by chance and fitted again. */
export type Draw = {
	readonly member: Member;
	/** How badly it fits the history as it was measured. */
	readonly misfit: number;
	readonly kept: boolean;
};

/**
 * Draws one world by randomized maximum likelihood: assumptions the history cannot tell are drawn from their priors, the
 * history is moved by chance, and the other parameters are fitted to it again. The same for the same seed.
 */
export function* drawWorld(
	problem: Problem,
	varied: readonly Prior[],
	best: Fit,
	seed: number
): Generator<Search, Draw, undefined> {
	const random = randomFrom(seed);
	const others: Member = {};
	for (const prior of varied) others[prior.name] = valueAtPlace(prior, cutNormal(random));
	const observations = problem.observations.map((one) =>
		moved(one, DATA_NOISE * normalFrom(random))
	);
	const fit = yield* fitFrom({ ...problem, observations, others }, best.parameters);
	const places = placesOf(problem.priors, fit.parameters);
	const misfit = costOf({ ...problem, others }, places).data;
	return {
		member: { ...fit.parameters, ...others },
		misfit,
		kept: misfit < KEPT_BELOW * best.cost.data
	};
}

function cutNormal(random: () => number): number {
	let value = normalFrom(random);
	while (Math.abs(value) > PRIOR_CUT) value = normalFrom(random);
	return value;
}

/** An observation moved by some of its standard deviations. */
function moved(observation: Observation, deviations: number): Observation {
	const { value, sd, scale } = observation;
	const by = deviations * sd;
	return { ...observation, value: scale === 'log' ? value * Math.exp(by) : value + by };
}
