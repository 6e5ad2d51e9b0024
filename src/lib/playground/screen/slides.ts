import { asUnder, difference, finding } from '$lib/analysis';
import type { Axis, Series } from '$lib/charts/series';
import { formatValue, type OutcomeKey, type Run, valueAt } from '$lib/model';
import type { View } from '$lib/scenario/link';
import { axisOf, type Drawn, isPositive, linesOf } from '../lines';
import { drawnAs, HEADLINES } from '../view';
import type { Step } from './steps';

/** One chart of one step. */
export type SlideChart = { outcome: OutcomeKey; title: string; series: Series[]; axis: Axis };

/**
 * The chart of an outcome at step `at`: the status quo, the step before and the step itself. Its axis holds the lines of
 * all steps, so that it is the same at each.
 */
export function slideChart(
	steps: readonly Step[],
	at: number,
	outcome: OutcomeKey,
	year: number,
	view: View,
	quo: Run
): SlideChart {
	const runs = steps.map(({ run }) => run);
	const scale = drawnAs(
		outcome,
		view,
		[quo, ...runs].every((run) => isPositive(run, outcome))
	);
	const holds = linesOf(
		outcome,
		steps.map((one) => ({ ...one, color: '' })),
		quo,
		scale
	).flatMap(({ points }) => points.map((point) => point.y));
	const { run } = steps[at] ?? { run: quo };
	return {
		outcome,
		title: finding(
			outcome,
			year,
			valueAt(run, outcome, year),
			run === quo ? undefined : valueAt(quo, outcome, year)
		),
		series: linesOf(outcome, linesAt(steps, at, quo), quo, scale),
		axis: { ...axisOf(outcome, scale), holds }
	};
}

function linesAt(steps: readonly Step[], at: number, quo: Run): Drawn[] {
	const [before, now] = [steps[at - 1], steps[at]];
	const drawn: Drawn[] = [
		{ id: 'quo', label: 'Status quo', color: 'var(--quo)', dashed: true, run: quo }
	];
	if (before && before.run !== quo) drawn.push({ ...before, id: 'before', color: 'var(--second)' });
	if (now && now.run !== quo) drawn.push({ ...now, id: 'now', color: 'var(--accent)', weight: 4 });
	return drawn;
}

/** The headline numbers of a step in one year, each with how far it is from the status quo, in words. */
export const slideNumbers = (step: Step, year: number, quo: Run) =>
	HEADLINES.map((outcome) => {
		const value = valueAt(step.run, outcome, year);
		const other = valueAt(quo, outcome, year);
		return {
			outcome,
			value: formatValue(outcome, value),
			change:
				step.run === quo ? '' : difference(outcome, value, other) || asUnder(outcome, value, other)
		};
	});
