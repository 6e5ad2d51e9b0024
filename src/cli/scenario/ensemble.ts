import { type Member, quantile, QUANTILES, readMembers, settled } from '$lib/analysis';
import { FIRST_YEAR, LAST_YEAR, type OutcomeKey, OUTCOMES, simulate, valueAt } from '$lib/model';
import ensemble from '$lib/scenario/ensemble.json';
import type { Command } from './command';
import type { Flags } from './flags';
import { give, OUTPUT_OPTIONS } from './output';
import { progressOf } from './progress';
import {
	outcomesOf,
	PICK_OPTIONS,
	type Setting,
	SETTING_OPTIONS,
	settingOf,
	yearsOf
} from './setting';
import type { Surroundings } from './surroundings';
import { aboutSetting, outcomeColumn, type Table, YEAR } from './table';
import { watched } from './watched';

/** One run under every accepted set of assumptions. */
export const ensembleCommand: Command = {
	id: 'ensemble',
	sentence:
		'How 150 sets of assumptions that fit the history spread: five quantiles of every outcome, or every member.',
	options: {
		...SETTING_OPTIONS,
		parameter: { takes: 'NAME=N', repeats: true, says: 'an assumption’s value in all members' },
		...PICK_OPTIONS,
		members: { says: 'a row for every member and year instead of quantiles' },
		...OUTPUT_OPTIONS
	},
	examples: [
		'--scenario open-commons --outcome capability --year 2026:2040',
		'--members --year 2040'
	],
	perform: (flags, surroundings) => answer(flags, surroundings)
};

/** What every member says: by member, year and outcome. */
type Said = number[][][];

function answer(flags: Flags, surroundings: Surroundings): Promise<number> {
	const setting = settingOf(flags);
	const outcomes = outcomesOf(flags);
	const years = yearsOf(flags) ?? wholeYears();
	const members = readMembers(JSON.stringify(ensemble));
	const said = watched(
		askAll(setting, members, outcomes, years),
		progressOf(flags),
		`of ${members.length} members`
	);
	const table = flags.has('members')
		? memberTable(said, outcomes, years)
		: bandTable(said, outcomes, years);
	const about = { ...aboutSetting(setting), members: members.length };
	return give({ about, ...table }, flags, surroundings);
}

const wholeYears = (): number[] =>
	Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);

function* askAll(
	setting: Setting,
	members: readonly Member[],
	outcomes: readonly OutcomeKey[],
	years: readonly number[]
): Generator<number, Said, undefined> {
	const said: Said = [];
	for (const member of members) {
		const run = simulate(setting.levers, {
			parameters: settled(member, setting),
			cuts: setting.cuts
		});
		said.push(years.map((year) => outcomes.map((outcome) => valueAt(run, outcome, year))));
		yield said.length / members.length;
	}
	return said;
}

function memberTable(
	said: Said,
	outcomes: readonly OutcomeKey[],
	years: readonly number[]
): Omit<Table, 'about'> {
	return {
		columns: [{ id: 'member' }, YEAR, ...outcomes.map(outcomeColumn)],
		rows: said.flatMap((member, index) =>
			member.map((values, row) => [index + 1, years[row] ?? NaN, ...values])
		)
	};
}

function bandTable(
	said: Said,
	outcomes: readonly OutcomeKey[],
	years: readonly number[]
): Omit<Table, 'about'> {
	const quantiles = QUANTILES.map((share) => ({ id: `p${Math.round(100 * share)}` }));
	return {
		columns: [{ id: 'outcome' }, YEAR, ...quantiles],
		rows: outcomes.flatMap((outcome, place) =>
			years.map((year, row) => {
				const sorted = Float64Array.from(said, (member) => member[row]?.[place] ?? NaN).sort();
				return [OUTCOMES[outcome].id, year, ...QUANTILES.map((share) => quantile(sorted, share))];
			})
		)
	};
}
