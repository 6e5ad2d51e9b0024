import type { Point } from '$lib/charts/series';
import type { OutcomeKey, Run } from '$lib/model';

/** An outcome of a run as the points of a line: years against the outcome's own unit, times `factor`. */
export function pointsOf(run: Run, outcome: OutcomeKey, from = 2012, factor = 1): Point[] {
	const values = run.outcomes[outcome];
	const points: Point[] = [];
	run.years.forEach((year, row) => {
		const value = values[row];
		if (year >= from && value !== undefined) points.push({ x: year, y: value * factor });
	});
	return points;
}
