// @ts-check

/**
 * @param {number[]} values
 * @param {number} share 0 to 1
 * @returns {number} the value below which that share of the values lies (nearest rank); NaN for none
 */
export function quantile(values, share) {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

/** @param {number[]} values @returns {number} */
export const median = (values) => quantile(values, 0.5);

/** @param {number} value @param {number} [digits] @returns {number} rounded, for a table */
export const rounded = (value, digits = 1) => Number(value.toFixed(digits));
