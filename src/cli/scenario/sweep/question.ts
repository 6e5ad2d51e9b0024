import { createHash } from 'node:crypto';
import {
	defaultParameters,
	type LeverKey,
	type Levers,
	type LinkId,
	LEVERS,
	MODEL_VERSION,
	type OutcomeKey,
	OUTCOME_KEYS,
	type ParameterName,
	type Parameters,
	simulate
} from '$lib/model';
import type { Flags } from '../flags';
import { formatOf } from '../output';
import { Refusal } from '../refusal';
import { cutsOf, leverOf, outcomesOf, said, scenarioOf, yearsOf } from '../setting';
import type { Format } from '../table';
import { leverValue, numberValue, parameterPair, wholeValue } from '../values';
import { type Range, readRange } from './ranges';

/** Something that differs from case to case. */
export type Axis = {
	/** Of its column: the lever's id, the assumption's name. */
	readonly id: string;
	readonly target: { readonly lever: LeverKey } | { readonly parameter: ParameterName };
	readonly range: Range;
};

/** Every combination of the axes' values, or so many points spread evenly over their intervals by chance. */
export type Design = 'grid' | { readonly sample: number; readonly seed: number };

/** All that decides what a sweep answers, to the last digit. */
export type Question = {
	readonly levers: Levers;
	readonly parameters: Partial<Parameters>;
	readonly cuts: readonly LinkId[];
	readonly axes: readonly Axis[];
	readonly design: Design;
	readonly outcomes: readonly OutcomeKey[];
	readonly years: readonly number[];
	readonly format: Format;
	/** Names the question, and the model that answers it: twelve hexadecimal digits. */
	readonly name: string;
};

/** The year that is reported where none is named. */
export const LAST_SHOWN = 2040;
/** Most cases of a sample: all of it is held in memory. */
const MOST_SAMPLED = 2e6;
/** Most cases of a grid. */
const MOST_CASES = 1e9;

/** The sweep that was asked for. */
export function questionOf(flags: Flags): Question {
	const { levers, parameters, axes } = worldsOf(flags);
	const asked = {
		levers,
		parameters,
		cuts: cutsOf(flags),
		axes,
		design: designOf(flags, axes),
		outcomes: outcomesOf(flags),
		years: yearsOf(flags) ?? [LAST_SHOWN],
		format: formatOf(flags)
	};
	return { ...asked, name: nameOf(asked) };
}

/** What stays the same in all cases, and what does not. */
function worldsOf(flags: Flags): Pick<Question, 'levers' | 'parameters' | 'axes'> {
	const { levers } = scenarioOf(flags);
	const parameters: Partial<Parameters> = {};
	const axes: Axis[] = [];
	for (const [name, words] of flags) {
		const key = leverOf(name);
		if (!key) continue;
		const range = readRange(`--${name}`, words[0] ?? '', (word) => leverValue(key, word));
		const value = only(range);
		if (value === undefined) axes.push({ id: LEVERS[key].id, target: { lever: key }, range });
		else levers[key] = value;
	}
	for (const [name, word] of (flags.get('parameter') ?? []).map(parameterPair)) {
		if (axes.some(({ id }) => id === name)) throw new Refusal(`${name} was given twice.`);
		const range = readRange(name, word, (one) => numberValue(name, one));
		const value = only(range);
		if (value === undefined) axes.push({ id: name, target: { parameter: name }, range });
		else parameters[name] = value;
	}
	return { levers, parameters, axes };
}

const only = (range: Range): number | undefined =>
	range.kind === 'values' && range.values.length === 1 ? range.values[0] : undefined;

function designOf(flags: Flags, axes: readonly Axis[]): Design {
	const sample = said(flags, 'sample');
	const seed = said(flags, 'seed');
	if (axes.length === 0)
		throw new Refusal('A sweep varies something: give a lever a range, as in --investment 0:3:31.');
	const wanted = sample === undefined ? 'values' : 'interval';
	for (const { id, range, target } of axes) {
		const option = 'lever' in target ? `--${id}` : id;
		if (range.kind === wanted) continue;
		throw new Refusal(
			wanted === 'values'
				? `${option} needs a count, LOW:HIGH:COUNT, or the sweep a --sample.`
				: `${option} takes LOW:HIGH where there is a --sample.`
		);
	}
	if (sample !== undefined)
		return {
			sample: wholeValue('sample', sample, 1, MOST_SAMPLED),
			seed: wholeValue('seed', seed ?? '1', 0, 2 ** 32 - 1)
		};
	if (seed !== undefined) throw new Refusal('--seed goes with --sample.');
	if (casesOfGrid(axes) > MOST_CASES)
		throw new Refusal(`That grid has more than ${MOST_CASES} cases.`);
	return 'grid';
}

/** How many cases a grid of these axes has. */
export const casesOfGrid = (axes: readonly Axis[]): number =>
	axes.reduce((count, { range }) => count * (range.kind === 'values' ? range.values.length : 1), 1);

/** Changes whenever question or model do, so that no file mixes the answers to two. */
function nameOf(asked: Omit<Question, 'name'>): string {
	const run = simulate();
	const model = [
		MODEL_VERSION,
		defaultParameters(),
		OUTCOME_KEYS.map((key) => run.outcomes[key].at(-1))
	];
	return createHash('sha256')
		.update(JSON.stringify([asked, model]))
		.digest('hex')
		.slice(0, 12);
}
