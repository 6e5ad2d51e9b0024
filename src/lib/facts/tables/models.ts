import * as columns from '../columns';
import { factTable } from '../fact-table';
import type { RowOf } from '../read-table';
import { sourceIds } from '../source-ids';

/** 2023 dollars: from a cup of coffee to more than any cluster announced so far. */
const dollars = columns.optionalNumber(1, 1e11);

const COLUMNS = {
	id: columns.id,
	name: columns.text,
	organization: columns.text,
	kind: columns.oneOf(['industry', 'academia', 'industry-academia', 'government', 'collective']),
	country: columns.text,
	date: columns.date,
	compute_flop: columns.optionalNumber(1e15, 1e28),
	compute_confidence: columns.oneOf(['', 'confident', 'likely', 'speculative']),
	cost_amortized_usd: dollars,
	cost_rental_usd: dollars,
	cost_hardware_usd: dollars,
	source_ids: sourceIds
};

/**
 * A notable model. `computeFlop` is the arithmetic of the final training run. The three costs (2023 dollars) answer
 * different questions and never stand on one line: wear of the chips plus energy, renting the same chip-hours, buying the cluster.
 * `null` means not known, never zero.
 */
export type NotableModel = RowOf<typeof COLUMNS>;

/** Notable models, oldest first. */
export const TABLE = factTable('models', COLUMNS, {
	checks: [
		({ computeFlop, computeConfidence }) =>
			(computeFlop === null) !== (computeConfidence === '')
				? { column: 'computeConfidence', problem: 'stands exactly where a compute does' }
				: undefined,
		({ costAmortizedUsd: run, costHardwareUsd: cluster }) =>
			run !== null && cluster !== null && run > cluster
				? { column: 'costAmortizedUsd', problem: 'a run cannot wear out more than its cluster' }
				: undefined
	],
	order: (a, b) => a.date.localeCompare(b.date)
});
