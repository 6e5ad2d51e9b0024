import { FIT_IDS, type FitId, FITS, hindcast, modelled, type Score } from '$lib/analysis';
import { OBSERVATIONS } from '$lib/facts/history.build';
import { MODEL_VERSION, simulate } from '$lib/model';
import type { Command } from './command';
import type { Flags, Options } from './flags';
import { give, OUTPUT_OPTIONS } from './output';
import type { Surroundings } from './surroundings';
import type { Cell, Table } from './table';
import { choiceValue } from './values';

/** The fits that had not seen everything, by the year before which they were made. */
const CUTS = FIT_IDS.filter((id): id is Exclude<FitId, 'all'> => id !== 'all');

const HINDCAST_OPTIONS: Options = {
	before: { takes: CUTS.join('|'), repeats: true, says: 'a fit to what was known then (all)' },
	points: { says: 'every measured value beside the model’s instead of scores' },
	...OUTPUT_OPTIONS
};

/** The model, fitted to the past of some year, held against what came after. */
export const hindcastCommand: Command = {
	id: 'hindcast',
	sentence:
		'The model fitted to what was known before a year, held against what came after, beside a straight line.',
	options: HINDCAST_OPTIONS,
	examples: ['--before 2024', '--before 2020 --points --format json'],
	notes: [
		'Errors are powers of ten for series on logarithmic scales, else in the unit of the series; skill is one minus the',
		'model’s error over the line’s, so above zero the model is better. Empty: there is nothing to compare.'
	],
	perform: (flags, surroundings) => answer(flags, surroundings)
};

function answer(flags: Flags, surroundings: Surroundings): Promise<number> {
	const named = flags.get('before')?.map((word) => choiceValue('before', word, CUTS)) ?? CUTS;
	const cuts = CUTS.filter((id) => named.includes(id));
	const table = flags.has('points') ? pointTable(cuts) : scoreTable(cuts);
	return give({ about: { model: MODEL_VERSION }, ...table }, flags, surroundings);
}

const fitted = (cut: FitId) => simulate({}, { parameters: FITS[cut].parameters });

const scoreCells = (score: Score | undefined): Cell[] =>
	score ? [score.count, score.rmse, score.bias, score.deviations] : [0, null, null, null];

function scoreTable(cuts: readonly FitId[]): Omit<Table, 'about'> {
	const scores = ['count', 'rmse', 'bias', 'deviations'];
	const ids = [
		'fitted-before',
		'series',
		...scores.map((score) => `seen-${score}`),
		...scores.map((score) => `later-${score}`),
		'line-rmse',
		'skill'
	];
	return {
		columns: ids.map((id) => ({ id })),
		rows: cuts.flatMap((cut) =>
			hindcast(fitted(cut), OBSERVATIONS, Number(cut)).map((one) => [
				Number(cut),
				one.series,
				...scoreCells(one.inSample),
				...scoreCells(one.heldOut),
				one.naive?.rmse ?? null,
				one.skill ?? null
			])
		)
	};
}

function pointTable(cuts: readonly FitId[]): Omit<Table, 'about'> {
	const ids = ['fitted-before', 'series', 'time', 'measured', 'modelled', 'seen'];
	return {
		columns: ids.map((id) => ({ id })),
		rows: cuts.flatMap((cut) => {
			const run = fitted(cut);
			return hindcast(run, OBSERVATIONS, Number(cut)).flatMap(({ seen, unseen }) =>
				[...seen, ...unseen].map((one) => [
					Number(cut),
					one.series,
					one.time,
					one.value,
					modelled(run, one),
					seen.includes(one) ? 'yes' : 'no'
				])
			);
		})
	};
}
