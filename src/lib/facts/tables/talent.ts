import { inOrder } from '../checks';
import * as columns from '../columns';
import { factTable } from '../fact-table';
import type { RowOf } from '../read-table';
import { sourceIds } from '../source-ids';

const UNITS = [
	'usd',
	'usd-per-year',
	'eur-per-year',
	'gbp-per-year',
	'people',
	'percent',
	'percent-more',
	'percent-change'
] as const;

/** What is plausible in each unit: no professor earns a billion, no lab has a million people. */
const PLAUSIBLE: Record<(typeof UNITS)[number], [low: number, high: number]> = {
	usd: [1e7, 1e9],
	'usd-per-year': [1e5, 1e7],
	'eur-per-year': [2e4, 5e5],
	'gbp-per-year': [2e4, 5e5],
	people: [1, 20000],
	percent: [1, 150],
	'percent-more': [1, 1000],
	'percent-change': [-100, 200]
};

const COLUMNS = {
	id: columns.id,
	measure: columns.oneOf([
		'pay',
		'pay-gap',
		'stock-award',
		'stock-share-of-revenue',
		'offer',
		'professors-leaving',
		'professors-leaving-in-all',
		'patents-after-move',
		'phds-in-private-jobs',
		'researchers-moving-to-us',
		'new-phds',
		'staff'
	]),
	who: columns.text,
	date: columns.partialDate,
	value: columns.number(-100, 1e9),
	high: columns.optionalNumber(1e4, 1e7),
	unit: columns.oneOf(UNITS),
	source_ids: sourceIds,
	confidence: columns.confidence,
	note: columns.optionalText
};

/** One measure of pay, moves or staff for one group at one time. */
export type TalentFact = RowOf<typeof COLUMNS>;

/** Pay, moves and staff, tidy: one measure per row, each in its own unit. */
export const TABLE = factTable('talent', COLUMNS, {
	checks: [
		inOrder('value', 'value', 'high'),
		({ value, unit }) => {
			const [low, high] = PLAUSIBLE[unit];
			return value < low || value > high
				? { column: 'value', problem: `is not plausible in ${unit}` }
				: undefined;
		}
	]
});
