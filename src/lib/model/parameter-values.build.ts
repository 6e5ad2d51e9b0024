import { type ParameterName, PARAMETERS } from './parameters.build';

/** The values alone, by name: all that a run needs. What they mean stays out of the browser unless a page asks for it. */
export const PARAMETER_VALUES = Object.fromEntries(
	Object.entries(PARAMETERS).map(([name, parameter]) => [name, parameter.value])
) as Record<ParameterName, number>;
