import { doubtIsShown, inOrder } from '../checks';
import * as columns from '../columns';
import { factTable } from '../fact-table';
import type { RowOf } from '../read-table';
import { sourceIds } from '../source-ids';

const UNITS = ['months', 'percent', 'elo', 'index-points'] as const;
/** The widest gap that is plausible in each unit. */
const WIDEST: Record<(typeof UNITS)[number], number> = {
	months: 36,
	percent: 25,
	elo: 200,
	'index-points': 30
};
const score = columns.optionalNumber(80, 1600);

const COLUMNS = {
	id: columns.id,
	measure: columns.oneOf([
		'average-lag',
		'average-index-gap',
		'lag-to-one-model',
		'arena',
		'running-best'
	]),
	edition: columns.oneOf([
		'epoch-2024',
		'epoch-2025',
		'epoch-2026',
		'press-2024',
		'ai-index-2025',
		'ai-index-2026',
		'arena-page-2026',
		'epoch-index-april-2026'
	]),
	date: columns.partialDate,
	gap: columns.number(0, 200),
	low: columns.optionalNumber(0, 200),
	high: columns.optionalNumber(0, 200),
	unit: columns.oneOf(UNITS),
	closed_model: columns.optionalText,
	open_model: columns.optionalText,
	closed_score: score,
	open_score: score,
	source_ids: sourceIds,
	confidence: columns.confidence,
	doubt: columns.optionalText,
	note: columns.optionalText
};

/** How far open models are behind closed ones, by one measure at one time. */
export type OpenGap = RowOf<typeof COLUMNS>;

/** The gap between open and closed models, by measure and edition. */
export const TABLE = factTable('open-closed-gap', COLUMNS, {
	checks: [
		doubtIsShown,
		inOrder('low', 'gap', 'high'),
		({ unit, gap, closedScore: closed, openScore: open }) =>
			unit !== 'percent' && closed !== null && open !== null && Math.abs(closed - open - gap) > 0.15
				? { column: 'gap', problem: 'is not the distance of the two scores' }
				: undefined,
		({ unit, gap }) =>
			gap > WIDEST[unit] ? { column: 'gap', problem: `is not plausible in ${unit}` } : undefined
	]
});
