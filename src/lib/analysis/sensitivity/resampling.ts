/** A number with its 95 % confidence interval. */
export type Estimate = { readonly value: number; readonly low: number; readonly high: number };

/** Rows drawn again with replacement, as many as there are (bootstrap). */
export function resamplesOf(rows: number, count: number, random: () => number): Int32Array[] {
	return Array.from({ length: count }, () =>
		Int32Array.from({ length: rows }, () => Math.floor(random() * rows))
	);
}

/** A value with the interval that its resampled values suggest: the deviation of theirs, 1.96 times to either side. */
export function estimated(value: number, resampled: readonly number[]): Estimate {
	const mean = resampled.reduce((sum, one) => sum + one, 0) / resampled.length;
	const squares = resampled.reduce((sum, one) => sum + (one - mean) ** 2, 0);
	const reach = resampled.length > 1 ? 1.96 * Math.sqrt(squares / (resampled.length - 1)) : NaN;
	return { value, low: value - reach, high: value + reach };
}
