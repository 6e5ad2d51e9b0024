import { NOW, readoutAt, type Run } from '$lib/model';

/** Range of the budget dial: powers of ten of dollars. */
export const LOWEST = 3;
export const HIGHEST = 11.5;

/** The budget a dial position stands for, dollars, rounded to two digits. */
export const budgetAt = (position: number): number => Number((10 ** position).toPrecision(2));

/** The dial position of a budget in dollars. */
export const positionOf = (dollars: number): number =>
	Math.min(HIGHEST, Math.max(LOWEST, Math.round(Math.log10(dollars) * 20) / 20));

/** What is nearest to a budget (dollars) among the known ones, on a scale of ratios. */
export function nearestBudget<Known extends { amountUsd: number }>(
	dollars: number,
	known: Known[]
): Known | undefined {
	const distance = (one: Known) => Math.abs(Math.log(one.amountUsd / dollars));
	return [...known].sort((a, b) => distance(a) - distance(b))[0];
}

/** Arithmetic a budget (dollars) buys at the prices of a year, FLOP. */
export const computeFor = (run: Run, dollars: number, year = NOW): number =>
	dollars * readoutAt(run, 'flopPerDollar', year);

/**
 * When a frontier run first cost more than the budget (both in dollars): the last moment the budget reached the front.
 * Null when it never did or always does within the run.
 */
export function lastAtFrontier(
	years: Float64Array,
	costs: ArrayLike<number>,
	budget: number
): number | null {
	for (let row = 1; row < years.length; row++) {
		const before = costs[row - 1] ?? NaN;
		const after = costs[row] ?? NaN;
		if (before <= budget && after > budget) {
			const part = Math.log(budget / before) / Math.log(after / before);
			return (years[row - 1] ?? NaN) + part * ((years[row] ?? NaN) - (years[row - 1] ?? NaN));
		}
	}
	return null;
}
