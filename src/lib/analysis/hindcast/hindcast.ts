import type { Run } from '$lib/model';
import { before, bySeries, modelled, type Observation, since } from '../calibration/observations';
import { naiveTrend } from './naive-trend';
import { type Score, scoreOf } from './score';

/** One series as a run fitted to the time before a cut meets it. */
export type SeriesHindcast = {
	readonly series: string;
	/** Values the fit had seen, and values it had not, in order of time. */
	readonly seen: readonly Observation[];
	readonly unseen: readonly Observation[];
	/** How the run meets them; undefined where there are none. */
	readonly inSample?: Score;
	readonly heldOut?: Score;
	/** How a straight line through what had been seen meets the rest. */
	readonly naive?: Score;
	/** One minus the run's error over the line's: above zero the run is better, at 1 it is perfect. */
	readonly skill?: number;
};

/** Holds a run fitted to the years before the cut against what came after, series by series, beside a naive trend. */
export function hindcast(
	run: Run,
	observations: readonly Observation[],
	cutYear: number
): SeriesHindcast[] {
	return Array.from(bySeries(observations), ([series, all]) => {
		const seen = before(all, cutYear);
		const unseen = since(all, cutYear);
		const trend = naiveTrend(seen);
		const heldOut = scoreOf(unseen, (one) => modelled(run, one));
		const naive = trend && scoreOf(unseen, ({ time }) => trend(time));
		return {
			series,
			seen,
			unseen,
			inSample: scoreOf(seen, (one) => modelled(run, one)),
			heldOut,
			naive,
			skill: heldOut && naive && 1 - heldOut.rmse / naive.rmse
		};
	});
}
