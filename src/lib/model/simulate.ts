import { euler, rungeKutta } from './clock';
import { COLUMNS, constantsOf, equations, measures } from './fused.generated';
import { hold, isLink, nothingHeld } from './held';
import { defaultLevers, LEVER_KEYS, type Levers } from './levers';
import type { LinkId } from './links';
import { OUTCOME_KEYS, type OutcomeKey } from './outcomes';
import { PARAMETER_VALUES } from './parameter-values.build';
import type { ParameterName } from './parameters.build';
import { STOCK_NAMES, STOCKS } from './stocks';
import { timeAtLevel } from './time-at-level';

export const FIRST_YEAR = 2012;
export const LAST_YEAR = 2041;
export const ROWS_PER_YEAR = 4;
/** Rows of a run. */
export const ROWS = (LAST_YEAR - FIRST_YEAR) * ROWS_PER_YEAR + 1;

/** Every assumption's value, in its unit. */
export type Parameters = Record<ParameterName, number>;

/** How the clock steps: Runge and Kutta's fourth order, or Euler's, which other engines can repeat exactly. */
export type Method = 'rk4' | 'euler';

export type SimulateOptions = {
	/** Assumptions that differ from the published ones, in their units. */
	readonly parameters?: Partial<Parameters>;
	/**
	 * Links of the causal diagram that are cut: from `cutYear` on, the equations that read the cause see it as it then was;
	 * everything else runs on.
	 */
	readonly cuts?: readonly LinkId[];
	/** When the links are cut: a year on a row, the start of a quarter. Without it, as soon as the policy starts. */
	readonly cutYear?: number;
	/** A multiple of 4; 8 is exact to 3 in a million. */
	readonly stepsPerYear?: number;
	readonly method?: Method;
};

/** What a run is made from: `simulate(world.levers, world)`. Never changed in place. */
export type World = {
	/** Every lever's setting, in its unit. */
	readonly levers: Levers;
	/** Assumptions that differ from the published ones, in their units. */
	readonly parameters: Partial<Parameters>;
	/** Links of the causal diagram that are cut when the policy starts. */
	readonly cuts: readonly LinkId[];
};

/** One history of the world, in rows a quarter of a year apart. */
export type Run = {
	/** Time of each row, in years: 2012, 2012.25, … 2041. */
	readonly years: Float64Array;
	/** Each outcome in its unit, row by row. */
	readonly outcomes: Record<OutcomeKey, Float64Array>;
	/** The levers it was run with. */
	readonly levers: Levers;
	/** Every stock and equation by name, row by row; and `labBudgetSpread`, the spread (ln) of the budgets around `meanLabBudget`. */
	readonly readouts: Record<string, Float64Array>;
};

/** Rows of stocks that no lever and no cut had touched yet: under which assumptions, and up to which row. */
type Untouched = {
	readonly constants: Float64Array;
	readonly stocks: Float64Array;
	readonly last: number;
};

/**
 * No lever acts before the policy starts, so that every run under the same assumptions passes through the same rows first
 * and need not step there. By the object that holds the assumptions, and by clock.
 */
const untouched = new WeakMap<object, Map<string, Untouched>>();

/** The published assumptions. A fresh object each time. */
export function defaultParameters(): Parameters {
	return { ...PARAMETER_VALUES };
}

/**
 * Runs the world from 2012 to 2041. Levers not given stay at today's position.
 * Throws on a step that does not meet the rows, on a link nobody knows and on a cut off the rows.
 */
export function simulate(levers: Partial<Levers> = {}, options: SimulateOptions = {}): Run {
	const { advance, stepsPerRow, step, clock } = clockOf(options);
	const set: Levers = { ...defaultLevers(), ...levers };
	const parameters: Parameters = { ...PARAMETER_VALUES, ...options.parameters };
	const assumptions = isEmpty(options.parameters) ? PARAMETER_VALUES : options.parameters;
	const constants = constantsOf(set, parameters);
	const columns = new Float64Array(ROWS * (COLUMNS.length + 1));
	const stocks = Float64Array.from(STOCK_NAMES, (name) => STOCKS[name].initial(parameters));
	const cuts = options.cuts ?? [];
	const cutAt = cuts.length ? cutRow(cuts, options.cutYear, set.policyStart) : ROWS;
	const held = nothingHeld();

	const changes = new Float64Array(STOCK_NAMES.length);
	const firstTouched = Math.min(cutAt, Math.floor((set.policyStart - FIRST_YEAR) * ROWS_PER_YEAR));
	const known = untouchedRows(assumptions, clock, constants);
	const lastKnown = Math.min(firstTouched, known?.last ?? -1);
	for (let row = 0; row < ROWS; row++) {
		const year = FIRST_YEAR + row / ROWS_PER_YEAR;
		if (known && row <= lastKnown)
			stocks.set(known.stocks.subarray(row * stocks.length, (row + 1) * stocks.length));
		equations(year, stocks, constants, changes, columns, row, ROWS, held);
		if (row === cutAt) hold(held, cuts, columns, row, ROWS);
		if (row < ROWS - 1 && row >= lastKnown)
			advance(year, stocks, constants, changes, stepsPerRow, step, held);
	}
	if (firstTouched > lastKnown)
		keepUntouched(assumptions, clock, {
			constants,
			stocks: stocksOf(columns, firstTouched + 1),
			last: firstTouched
		});
	return report(columns, constants, set, parameters);
}

const isEmpty = (object: object | undefined): object is undefined =>
	!object || Object.keys(object).length === 0;

/** Rows known from an earlier run under the same assumptions; an object that has changed since counts as another. */
function untouchedRows(
	assumptions: object,
	clock: string,
	constants: Float64Array
): Untouched | undefined {
	const known = untouched.get(assumptions)?.get(clock);
	for (let place = LEVER_KEYS.length; known && place < constants.length; place++)
		if (known.constants[place] !== constants[place]) return undefined;
	return known;
}

function keepUntouched(assumptions: object, clock: string, rows: Untouched): void {
	const kept = untouched.get(assumptions);
	if (kept) kept.set(clock, rows);
	else untouched.set(assumptions, new Map([[clock, rows]]));
}

/** The row at which links are cut. Throws on a stranger among them and on a year off the rows. */
function cutRow(cuts: readonly string[], year: number | undefined, policyStart: number): number {
	const stranger = cuts.find((id: string) => !isLink(id));
	if (stranger) throw new RangeError(`no link is called '${stranger}'`);
	const row =
		year === undefined
			? Math.ceil((policyStart - FIRST_YEAR) * ROWS_PER_YEAR)
			: (year - FIRST_YEAR) * ROWS_PER_YEAR;
	if (!Number.isInteger(row) || row < 0 || row >= ROWS)
		throw new RangeError(`${year} is no year in which a run has a row`);
	return row;
}

/** How the clock steps under these options, and its name. Throws on a step that does not meet the rows. */
function clockOf({ stepsPerYear = 8, method = 'rk4' }: SimulateOptions) {
	const stepsPerRow = stepsPerYear / ROWS_PER_YEAR;
	if (!Number.isInteger(stepsPerRow) || stepsPerRow < 1)
		throw new RangeError(
			`stepsPerYear is ${stepsPerYear}: it must be a multiple of ${ROWS_PER_YEAR}`
		);
	return {
		advance: method === 'rk4' ? rungeKutta : euler,
		stepsPerRow,
		step: 1 / stepsPerYear,
		clock: `${method} ${stepsPerYear}`
	};
}

/** A run from its columns, one after the other, in which the measures are still to be filled in. */
function report(
	columns: Float64Array,
	constants: Float64Array,
	levers: Levers,
	parameters: Parameters
): Run {
	columns.fill(parameters.labBudgetSpread, ROWS * COLUMNS.length);
	const years = Float64Array.from({ length: ROWS }, (_, row) => FIRST_YEAR + row / ROWS_PER_YEAR);
	const readouts = readoutsOf(columns);
	lookBack(years, constants, columns, readouts);
	const outcomes = {} as Record<OutcomeKey, Float64Array>;
	for (const key of OUTCOME_KEYS) outcomes[key] = readout(readouts, key);
	return { years, outcomes, levers, readouts };
}

/** The stocks of the first rows, which are the first columns of a run, row after row. */
function stocksOf(columns: Float64Array, rows: number): Float64Array {
	const size = STOCK_NAMES.length;
	return Float64Array.from(
		{ length: rows * size },
		(_, index) => columns[(index % size) * ROWS + Math.floor(index / size)] as number
	);
}

function readoutsOf(columns: Float64Array): Record<string, Float64Array> {
	const readouts: Record<string, Float64Array> = {};
	[...COLUMNS, 'labBudgetSpread'].forEach((name, index) => {
		readouts[name] = columns.subarray(index * ROWS, (index + 1) * ROWS);
	});
	return readouts;
}

/** A readout by name. Throws where no stock or equation has it. */
function readout(readouts: Record<string, Float64Array>, name: string): Float64Array {
	const column = readouts[name];
	if (!column) throw new Error(`no stock or equation is called '${name}'`);
	return column;
}

/** Fills in the measures, which look back at the run: prices at two dates, the lag along the path of the frontier. */
function lookBack(
	years: Float64Array,
	constants: Float64Array,
	columns: Float64Array,
	readouts: Record<string, Float64Array>
): void {
	const at = (name: string, year: number) =>
		readout(readouts, name)[(year - FIRST_YEAR) * ROWS_PER_YEAR] ?? NaN;
	const frontier = readout(readouts, 'capability');
	const open = readout(readouts, 'openCapability');
	const past = {
		logPublicEfficiencyIn2023: at('logPublicEfficiency', 2023),
		markupIn2023: at('markup', 2023),
		logPublicEfficiencyInMid2025: at('logPublicEfficiency', 2025.5),
		markupInMid2025: at('markup', 2025.5),
		timeOfFrontierAtOpenCapability: FIRST_YEAR
	};
	const paceIn2012 = at('capabilityChange', FIRST_YEAR);
	for (let row = 0; row < ROWS; row++) {
		past.timeOfFrontierAtOpenCapability = timeAtLevel(
			years,
			frontier,
			row,
			open[row] ?? NaN,
			paceIn2012
		);
		measures(years[row] ?? NaN, constants, columns, row, ROWS, past);
	}
}
