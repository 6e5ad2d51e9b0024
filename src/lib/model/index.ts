/**
 * The world: a system of twenty stocks that answers what happens to AI research when money and openness change.
 * This is the only door; nothing outside this room imports a file behind it.
 */
export type { Equation, Tree } from '../../build/read-equations';
export { EQUATIONS, SECTORS } from './equations.build';
export { evaluate, type Names } from './evaluate';
export { formatLever, formatShort, formatValue } from './format';
export { isLink } from './held';
export { labBudgets } from './labs';
export { LEVER_WORDS } from './lever-words.build';
export {
	defaultLevers,
	type Lever,
	leverById,
	type LeverKey,
	LEVER_KEYS,
	type Levers,
	LEVERS
} from './levers';
export { type Link, LINK_IDS, type LinkId, LINKS } from './links';
export { type LoopId, LOOP_IDS, LOOPS, loopsOf } from './loops';
export { type NodeName, NODE_NAMES, NODES } from './nodes';
export { OUTCOME_WORDS } from './outcome-words.build';
export { type Outcome, outcomeById, type OutcomeKey, OUTCOME_KEYS, OUTCOMES } from './outcomes';
export { PARAMETER_RANGES } from './parameter-ranges.build';
export { PARAMETER_VALUES } from './parameter-values.build';
export { type ParameterName, PARAMETERS } from './parameters.build';
export type { Parameter } from './parameters/parameter';
export { RUN_COLUMNS, runToRows } from './rows';
export { leversOf, type Scenario, SCENARIO_IDS, type ScenarioId, SCENARIOS } from './scenarios';
export {
	defaultParameters,
	FIRST_YEAR,
	LAST_YEAR,
	type Method,
	type Parameters,
	ROWS_PER_YEAR,
	type Run,
	simulate,
	type SimulateOptions,
	type World
} from './simulate';
export { type StockName, STOCK_NAMES, STOCKS } from './stocks';
export { UNIT_CHECK } from './units.build';
export { readoutAt, valueAt } from './value-at';

/** Version of the model: links and embeds carry it, and it changes when a number does. */
export const MODEL_VERSION = '1';

/** Year in which history ends and projection begins: the model was fitted and its facts gathered in late November 2026. */
export const NOW = 2026.9;
