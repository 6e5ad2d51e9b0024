import { inOrder } from './checks';
import * as columns from './columns';
import { readTable, type RowOf, textOf } from './read-table';
import { sourceIds } from './source-ids';

const COLUMNS = {
	id: columns.id,
	what: columns.text,
	value: columns.number(0.1, 100),
	low: columns.optionalNumber(0.1, 100),
	high: columns.optionalNumber(0.1, 100),
	unit: columns.oneOf(['times-per-year', 'months']),
	period: columns.text,
	source_ids: sourceIds,
	confidence: columns.confidence,
	note: columns.optionalText
};

/** A measured rate of growth, with the range its authors give. */
export type GrowthRate = RowOf<typeof COLUMNS>;

/** Reads the rates of growth. */
export const readGrowthRates = (csv = textOf('growth-rates.csv')): GrowthRate[] =>
	readTable('growth-rates.csv', COLUMNS, csv, [inOrder('low', 'value', 'high')]);
