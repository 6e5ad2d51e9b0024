import { type ParameterName, PARAMETERS } from '$lib/model';

/** The name in code of every parameter by its symbol in the mathematics. */
export const PARAMETER_BY_SYMBOL: Record<string, ParameterName> = Object.fromEntries(
	Object.entries(PARAMETERS).map(([name, { symbol }]) => [symbol, name as ParameterName])
);
