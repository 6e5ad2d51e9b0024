import {
	FIRST_YEAR,
	LAST_YEAR,
	type LeverKey,
	LEVERS,
	LINK_IDS,
	type LinkId,
	OUTCOME_KEYS,
	OUTCOMES,
	type OutcomeKey,
	outcomeById,
	type ParameterName,
	PARAMETERS,
	SCENARIO_IDS,
	type ScenarioId
} from '$lib/model';
import { LinkReader } from '$lib/scenario/link-reader';
import { suggestion } from './nearest';
import { quoted, Refusal } from './refusal';

const YEARS = [FIRST_YEAR, LAST_YEAR] as const;

/** A lever's setting in its unit, read as links are; refuses what a link would have to correct. */
export function leverValue(key: LeverKey, word: string): number {
	const link = new LinkReader('');
	const value = link.lever(key, word);
	if (value !== undefined && link.notices.length === 0) return value;
	const { id, low, high, unit } = LEVERS[key];
	throw new Refusal(
		`--${id} takes a number from ${low} to ${high} (${unit}), not ${quoted(word)}.`
	);
}

/** A time between the first and the last year of a run. */
export function yearValue(word: string): number {
	const link = new LinkReader('');
	const year = link.number('Year', word, YEARS);
	if (year !== undefined && link.notices.length === 0) return year;
	throw new Refusal(
		`--year takes a year from ${FIRST_YEAR} to ${LAST_YEAR}, or two with a colon between, not ${quoted(word)}.`
	);
}

/** A number of any size; `name` is what it is for. */
export function numberValue(name: string, word: string): number {
	const value = new LinkReader('').number(name, word, [-Number.MAX_VALUE, Number.MAX_VALUE]);
	if (value === undefined) throw new Refusal(`${name} takes a number, not ${quoted(word)}.`);
	return value;
}

/** A whole number in a range. */
export function wholeValue(
	name: string,
	word: string,
	least: number,
	most = Number.MAX_SAFE_INTEGER
): number {
	const value = /^\d{1,16}$/.test(word) ? Number(word) : NaN;
	if (value >= least && value <= most) return value;
	const range = most < Number.MAX_SAFE_INTEGER ? `from ${least} to ${most}` : `from ${least}`;
	throw new Refusal(`--${name} takes a whole number ${range}, not ${quoted(word)}.`);
}

export function scenarioValue(word: string): ScenarioId {
	const id = SCENARIO_IDS.find((one) => one === word);
	if (id) return id;
	throw new Refusal(
		`There is no scenario ${quoted(word)}.${suggestion(word, SCENARIO_IDS) || ` There are ${SCENARIO_IDS.join(', ')}.`}`
	);
}

export function outcomeValue(word: string): OutcomeKey {
	const outcome = outcomeById(word);
	if (outcome) return outcome.key;
	const ids = OUTCOME_KEYS.map((key) => OUTCOMES[key].id);
	throw new Refusal(
		`There is no outcome ${quoted(word)}.${suggestion(word, ids) || ' --help lists them.'}`
	);
}

export function linkValue(word: string): LinkId {
	const id = LINK_IDS.find((one) => one === word);
	if (id) return id;
	throw new Refusal(
		`The model has no link ${quoted(word)}.${suggestion(word, LINK_IDS) || ' The page /model/ draws them.'}`
	);
}

/** The two halves of 'name=value', the name being one of the model's assumptions. */
export function parameterPair(word: string): [ParameterName, string] {
	const [name = '', value] = word.split(/=(.*)/s, 2);
	if (!isParameter(name))
		throw new Refusal(
			`There is no assumption ${quoted(name)}.${suggestion(name, Object.keys(PARAMETERS)) || ' The page /model/ lists them.'}`
		);
	if (!value) throw new Refusal(`--parameter takes name=value, and ${name} was given no value.`);
	return [name, value];
}

const isParameter = (name: string): name is ParameterName => Object.hasOwn(PARAMETERS, name);

/** One of a few words. */
export function choiceValue<Choice extends string>(
	name: string,
	word: string,
	choices: readonly Choice[]
): Choice {
	const choice = choices.find((one) => one === word);
	if (choice) return choice;
	throw new Refusal(
		`--${name} is ${choices.join(' or ')}, not ${quoted(word)}.${suggestion(word, choices)}`
	);
}
