import { defaultLevers, LAST_YEAR, simulate } from '$lib/model';
import { widest } from '../future-compare/standing';
import { judgedIn, runsOf } from './effects';
import { FIRST_JUDGED, JUDGED } from './remedies';

const levers = defaultLevers();
const quo = simulate();
const runs = runsOf({ levers, parameters: {}, cuts: [] }, quo);

/** For each year from the first, how far the strongest remedy takes each outcome from the status quo: what a mark is drawn by. */
export const SCALES: number[][] = Array.from({ length: LAST_YEAR - FIRST_JUDGED + 1 }, (_, row) => {
	const year = FIRST_JUDGED + row;
	return widest(
		runs.map(({ after }) => judgedIn(after, year)),
		judgedIn(quo, year),
		JUDGED
	).map((distance) => Number(distance.toPrecision(4)));
});
