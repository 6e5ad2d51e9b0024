import { PARAMETERS } from '$lib/model';

/** Every assumption with what is known of it: what the reader's parameters are written beside. */
export const PARAMETER_ROWS = Object.entries(PARAMETERS).map(
	([name, { symbol, value, low, high, unit, role, confidence, meaning, source, urls }]) => ({
		name,
		symbol,
		value,
		low: low ?? null,
		high: high ?? null,
		unit,
		role,
		confidence,
		meaning,
		source,
		urls: (urls ?? []).join(' ')
	})
);
