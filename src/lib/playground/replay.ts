import {
	LEVER_KEYS,
	PARAMETER_VALUES,
	type ParameterName,
	type Parameters,
	type World
} from '$lib/model';

const between = (from: number, to: number, share: number) => from + (to - from) * share;

/** A world on the way from one to another: numbers in between, links cut or mended halfway. `share` goes from 0 to 1. */
export function blend(from: World, to: World, share: number): World {
	const levers = { ...from.levers };
	for (const key of LEVER_KEYS) levers[key] = between(from.levers[key], to.levers[key], share);
	const parameters: Partial<Parameters> = {};
	const names = new Set([...Object.keys(from.parameters), ...Object.keys(to.parameters)]);
	for (const name of names as Set<ParameterName>) {
		const usual = PARAMETER_VALUES[name];
		parameters[name] = between(from.parameters[name] ?? usual, to.parameters[name] ?? usual, share);
	}
	return { levers, parameters, cuts: share < 0.5 ? from.cuts : to.cuts };
}
