import { inOrder } from '../checks';
import * as columns from '../columns';
import { factTable } from '../fact-table';
import type { RowOf } from '../read-table';
import { sourceIds } from '../source-ids';

const price = columns.optionalNumber(0.1, 6e4);

const COLUMNS = {
	id: columns.id,
	chip: columns.text,
	date: columns.partialDate,
	kind: columns.oneOf([
		'rental-list',
		'purchase',
		'rental-scarce',
		'rental-contract',
		'purchase-assumed',
		'rental-community',
		'rental-on-demand',
		'rental-specialist',
		'rental-hyperscaler',
		'rental-long-tail'
	]),
	usd: price,
	low_usd: price,
	high_usd: price,
	quotes: columns.optionalInteger(1, 60),
	source_ids: sourceIds,
	confidence: columns.confidence,
	note: columns.optionalText
};

/** A price of a chip, to rent for an hour or to buy. */
export type ChipPrice = RowOf<typeof COLUMNS>;

/** Prices of chips, by kind, chip and date. */
export const TABLE = factTable('chip-prices', COLUMNS, {
	checks: [
		inOrder('lowUsd', 'usd', 'highUsd'),
		({ usd, lowUsd, highUsd }) =>
			usd === null && (lowUsd === null || highUsd === null)
				? { column: 'usd', problem: 'needs a price or both ends of a range' }
				: undefined,
		({ kind, usd, lowUsd, highUsd }) =>
			kind.startsWith('rental') !== (usd ?? lowUsd ?? highUsd ?? 0) < 100
				? { column: 'usd', problem: 'mixes up an hour of rent and the price of a chip' }
				: undefined
	]
});
