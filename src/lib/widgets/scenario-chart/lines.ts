import type { Draws } from '$lib/analysis';
import type { Point } from '$lib/charts/series';
import { type OutcomeKey, OUTCOMES } from '$lib/model';

/** How the chart shows what the model is unsure of. */
export type Doubt = 'bands' | 'draws' | 'none';

export const DOUBTS: readonly { value: Doubt; label: string }[] = [
	{ value: 'bands', label: 'Bands' },
	{ value: 'draws', label: 'Single draws' },
	{ value: 'none', label: 'Not shown' }
];

/** The course of an outcome in one draw as the points of a line; `number` counts from 1. */
export function drawPoints(draws: Draws | undefined, outcome: OutcomeKey, number: number): Point[] {
	const course = draws?.courses[outcome]?.[number - 1];
	if (!draws || !course) return [];
	const since = OUTCOMES[outcome].since ?? draws.firstYear;
	return Array.from(course, (y, row) => ({ x: draws.firstYear + row, y })).filter(
		({ x }) => x >= since
	);
}

/** The courses of an outcome in all draws so far. */
export const strandsOf = (draws: Draws | undefined, outcome: OutcomeKey): Point[][] =>
	(draws?.courses[outcome] ?? []).map((_, index) => drawPoints(draws, outcome, index + 1));
