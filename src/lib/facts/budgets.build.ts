import { readBudgets, type Budget } from './budgets';
import { readSources } from './sources';
import { type SourceLink, sourcesOf } from './sources-of';

/** What somebody has to spend, smallest first. */
export const BUDGETS: Budget[] = readBudgets();

/** Where they come from. */
export const BUDGETS_SOURCES: SourceLink[] = sourcesOf(BUDGETS, readSources());
