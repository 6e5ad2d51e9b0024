import { type Levers, simulate, valueAt } from '$lib/model';
import type { Model } from '../ensemble';
import { type Goal, scaling } from '../goals';

/** Something wanted of an outcome in a year. */
export type DatedGoal = Goal & { readonly year: number };

/** What becomes of the goals' outcomes under some levers, in their units and the goals' order. */
export type Evaluate = (levers: Levers) => number[];

/** By running the model, the published one or one that has been changed. */
export function valuesByModel(goals: readonly DatedGoal[], model: Model = {}): Evaluate {
	return (levers) => {
		const run = simulate(levers, model);
		return goals.map(({ outcome, year }) => valueAt(run, outcome, year));
	};
}

/** How well a set of values does: the goal that is missed by most, or met by least, and by how much of its spread. */
export type Standing = { readonly margin: number; readonly binding: number };

/** Measures values against goals; each counts in parts of its outcome's spread over what was seen. */
export type Gauge = (values: readonly number[]) => Standing;

/** A gauge whose spreads come from sampled values. Outcomes that are not numbers miss every goal. */
export function gaugeOf(goals: readonly DatedGoal[], seen: readonly (readonly number[])[]): Gauge {
	const terms = goals.map((goal, index) => {
		const scaled = scaling(goal.outcome);
		const values = seen.map((one) => scaled(one[index] ?? NaN)).filter(Number.isFinite);
		const spread = values.reduce(max, -Infinity) - values.reduce(min, Infinity);
		const sign = goal.wanted === 'at most' ? -1 : 1;
		return { scaled, sign, bound: scaled(goal.bound), spread: spread > 0 ? spread : 1 };
	});
	return (values) => {
		let margin = Infinity;
		let binding = 0;
		terms.forEach(({ scaled, sign, bound, spread }, index) => {
			const inside = (sign * (scaled(values[index] ?? NaN) - bound)) / spread;
			const own = Number.isNaN(inside) ? -Infinity : inside;
			if (own < margin) [margin, binding] = [own, index];
		});
		return { margin, binding };
	};
}

const max = (one: number, other: number) => Math.max(one, other);
const min = (one: number, other: number) => Math.min(one, other);
