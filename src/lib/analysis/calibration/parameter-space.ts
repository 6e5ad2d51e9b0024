import { defaultParameters, type ParameterName, PARAMETERS, type Parameters } from '$lib/model';

/** What a fit has to know of a parameter: its prior, around the published value. */
export type Prior = {
	readonly name: ParameterName;
	/** Middle of the prior, in the parameter's unit. */
	readonly center: number;
	readonly kind: 'lognormal' | 'normal';
	/** Of the natural logarithm (lognormal) or of the value (normal). */
	readonly sd: number;
};

/** The priors of all parameters with a role, in the order of the table of parameters. */
export function priorsOf(role: 'fitted' | 'varied'): Prior[] {
	const names = Object.keys(PARAMETERS) as ParameterName[];
	return names.flatMap((name) => {
		const { value, distribution, role: own } = PARAMETERS[name];
		return own === role && distribution ? [{ name, center: value, ...distribution }] : [];
	});
}

/** No fit goes further than this from the middle of a prior, in its standard deviations. */
export const FARTHEST = 4;

/** A parameter's value at a place of its prior, counted in standard deviations from the middle. */
export function valueAtPlace({ center, kind, sd }: Prior, place: number): number {
	return kind === 'lognormal' ? center * Math.exp(sd * place) : center + sd * place;
}

/** Where a value lies in its prior, in standard deviations from the middle. */
export function placeOf({ center, kind, sd }: Prior, value: number): number {
	return (kind === 'lognormal' ? Math.log(value / center) : value - center) / sd;
}

/** The values at places of their priors, over some others: all that a run needs. */
export function parametersAt(
	priors: readonly Prior[],
	places: Float64Array,
	others: Partial<Parameters> = {}
): Parameters {
	const parameters = { ...defaultParameters(), ...others };
	priors.forEach((prior, index) => {
		parameters[prior.name] = valueAtPlace(prior, places[index] ?? 0);
	});
	return parameters;
}

/** Where some values lie in their priors; what is not given lies in the middle. */
export function placesOf(priors: readonly Prior[], parameters: Partial<Parameters>): Float64Array {
	return Float64Array.from(priors, (prior) =>
		placeOf(prior, parameters[prior.name] ?? prior.center)
	);
}
