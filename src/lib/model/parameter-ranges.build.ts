import { type ParameterName, PARAMETERS } from './parameters.build';
import type { Parameter } from './parameters/parameter';

/** The most that is possible, by unit. */
const WHOLE: Readonly<Record<string, number>> = { share: 1, points: 100 };

/**
 * What an assumption may be set to, in its unit: from its 5th to its 95th percentile; where none is known, from half of its
 * value to twice, but at most halfway to the whole.
 */
function rangeOf({ value, low, high, unit }: Parameter): [low: number, high: number] {
	if (low !== undefined && high !== undefined) return [low, high];
	return [value / 2, Math.min(2 * value, ((WHOLE[unit] ?? Infinity) + value) / 2)];
}

/** Lowest and highest setting of every assumption. */
export const PARAMETER_RANGES = Object.fromEntries(
	Object.entries(PARAMETERS).map(([name, parameter]) => [name, rangeOf(parameter)])
) as Record<ParameterName, [low: number, high: number]>;
