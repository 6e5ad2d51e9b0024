import {
	type Levers,
	OUTCOME_KEYS,
	type OutcomeKey,
	type Parameters,
	type Run,
	simulate,
	valueAt
} from '$lib/model';

/** Year in which outcomes are compared. */
export const COMPARED_IN = 2040;

/** A run with one assumption changed. */
export function runWith(levers: Levers, parameter: string, value: number): Run {
	const parameters = { [parameter]: value } as Partial<Parameters>;
	return simulate(levers, { parameters });
}

/** How far an outcome has moved, as a part of where it was. */
function moved(before: Run, after: Run, outcome: OutcomeKey): number {
	const from = valueAt(before, outcome, COMPARED_IN);
	return (valueAt(after, outcome, COMPARED_IN) - from) / Math.abs(from);
}

/** The outcomes that moved by more than a hundredth, furthest first, each as a part of where it was. */
export function mostMoved(before: Run, after: Run, count: number) {
	return OUTCOME_KEYS.map((outcome) => ({ outcome, part: moved(before, after, outcome) }))
		.filter(({ part }) => Math.abs(part) > 0.01)
		.sort((a, b) => Math.abs(b.part) - Math.abs(a.part))
		.slice(0, count);
}
