import { LEVERS, type Run, simulate, valueAt, type World } from '$lib/model';
import type { Values } from '../future-compare/standing';
import { JUDGED, type Remedy, REMEDIES } from './remedies';

/** A remedy's two runs: with its lever as it is today, and at the end of its range. */
export type RemedyRuns = { remedy: Remedy; before: Run; after: Run };

/** Every remedy in a world, each alone and all else as it is there; `run` is the run of that world. */
export const runsOf = (world: World, run: Run): RemedyRuns[] =>
	REMEDIES.map((remedy) => {
		const about = LEVERS[remedy.lever];
		const at = (value: number) =>
			world.levers[remedy.lever] === value
				? run
				: simulate({ ...world.levers, [remedy.lever]: value }, world);
		return { remedy, before: at(about.default), after: at(about[remedy.end]) };
	});

/** What is judged, of a run in a year: one value an outcome, in its unit. */
export const judgedIn = (run: Run, year: number): Values =>
	JUDGED.map((outcome) => valueAt(run, outcome, year));
