import { OUTCOMES, type OutcomeKey } from '$lib/model';
import { between, INVESTMENTS, OPENNESSES } from './response-map';

/** Something wanted of an outcome; `bound` in the outcome's unit. */
export type Goal = { outcome: OutcomeKey; wanted: 'at most' | 'at least'; bound: number };

/** True when a value meets the goal; the bound itself does. */
export const meets = (goal: Goal, value: number): boolean =>
	goal.wanted === 'at most' ? value <= goal.bound : value >= goal.bound;

/**
 * How far each point of the plane is inside all goals: zero or more where every goal is met, negative where one is
 * missed. Each goal counts in parts of its outcome's spread over the plane. `planeFor` gives an outcome's plane.
 */
export function goalMargins(
	goals: readonly Goal[],
	planeFor: (outcome: OutcomeKey) => ArrayLike<number>
): Float64Array {
	const margins = new Float64Array(INVESTMENTS.length * OPENNESSES.length).fill(Infinity);
	for (const goal of goals) {
		const scaled = scaling(goal.outcome);
		const values = Array.from(planeFor(goal.outcome), scaled);
		const spread = Math.max(...values) - Math.min(...values) || 1;
		const bound = scaled(goal.bound);
		values.forEach((value, node) => {
			const inside = (goal.wanted === 'at most' ? bound - value : value - bound) / spread;
			margins[node] = Math.min(margins[node] ?? Infinity, inside);
		});
	}
	return margins;
}

/** Onto the scale on which an outcome is read: logarithms where that goes by powers of ten. */
export const scaling = (outcome: OutcomeKey) =>
	OUTCOMES[outcome].scale === 'log'
		? (value: number) => Math.log(Math.max(value, Number.MIN_VALUE))
		: (value: number) => value;

const FINE = 120;

/** Share of the plane's area (0 to 1) on which margins are not negative, margins taken as linear between nodes. */
export function shareMet(margins: ArrayLike<number>): number {
	const [low = 0, high = 1] = [INVESTMENTS[0], INVESTMENTS.at(-1)];
	let met = 0;
	for (let row = 0; row < FINE; row++)
		for (let column = 0; column < FINE; column++) {
			const investment = low + ((column + 0.5) / FINE) * (high - low);
			if (between(margins, investment, (row + 0.5) / FINE) >= 0) met++;
		}
	return met / FINE ** 2;
}
