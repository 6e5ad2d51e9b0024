import * as columns from '../columns';
import { factTable } from '../fact-table';
import type { RowOf } from '../read-table';
import { sourceIds } from '../source-ids';

const UNITS = ['count', 'times', 'squared-error', 'percent', 'share', 'minutes'] as const;
/** The largest plausible value in each unit. */
const LARGEST: Record<(typeof UNITS)[number], number> = {
	count: 1e7,
	times: 1000,
	'squared-error': 10,
	percent: 100,
	share: 1,
	minutes: 60
};

const COLUMNS = {
	id: columns.id,
	task: columns.oneOf(['lane-keeping', 'road', 'bit-stream', 'patients', 'digits-at-odd-times']),
	system: columns.text,
	measure: columns.oneOf([
		'neurons',
		'synapses',
		'fewer-parameters-than-lstm',
		'smaller-than-cnn',
		'test-error',
		'training-error',
		'parameters',
		'recurrent-parameters',
		'accuracy-irregular',
		'accuracy-regular',
		'minutes-per-epoch',
		'area-under-curve'
	]),
	value: columns.number(0, 1e7),
	spread: columns.optionalNumber(0, 10),
	unit: columns.oneOf(UNITS),
	source_ids: sourceIds,
	confidence: columns.confidence,
	note: columns.optionalText
};

/** One measure of a liquid network, or of what it is compared with, on one task. */
export type LiquidResult = RowOf<typeof COLUMNS>;

/** Results of liquid networks and their rivals. */
export const TABLE = factTable('liquid-results', COLUMNS, {
	checks: [
		({ value, unit }) =>
			value > LARGEST[unit]
				? { column: 'value', problem: `is not plausible in ${unit}` }
				: undefined
	]
});
