import {
	before,
	drawWorld,
	finish,
	type Draw,
	type Fit,
	fitFrom,
	type FitId,
	priorsOf,
	type Problem,
	scatteredStart
} from '$lib/analysis';
import { OBSERVATIONS } from '$lib/facts/history.build';

/** One piece of work, small enough to be lost. */
export type Task =
	| { kind: 'fit'; id: FitId; start: number; seed: number }
	| { kind: 'draw'; seed: number; best: Fit };

/** Its result: a fit, or a drawn world. */
export type Result = Fit | Draw;

/** The name under which a task's result is kept. */
export function nameOf(task: Task): string {
	return task.kind === 'fit'
		? `fit ${task.id}, start ${task.start}, seed ${task.seed}`
		: `draw ${task.seed}, from a fit of cost ${task.best.cost.total}`;
}

/** The fit's data and free parameters. */
export function problemOf(id: FitId): Problem {
	const observations = id === 'all' ? OBSERVATIONS : before(OBSERVATIONS, Number(id));
	return { observations, priors: priorsOf('fitted') };
}

/** Does a task to its end. The same task always gives the same result. */
export function perform(task: Task): Result {
	if (task.kind === 'draw')
		return finish(drawWorld(problemOf('all'), priorsOf('varied'), task.best, task.seed));
	const problem = problemOf(task.id);
	const { start, seed } = task;
	// The first search begins at the published values.
	return finish(fitFrom(problem, start === 0 ? {} : scatteredStart(problem, 1000 * seed + start)));
}

/** The search that ended lowest. */
export const best = (fits: readonly Fit[]): Fit =>
	fits.reduce((one, other) => (other.cost.total < one.cost.total ? other : one));
