import { readGrowthRates, type GrowthRate } from './growth-rates';
import { readSources } from './sources';
import { type SourceLink, sourcesOf } from './sources-of';

/** Measured rates of growth. */
export const GROWTH_RATES: GrowthRate[] = readGrowthRates();

/** Where they come from. */
export const GROWTH_RATES_SOURCES: SourceLink[] = sourcesOf(GROWTH_RATES, readSources());
