import * as v from 'valibot';
import { doubtIsShown } from '../checks';
import * as columns from '../columns';
import { FIGURE_UNITS } from '../figure-words';
import { factTable } from '../fact-table';
import type { RowOf } from '../read-table';
import { sourceIds } from '../source-ids';
import { numberAt } from '../table-cell';

const value = v.pipe(
	columns.text,
	v.rawTransform(({ dataset, addIssue, NEVER }): number => {
		const found = numberAt(dataset.value);
		if (found !== undefined) return found;
		addIssue({ message: 'is neither a number nor table/row/column of one' });
		return NEVER;
	}),
	v.minValue(1e-3, 'is below the plausible range'),
	v.maxValue(1e28, 'is above the plausible range')
);

const COLUMNS = {
	id: columns.id,
	value,
	unit: columns.oneOf(FIGURE_UNITS),
	digits: columns.number(1, 4),
	as_of: columns.partialDate,
	source_ids: sourceIds,
	confidence: columns.confidence,
	doubt: columns.optionalText,
	note: columns.text
};

/** A single number that a sentence states. `digits` is how many significant digits it is printed with. */
export type Figure = RowOf<typeof COLUMNS>;

/** What a page needs to print a figure: its words, what it is, and why it is doubtful ('' where it is not). */
export type PrintedFigure = { words: string; note: string; doubt: string };

/** The single numbers that sentences state. */
export const TABLE = factTable('figures', COLUMNS, {
	checks: [
		doubtIsShown,
		({ unit, value: percent }) =>
			unit === 'percent' && percent > 100
				? { column: 'value', problem: 'a share cannot exceed 100 percent' }
				: undefined
	]
});
