import { TABLE } from './tables/budgets';
import { type SourceLink, sourcesOf } from './sources-of';

/** A known budget as a figure names it. */
export type DrawnBudget = {
	label: string;
	/** Dollars of the day: a ceiling for one training run. */
	amountUsd: number;
	/** Year the sum is from. */
	year: string;
	/** What is uncertain about it, or ''. */
	doubt: string;
	sources: SourceLink[];
};

/** Known budgets, smallest first, each with where it comes from. */
export const DRAWN_BUDGETS: DrawnBudget[] = TABLE.read().map((budget) => ({
	label: budget.label,
	amountUsd: budget.amountUsd,
	year: budget.date.slice(0, 4),
	doubt: budget.doubt,
	sources: sourcesOf([budget])
}));
