import {
	type Estimate,
	type Factor,
	morris,
	type Output,
	outputsOf,
	PARAMETER_FACTORS,
	rankFactors,
	SLIDER_FACTORS,
	UNSETTLED_FACTORS
} from '$lib/analysis';
import { LEVERS, type Levers, MODEL_VERSION, OUTCOMES } from '$lib/model';
import type { Command } from './command';
import type { Flags } from './flags';
import { give, OUTPUT_OPTIONS } from './output';
import { type Progress, progressOf } from './progress';
import { outcomesOf, PICK_OPTIONS, said, SETTING_OPTIONS, settingOf, yearsOf } from './setting';
import type { Surroundings } from './surroundings';
import { type Cell, type Table, YEAR } from './table';
import { choiceValue, wholeValue } from './values';
import { watched } from './watched';

const METHODS = ['sobol', 'morris'] as const;
const ASSUMPTIONS = ['unsettled', 'all'] as const;
/** These two are called alike as levers and as options. */
const SLIDERS = new Set(SLIDER_FACTORS.map(idOf));

/** The year that is asked about where none is named. */
const LAST_SHOWN = 2040;

/** What outcomes hang on. */
export const sensitivityCommand: Command = {
	id: 'sensitivity',
	sentence:
		'What outcomes hang on: assumptions over their plausible ranges, investment and openness.',
	options: {
		...Object.fromEntries(
			// These two are varied, and an assumption is either varied or as published.
			Object.entries(SETTING_OPTIONS).filter(
				([id]) => !SLIDERS.has(id) && id !== 'parameter' && id !== 'cut'
			)
		),
		...PICK_OPTIONS,
		year: { ...PICK_OPTIONS.year, says: 'a year, or FIRST:LAST for each in between (2040)' },
		method: {
			takes: METHODS.join('|'),
			says: 'shares of the variance of what leads (sobol), or effects of all (morris)'
		},
		assumptions: {
			takes: ASSUMPTIONS.join('|'),
			says: 'what is varied: what the history leaves open, or all of it (unsettled)'
		},
		paths: { takes: 'N', says: 'paths of the screening by Morris (10)' },
		samples: { takes: 'N', says: 'rows of the designs for shares of variance (256)' },
		leading: { takes: 'N', says: 'factors looked at singly for each outcome and year (8)' },
		seed: { takes: 'N', says: 'where chance begins (1)' },
		...OUTPUT_OPTIONS
	},
	examples: [
		'--outcome open-closed-lag --year 2032',
		'--method morris --outcome capability --paths 30'
	],
	notes: [
		'Columns ending in -low and -high bound 95 % confidence intervals. Outcomes that go by powers of ten are taken as',
		'natural logarithms. Investment varies from 0.25 to 2, openness from 0.05 to 0.95, assumptions from their 5th to',
		'their 95th percentile. Rows called sliders, guesses and others take several factors as one.'
	],
	perform: (flags, surroundings) => answer(flags, surroundings)
};

type Asked = {
	levers: Partial<Levers>;
	outputs: Output[];
	assumptions: readonly Factor[];
	trajectories: number;
	seed: number;
};

function answer(flags: Flags, surroundings: Surroundings): Promise<number> {
	const setting = settingOf(flags);
	const number = (name: string, usual: number, least: number) =>
		wholeValue(name, said(flags, name) ?? String(usual), least);
	const choice = choiceValue('assumptions', said(flags, 'assumptions') ?? 'unsettled', ASSUMPTIONS);
	const method = choiceValue('method', said(flags, 'method') ?? 'sobol', METHODS);
	const years = yearsOf(flags) ?? [LAST_SHOWN];
	const asked = {
		levers: setting.levers,
		outputs: outcomesOf(flags).flatMap((outcome) => years.map((year) => ({ outcome, year }))),
		assumptions: choice === 'all' ? PARAMETER_FACTORS : UNSETTLED_FACTORS,
		trajectories: number('paths', 10, 2),
		samples: number('samples', 256, 2),
		leading: number('leading', 8, 1),
		seed: number('seed', 1, 0)
	};
	const progress = progressOf(flags);
	const table = method === 'morris' ? effects(asked, progress) : shares(asked, progress);
	const { scenario, levers } = setting;
	const others = Object.entries(levers).filter(([key]) => !SLIDERS.has(key));
	const about = {
		model: MODEL_VERSION,
		scenario,
		levers: Object.fromEntries(others),
		method,
		assumptions: choice,
		paths: asked.trajectories,
		samples: asked.samples,
		leading: asked.leading,
		seed: asked.seed
	};
	return give({ about, ...table }, flags, surroundings);
}

/** Columns of a number with its confidence interval, and its cells. */
const estimateIds = (id: string) => [id, `${id}-low`, `${id}-high`];
const estimateCells = ({ value, low, high }: Estimate): Cell[] => [value, low, high];

function idOf(factor: Factor): string {
	return factor.kind === 'lever' ? LEVERS[factor.name].id : factor.name;
}

const columns = (...ids: string[]) => [
	{ id: 'outcome' },
	YEAR,
	{ id: 'factor' },
	...ids.map((id) => ({ id }))
];
const begin = ({ outcome, year }: Output, factor: string): Cell[] => [
	OUTCOMES[outcome].id,
	year,
	factor
];

function effects(asked: Asked, progress: Progress): Omit<Table, 'about'> {
	const { outputs, levers, trajectories, seed } = asked;
	const factors = [...SLIDER_FACTORS, ...asked.assumptions];
	const problem = {
		inputs: factors.length,
		outputs: outputs.length,
		evaluate: outputsOf(factors, outputs, levers),
		trajectories,
		seed
	};
	const found = watched(morris(problem), progress, 'of the paths');
	return {
		columns: columns(...estimateIds('size'), 'mean', 'deviation'),
		rows: outputs.flatMap((output, place) =>
			(found[place] ?? [])
				.map((effect, index) => ({ ...effect, factor: factors[index] as Factor }))
				.sort((one, other) => other.size.value - one.size.value)
				.map(({ factor, size, mean, deviation }) => [
					...begin(output, idOf(factor)),
					...estimateCells(size),
					mean,
					deviation
				])
		)
	};
}

function shares(
	asked: Asked & { samples: number; leading: number },
	progress: Progress
): Omit<Table, 'about'> {
	const rankings = watched(rankFactors(asked), progress, 'of the runs');
	return {
		columns: columns(...estimateIds('first'), ...estimateIds('total'), 'effect'),
		rows: rankings.flatMap(({ output, factors, sliders, guesses, others }) => {
			const wholes = Object.entries({ sliders, guesses, others });
			return [
				...factors.map((one) => ({ ...one, id: idOf(one.factor) })),
				...wholes.map(([id, one]) => ({ ...one, id, effect: null }))
			].map(({ id, first, total, effect }) => [
				...begin(output, id),
				...estimateCells(first),
				...estimateCells(total),
				effect
			]);
		})
	};
}
