import type { Point } from '$lib/charts/series';
import { NOW, type Run, valueAt } from '$lib/model';

/** A run as a path: investment (billion dollars of 2023 a year) across, openness of the labs (share) up. */
export const placeIn = (run: Run, year: number): Point => ({
	x: valueAt(run, 'aiInvestment', year),
	y: valueAt(run, 'labOpenness', year)
});

/** Half-yearly places of a run between two times, both included. */
export function trail(run: Run, from: number, to: number): Point[] {
	const points = [placeIn(run, from)];
	for (let year = Math.floor(from * 2 + 1) / 2; year < to; year += 0.5)
		points.push(placeIn(run, year));
	points.push(placeIn(run, to));
	return points;
}

/** Years marked on the way here, and where the way on ends. */
export const MARKED = { before: [2012, 2016, 2020, 2023, NOW], after: [2040] };
