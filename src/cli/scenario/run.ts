import { type OutcomeKey, simulate, valueAt } from '$lib/model';
import type { Command } from './command';
import { give, OUTPUT_OPTIONS } from './output';
import {
	outcomesOf,
	PICK_OPTIONS,
	type Setting,
	SETTING_OPTIONS,
	settingOf,
	yearsOf
} from './setting';
import { aboutSetting, outcomeColumn, type Table, YEAR } from './table';

/** One run of the model. */
export const runCommand: Command = {
	id: '',
	sentence: 'One run of the model: a row for every quarter of a year, or for the years named.',
	options: { ...SETTING_OPTIONS, ...PICK_OPTIONS, ...OUTPUT_OPTIONS },
	examples: ['--scenario open-commons --investment 1.5 --outcome open-closed-lag --year 2026:2040'],
	perform: (flags, surroundings) =>
		give(tableOf(settingOf(flags), outcomesOf(flags), yearsOf(flags)), flags, surroundings)
};

function tableOf(setting: Setting, outcomes: readonly OutcomeKey[], years?: number[]): Table {
	const run = simulate(setting.levers, setting);
	return {
		about: aboutSetting(setting),
		columns: [YEAR, ...outcomes.map(outcomeColumn)],
		rows: Array.from(years ?? run.years, (year) => [
			year,
			...outcomes.map((outcome) => valueAt(run, outcome, year))
		])
	};
}
