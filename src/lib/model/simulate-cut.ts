import type { Rates } from './clock';
import { cuttableEquations } from './cuttable.generated';
import { COLUMNS, constantsOf } from './fused.generated';
import type { Levers } from './levers';
import { LINK_IDS, type LinkId, LINKS, READINGS } from './links';
import { PARAMETER_VALUES } from './parameter-values.build';
import {
	clockOf,
	FIRST_YEAR,
	report,
	ROWS,
	ROWS_PER_YEAR,
	type Run,
	simulate,
	type SimulateOptions
} from './simulate';
import { STOCK_NAMES } from './stocks';

export type CutOptions = SimulateOptions & {
	/** When the links are cut: a year on a row, the start of a quarter. Without it, as soon as the policy starts. */
	readonly year?: number;
};

/**
 * The same world with some links of the causal diagram cut. From that moment the equations that read the cause see it as
 * it then was; everything else runs on. Up to that moment nothing differs from `simulate`; with no cuts nothing does at all.
 * Throws on a link nobody knows and on a year off the rows.
 */
export function simulateCut(
	levers: Partial<Levers>,
	cuts: readonly LinkId[],
	options: CutOptions = {}
): Run {
	const stranger = cuts.find((id) => !LINK_IDS.includes(id));
	if (stranger) throw new RangeError(`no link is called '${stranger}'`);
	const whole = simulate(levers, options);
	const first = cutRow(options.year, whole.levers.policyStart);
	if (cuts.length === 0) return whole;

	const parameters = { ...PARAMETER_VALUES, ...options.parameters };
	const constants = constantsOf(whole.levers, parameters);
	const { advance, stepsPerRow, step } = clockOf(options);
	const columns = new Float64Array(ROWS * (COLUMNS.length + 1));
	COLUMNS.forEach((name, place) => columns.set(column(whole, name), place * ROWS));
	const stocks = Float64Array.from(STOCK_NAMES, (name) => column(whole, name)[first] as number);
	const changes = new Float64Array(STOCK_NAMES.length);
	const held = heldAt(whole, first, cuts);
	const rates: Rates = (time, now, fixed, into, table, row, rows) =>
		cuttableEquations(time, now, fixed, into, table, row, rows, held);
	for (let row = first; row < ROWS; row++) {
		const year = FIRST_YEAR + row / ROWS_PER_YEAR;
		rates(year, stocks, constants, changes, columns, row, ROWS);
		if (row < ROWS - 1) advance(year, stocks, constants, changes, stepsPerRow, step, rates);
	}
	return report(columns, constants, whole.levers, parameters);
}

/** What the readings of the cut links see from a row of a run on; NaN for readings that are not cut. */
export function heldAt(run: Run, row: number, cuts: readonly LinkId[]): Float64Array {
	const cut = new Set(cuts.flatMap((id) => LINKS[id].readings));
	return Float64Array.from(READINGS, (reading) =>
		cut.has(reading) ? (column(run, reading[0])[row] as number) : NaN
	);
}

function cutRow(year: number | undefined, policyStart: number): number {
	const row =
		year === undefined
			? Math.ceil((policyStart - FIRST_YEAR) * ROWS_PER_YEAR)
			: (year - FIRST_YEAR) * ROWS_PER_YEAR;
	if (!Number.isInteger(row) || row < 0 || row >= ROWS)
		throw new RangeError(`${year ?? policyStart} is no year in which a run has a row`);
	return row;
}

function column(run: Run, name: string): Float64Array {
	const found = run.readouts[name];
	if (!found) throw new Error(`a run has no column called '${name}'`);
	return found;
}
