import {
	LEVER_KEYS,
	type LeverKey,
	type Levers,
	PARAMETER_VALUES,
	type ParameterName
} from '$lib/model';
import type { Model } from '../ensemble';

/** What can set two scenarios apart: a lever, or the model itself, by its assumptions or by which of its links are cut. */
export type Mover = LeverKey | 'assumptions' | 'cuts';

/** The levers in which two settings differ. */
export const leversApart = (from: Levers, to: Levers): LeverKey[] =>
	LEVER_KEYS.filter((key) => from[key] !== to[key]);

/** True of what is a change of the model, not of a lever. */
export const isOfModel = (mover: Mover): mover is 'assumptions' | 'cuts' =>
	mover === 'assumptions' || mover === 'cuts';

/** In what two models differ: in assumptions as a whole, in cut links as a whole. */
export function modelsApart(from: Model, to: Model): Mover[] {
	const value = ({ parameters = {} }: Model, name: ParameterName) =>
		parameters[name] ?? PARAMETER_VALUES[name];
	const named = Object.keys({ ...from.parameters, ...to.parameters }) as ParameterName[];
	const [before, after] = [from, to].map(({ cuts = [] }) => [...new Set(cuts)].sort().join());
	const differ = {
		assumptions: named.some((name) => value(from, name) !== value(to, name)),
		cuts: before !== after
	};
	return (['assumptions', 'cuts'] as const).filter((mover) => differ[mover]);
}

/** A model in which some of what sets two apart is as in the other. */
export const mixed = (from: Model, to: Model, moved: ReadonlySet<Mover>): Model => ({
	parameters: (moved.has('assumptions') ? to : from).parameters,
	cuts: (moved.has('cuts') ? to : from).cuts
});
