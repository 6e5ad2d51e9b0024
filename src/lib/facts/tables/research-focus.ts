import { doubtIsShown } from '../checks';
import * as columns from '../columns';
import { factTable } from '../fact-table';
import type { RowOf } from '../read-table';
import { sourceIds } from '../source-ids';

const COLUMNS = {
	id: columns.id,
	subject: columns.oneOf(['breadth', 'rules', 'money', 'safety']),
	bears: columns.oneOf(['narrowing', 'widening', 'context']),
	finding: columns.text,
	from_year: columns.optionalInteger(2000, 2027),
	to_year: columns.integer(2000, 2027),
	value: columns.number(-100, 1e10),
	unit: columns.oneOf(['percent', 'papers', 'months', 'usd']),
	source_ids: sourceIds,
	confidence: columns.confidence,
	doubt: columns.optionalText,
	note: columns.optionalText
};

/** A measured sign of what research turns to, and which way it points. */
export type FocusFinding = RowOf<typeof COLUMNS>;

/** The most a value can plausibly be, by unit: a share with a slipped digit must not pass. */
const MOST: Record<FocusFinding['unit'], number> = {
	percent: 1000,
	papers: 200_000,
	months: 60,
	usd: 1e10
};

/** Findings on the topics and the money of AI research, those that disagree included. */
export const TABLE = factTable('research-focus', COLUMNS, {
	checks: [
		doubtIsShown,
		({ value, unit }) =>
			value > MOST[unit] ? { column: 'value', problem: `is too large for ${unit}` } : undefined,
		({ fromYear, toYear }) =>
			(fromYear ?? 0) > toYear
				? { column: 'toYear', problem: 'lies before the first year' }
				: undefined
	]
});
