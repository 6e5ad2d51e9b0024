import * as columns from '../columns';
import { factTable } from '../fact-table';
import type { RowOf } from '../read-table';
import { sourceIds } from '../source-ids';

const COLUMNS = {
	id: columns.id,
	market: columns.oneOf([
		'cloud',
		'models-for-companies',
		'open-models-in-companies',
		'chatbots',
		'ai-chips',
		'open-model-downloads',
		'ai-supercomputers',
		'open-models-on-a-router'
	]),
	survey: columns.oneOf([
		'synergy',
		'menlo-july-2025',
		'menlo-december-2025',
		'a16z',
		'similarweb',
		'similarweb-seven-largest',
		'epoch',
		'ai-index',
		'hugging-face',
		'openrouter'
	]),
	measure: columns.oneOf([
		'revenue',
		'use',
		'spending',
		'buyers-using-it',
		'visits',
		'compute-shipped',
		'compute-in-use',
		'downloads',
		'performance',
		'tokens'
	]),
	date: columns.partialDate,
	name: columns.text,
	percent: columns.number(0.5, 100),
	source_ids: sourceIds,
	confidence: columns.confidence,
	note: columns.optionalText
};

/** A share of a market, in one survey, by one measure, at one time. */
export type MarketShare = RowOf<typeof COLUMNS>;

/** Shares of markets, layer by layer. */
export const TABLE = factTable('market-shares', COLUMNS);
