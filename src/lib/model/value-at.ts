import { type OutcomeKey, OUTCOMES } from './outcomes';
import { FIRST_YEAR, LAST_YEAR, ROWS_PER_YEAR, type Run } from './simulate';

/** A column of a run at a time between rows; along powers where `log`. Years outside the run give its first or last row. */
function between(column: Float64Array, year: number, log: boolean): number {
	const place = (Math.min(LAST_YEAR, Math.max(FIRST_YEAR, year)) - FIRST_YEAR) * ROWS_PER_YEAR;
	const row = Math.min(column.length - 2, Math.floor(place));
	const before = column[row] ?? NaN;
	const after = column[row + 1] ?? NaN;
	const part = place - row;
	if (part === 0) return before;
	if (part === 1) return after;
	return log && before > 0 && after > 0
		? before * Math.pow(after / before, part)
		: before + (after - before) * part;
}

/** An outcome of a run at any time, in the outcome's unit: between rows along the scale it is drawn on. */
export function valueAt(run: Run, outcome: OutcomeKey, year: number): number {
	return between(run.outcomes[outcome], year, OUTCOMES[outcome].scale === 'log');
}

/** A readout of a run at any time, in its unit. Throws where the run has no readout of that name. */
export function readoutAt(run: Run, name: string, year: number): number {
	const column = run.readouts[name];
	if (!column) throw new Error(`a run has no readout called '${name}'`);
	return between(column, year, false);
}
