import { LAST_YEAR, leversOf, SCENARIO_IDS, type ScenarioId, simulate, valueAt } from '$lib/model';
import { COMPARED, FIRST_COMPARED } from './outcomes';

/** Digits that count: finer than anything printed. */
const DIGITS = 5;

const YEARS = Array.from(
	{ length: LAST_YEAR - FIRST_COMPARED + 1 },
	(_, row) => FIRST_COMPARED + row
);

/** Every named future's value of every compared outcome, in the order of these, for each year from the first. */
export const FUTURES = Object.fromEntries(
	SCENARIO_IDS.map((id) => {
		const run = simulate(leversOf(id));
		return [
			id,
			COMPARED.map((outcome) =>
				YEARS.map((year) => Number(valueAt(run, outcome, year).toPrecision(DIGITS)))
			)
		];
	})
) as Record<ScenarioId, number[][]>;
