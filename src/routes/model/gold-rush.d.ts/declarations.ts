import {
	FIRST_YEAR,
	LAST_YEAR,
	LEVER_KEYS,
	LEVER_WORDS,
	LEVERS,
	MODEL_VERSION,
	NOW,
	OUTCOME_KEYS,
	OUTCOME_WORDS,
	OUTCOMES,
	PARAMETERS,
	SCENARIO_IDS,
	STOCK_NAMES
} from '$lib/model';

/** A union of literals: 'a' | 'b'. */
const oneOf = (names: readonly string[]): string =>
	names.map((name) => `\n\t| ${JSON.stringify(name)}`).join('');

/** Members of an interface, each under its comment. */
const members = (
	type: string,
	all: readonly (readonly [name: string, comment: string])[]
): string =>
	all
		.map(([name, comment]) => `\t/** ${comment.replaceAll('*/', '* /')} */\n\t${name}: ${type};`)
		.join('\n');

const levers = LEVER_KEYS.map((key) => {
	const { label, unit, low, high, default: today } = LEVERS[key];
	const range = `${low} to ${high}, today ${today} (${unit})`;
	return [key, `${label}: ${range}. ${LEVER_WORDS[key].explains}`] as const;
});
const parameters = Object.entries(PARAMETERS).map(
	([name, { meaning, unit, value }]) => [name, `${meaning} Published: ${value} (${unit}).`] as const
);
const outcomes = OUTCOME_KEYS.map(
	(key) => [key, `${OUTCOMES[key].unit}. ${OUTCOME_WORDS[key].definition}`] as const
);

/** The types of the module to take away, with what is said of every lever, assumption and outcome. */
export const DECLARATIONS = `/** Types of gold-rush.js, version ${MODEL_VERSION} of the model of The AI Gold Rush. MIT License. */

export type LeverKey =${oneOf(LEVER_KEYS)};

export type OutcomeKey =${oneOf(OUTCOME_KEYS)};

export type StockName =${oneOf(STOCK_NAMES)};

export type ScenarioId =${oneOf(SCENARIO_IDS)};

/** A complete setting: every lever, in its unit. */
export interface Levers {
${members('number', levers)}
}

/** Every assumption's value, in its unit. */
export interface Parameters {
${members('number', parameters)}
}

/** Every outcome, row by row, in its unit. */
export interface Outcomes {
${members('Float64Array', outcomes)}
}

/** One history of the world, in rows a quarter of a year apart. */
export interface Run {
	/** Time of each row, in years: 2012, 2012.25, … 2041. */
	readonly years: Float64Array;
	readonly outcomes: Outcomes;
	/** The levers it was run with. */
	readonly levers: Levers;
	/** Every stock and equation by name, row by row. */
	readonly readouts: Record<string, Float64Array>;
}

export interface SimulateOptions {
	/** Assumptions that differ from the published ones, in their units. */
	readonly parameters?: Partial<Parameters>;
	/** A multiple of 4; 8, unless given, is exact to 3 in a million. */
	readonly stepsPerYear?: number;
	/** Runge and Kutta's fourth order, unless given; or Euler's. */
	readonly method?: 'rk4' | 'euler';
}

export interface Lever {
	readonly id: string;
	readonly label: string;
	readonly unit: string;
	readonly low: number;
	readonly high: number;
	/** What is the case today. */
	readonly default: number;
	readonly step: number;
	readonly group: 'Money and openness' | 'Rules' | 'Public money' | 'Research agenda' | 'Timing';
}

export interface LeverWords {
	readonly positions: readonly { readonly value: number; readonly label: string }[];
	readonly explains: string;
	readonly source: string;
}

export type OutcomeFormat =
	| { readonly kind: 'money'; readonly dollars: number; readonly per?: string }
	| { readonly kind: 'count'; readonly each: number; readonly noun: string }
	| {
			readonly kind:
				| 'compute' | 'percent' | 'orders' | 'pace' | 'months' | 'points' | 'index' | 'ratio' | 'price';
	  };

export interface Outcome {
	readonly id: string;
	readonly label: string;
	readonly shortLabel: string;
	readonly unit: string;
	/** The axis on which its course is easiest to read. */
	readonly scale: 'linear' | 'log';
	readonly format: OutcomeFormat;
	readonly better: 'more' | 'less' | 'neither';
	/** First year for which the value means something, where that is not the first of the run. */
	readonly since?: number;
}

export interface OutcomeWords {
	readonly rises: string;
	readonly falls: string;
	readonly definition: string;
}

export interface Parameter {
	readonly symbol: string;
	readonly value: number;
	/** 5th and 95th percentile of what is plausible; absent where the value is held fixed. */
	readonly low?: number;
	readonly high?: number;
	/** Prior around the value: sd of the natural logarithm (lognormal) or of the value itself (normal). */
	readonly distribution?: { readonly kind: 'lognormal' | 'normal'; readonly sd: number };
	readonly role: 'fitted' | 'varied' | 'fixed';
	readonly unit: string;
	readonly meaning: string;
	readonly source: string;
	readonly urls?: readonly string[];
	/** High, medium, low. */
	readonly confidence: 'H' | 'M' | 'L';
}

export interface Stock {
	readonly symbol: string;
	readonly unit: string;
	readonly meaning: string;
	/** The sector that says how it changes. */
	readonly owner: string;
	/** Its value at the start of 2012. */
	readonly initial: (parameters: Readonly<Parameters>) => number;
}

export interface Scenario {
	readonly id: ScenarioId;
	readonly label: string;
	readonly sentence: string;
	readonly trade: string;
	/** The levers that leave today's position. */
	readonly levers: Readonly<Partial<Levers>>;
}

/** Version of the model: it changes when a number does. */
export declare const VERSION: '${MODEL_VERSION}';
export declare const FIRST_YEAR: ${FIRST_YEAR};
export declare const LAST_YEAR: ${LAST_YEAR};
/** Year in which history ends and projection begins. */
export declare const NOW: ${NOW};

export declare const LEVERS: Readonly<Record<LeverKey, Lever>>;
export declare const LEVER_WORDS: Readonly<Record<LeverKey, LeverWords>>;
export declare const OUTCOMES: Readonly<Record<OutcomeKey, Outcome>>;
export declare const OUTCOME_WORDS: Readonly<Record<OutcomeKey, OutcomeWords>>;
export declare const PARAMETERS: Readonly<Record<keyof Parameters, Parameter>>;
export declare const STOCKS: Readonly<Record<StockName, Stock>>;
export declare const SCENARIOS: Readonly<Record<ScenarioId, Scenario>>;
/** Columns of a run as a table: 'year', then the outcomes' ids. */
export declare const COLUMNS: readonly string[];

/** Runs the world from 2012 to 2041. Levers not given stay at today's position. Throws on a step that does not meet the rows. */
export declare function simulate(levers?: Partial<Levers>, options?: SimulateOptions): Run;
/** Every lever at today's position. A fresh object each time. */
export declare function defaultLevers(): Levers;
/** The published assumptions. A fresh object each time. */
export declare function defaultParameters(): Parameters;
/** Every lever of a named scenario. A fresh object each time. */
export declare function leversOf(scenario: ScenarioId): Levers;
/** The lever of that id, e.g. 'public-compute', with its key. */
export declare function leverById(id: string): (Lever & { readonly key: LeverKey }) | undefined;
/** The outcome of that id, e.g. 'open-closed-lag', with its key. */
export declare function outcomeById(id: string): (Outcome & { readonly key: OutcomeKey }) | undefined;
/** An outcome of a run at any time, in the outcome's unit. */
export declare function valueAt(run: Run, outcome: OutcomeKey, year: number): number;
/** A stock or an equation of a run at any time, in its unit. Throws where the run has none of that name. */
export declare function readoutAt(run: Run, name: string, year: number): number;
/** What each of 150 would-be labs can put into one training run in a year, in million USD (2023), the richest first. */
export declare function labBudgets(run: Run, year: number): Float64Array;
/** A value of an outcome in words: '$9.2 billion'. */
export declare function formatValue(outcome: OutcomeKey, value: number): string;
/** A position of a lever in words: '55%'. */
export declare function formatLever(lever: LeverKey, value: number): string;
/** A run as a table: a row per quarter year, in the order of COLUMNS. */
export declare function toRows(run: Run): number[][];
/** A run as the text of a CSV file. */
export declare function toCsv(run: Run): string;
`;
