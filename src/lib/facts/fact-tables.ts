import type { FactTable } from './fact-table';
import { describeTable, type Description } from './describe-table';

/** A table with what its description says. */
export type DescribedTable = FactTable & { about: Description };

const found = import.meta.glob<{ TABLE: FactTable }>('./tables/*.ts', { eager: true });

/** Every table of `content/facts`, by name. Adding one is a CSV, its description, and a file in `tables/`. */
export const FACT_TABLES: DescribedTable[] = Object.values(found).map(({ TABLE }) => ({
	...TABLE,
	about: describeTable(TABLE)
}));
