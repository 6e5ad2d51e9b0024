import { readInvestment, type Investment } from './ai-investment';
import { readSources } from './sources';
import { type SourceLink, sourcesOf } from './sources-of';

/** Money put into AI, by year and measure. */
export const INVESTMENT: Investment[] = readInvestment();

/** Where they come from. */
export const INVESTMENT_SOURCES: SourceLink[] = sourcesOf(INVESTMENT, readSources());
