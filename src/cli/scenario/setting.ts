import {
	LEVER_KEYS,
	type LeverKey,
	type Levers,
	type LinkId,
	LEVERS,
	leversOf,
	OUTCOME_KEYS,
	type OutcomeKey,
	type Parameters,
	type ScenarioId
} from '$lib/model';
import type { Flags, Options } from './flags';
import { Refusal } from './refusal';
import {
	leverValue,
	linkValue,
	numberValue,
	outcomeValue,
	parameterPair,
	scenarioValue,
	yearValue
} from './values';

/** A world to run: a named scenario, every lever in its unit, and the assumptions that differ from the published ones. */
export type Setting = {
	scenario: ScenarioId;
	levers: Levers;
	parameters: Partial<Parameters>;
	cuts: LinkId[];
};

/** The options that say which world is run. */
export const SETTING_OPTIONS: Options = {
	scenario: { takes: 'ID', says: 'start from a named scenario (status-quo)' },
	...Object.fromEntries(
		LEVER_KEYS.map((key) => {
			const { id, label, low, high, unit, default: today } = LEVERS[key];
			return [id, { takes: 'N', says: `${label}: ${low} to ${high} ${unit} (${today})` }];
		})
	),
	parameter: { takes: 'NAME=N', repeats: true, says: 'an assumption’s value, in its unit' },
	cut: {
		takes: 'ID',
		repeats: true,
		says: 'a link of the causal diagram to cut when the policy starts'
	}
};

/** The options that say what is wanted of it. */
export const PICK_OPTIONS: Options = {
	outcome: { takes: 'ID', repeats: true, says: 'an outcome to report (all of them)' },
	year: { takes: 'YEAR', repeats: true, says: 'a year, or FIRST:LAST for each in between' }
};

const LEVER_OF: ReadonlyMap<string, LeverKey> = new Map(
	LEVER_KEYS.map((key) => [LEVERS[key].id, key])
);

/** The lever an option of that name sets. */
export const leverOf = (name: string): LeverKey | undefined => LEVER_OF.get(name);

/** The last word said of an option. */
export const said = (flags: Flags, name: string): string | undefined => flags.get(name)?.at(-1);

/** The scenario that was named, its levers at their places; what was said of single levers is left to the caller. */
export function scenarioOf(flags: Flags): { scenario: ScenarioId; levers: Levers } {
	const scenario = scenarioValue(said(flags, 'scenario') ?? 'status-quo');
	return { scenario, levers: leversOf(scenario) };
}

/** The links that are cut, each once. */
export const cutsOf = (flags: Flags): LinkId[] => [
	...new Set((flags.get('cut') ?? []).map(linkValue))
];

/** The world that was asked for, where every lever and assumption has one value. */
export function settingOf(flags: Flags): Setting {
	const { scenario, levers } = scenarioOf(flags);
	for (const [name, words] of flags) {
		const key = leverOf(name);
		if (key) levers[key] = leverValue(key, words[0] ?? '');
	}
	const parameters: Partial<Parameters> = {};
	for (const word of flags.get('parameter') ?? []) {
		const [name, value] = parameterPair(word);
		parameters[name] = numberValue(name, value);
	}
	return { scenario, levers, parameters, cuts: cutsOf(flags) };
}

/** The outcomes that were asked for, each once, in the order in which they were named; all where none was. */
export function outcomesOf(flags: Flags): readonly OutcomeKey[] {
	const named = flags.get('outcome');
	return named ? [...new Set(named.map(outcomeValue))] : OUTCOME_KEYS;
}

/** The years that were asked for, each once, in order of time; undefined where none was. */
export function yearsOf(flags: Flags): number[] | undefined {
	const words = flags.get('year');
	if (!words) return undefined;
	const years = words.flatMap((word) => {
		if (!word.includes(':')) return [yearValue(word)];
		const [first = NaN, last = NaN, ...more] = word.split(':').map(yearValue);
		if (more.length > 0 || !(last >= first))
			throw new Refusal('--year FIRST:LAST takes two years, the earlier one first.');
		return Array.from({ length: Math.floor(last - first) + 1 }, (_, index) => first + index);
	});
	return [...new Set(years)].sort((one, other) => one - other);
}
