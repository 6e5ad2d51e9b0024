import type { Run } from '$lib/model';
import { gapOf } from './delay';

/** The four kinds of research, lowest in the drawing first, with the readout that counts each one's people. */
export const KINDS = [
	{ id: 'basic', label: 'Basic', readout: 'basicEffort', color: 'var(--second)' },
	{
		id: 'alternatives',
		label: 'Alternatives',
		readout: 'alternativeEffort',
		color: 'var(--ink-2)'
	},
	{ id: 'efficiency', label: 'Efficiency', readout: 'efficiencyEffort', color: 'var(--third)' },
	{ id: 'applied', label: 'Applied', readout: 'appliedEffort', color: 'var(--gold)' }
] as const;

export type Kind = (typeof KINDS)[number]['id'];

/** A readout of a run, row by row. Throws where there is none of that name. */
export function readout(run: Run, name: string): Float64Array {
	const column = run.readouts[name];
	if (!column) throw new Error(`a run has no readout called '${name}'`);
	return column;
}

/** Each kind's share of all researchers, row by row; the four add up to 1. */
export function sharesOf(run: Run): number[][] {
	const people = KINDS.map((kind) => readout(run, kind.readout));
	const all = Array.from(run.years, (_, row) =>
		people.reduce((sum, column) => sum + (column[row] ?? 0), 0)
	);
	return people.map((column) => all.map((sum, row) => (column[row] ?? 0) / sum));
}

/** How far a run's pace of research lies above another's, row by row, as a part of the other's. */
export const paceGap = (run: Run, base: Run): number[] =>
	gapOf(run.outcomes.researchPace, base.outcomes.researchPace);

/** The same for the number of people on basic questions. */
export const basicGap = (run: Run, base: Run): number[] =>
	gapOf(readout(run, 'basicEffort'), readout(base, 'basicEffort'));
