import * as columns from '../columns';
import { factTable } from '../fact-table';
import type { RowOf } from '../read-table';
import { sourceIds } from '../source-ids';

const COLUMNS = {
	id: columns.id,
	kind: columns.oneOf([
		'list',
		'cheapest-at-gpt-3-level',
		'cheapest-at-gpt-3-5-level',
		'average-on-a-router'
	]),
	model: columns.text,
	vendor: columns.text,
	date: columns.partialDate,
	input_usd: columns.number(0.01, 100),
	output_usd: columns.optionalNumber(0.01, 300),
	open_weights: columns.oneOf(['yes', 'no', 'not-known']),
	source_ids: sourceIds,
	confidence: columns.confidence,
	note: columns.optionalText
};

/** What a million tokens cost, from one model at one time. */
export type TokenPrice = RowOf<typeof COLUMNS>;

/** Prices of tokens, by model and date. */
export const TABLE = factTable('token-prices', COLUMNS, {
	checks: [
		({ inputUsd, outputUsd }) =>
			outputUsd !== null && outputUsd < inputUsd
				? { column: 'outputUsd', problem: 'is below the price of reading' }
				: undefined
	]
});
