import type { Run } from './simulate';
import { readoutAt } from './value-at';

/** 1.702 turns a normal distribution into a logistic one within a hundredth; the model counts able labs that way. */
const LOGISTIC_SCALE = 1.702;
const LABS = 150;

/**
 * The 150 would-be labs of a run in a year: what each can put into one training run, in million USD (2023), the richest first.
 * Budgets are the middles of 150 equal slices of the distribution behind `labsThatCanPay`; the first is the leader's, which always covers a frontier run.
 * Mature alternatives lower the cost of entry rather than raise budgets; here they are raised by the same factor, so that a budget compares with `frontierCost`.
 */
export function labBudgets(run: Run, year: number): Float64Array {
	const cost = readoutAt(run, 'frontierCost', year);
	const margin = readoutAt(run, 'budgetMargin', year);
	const spread = readoutAt(run, 'labBudgetSpread', year);
	const others = LABS - 1;
	const budgets = new Float64Array(LABS);
	for (let lab = 1; lab <= others; lab++) {
		const rank = (lab - 0.5) / others;
		const distance = Math.log((1 - rank) / rank) / LOGISTIC_SCALE;
		budgets[lab] = cost * Math.exp(spread * (margin + distance));
	}
	budgets[0] = Math.max(cost, readoutAt(run, 'leaderRunBudget', year), budgets[1] ?? 0);
	return budgets;
}
