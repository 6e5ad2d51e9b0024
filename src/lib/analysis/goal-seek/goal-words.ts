import { formatLever, formatValue, type LeverKey, type Levers } from '$lib/model';
import { isPlural, leverName, listed, outcomeName } from '../change-words';
import type { DatedGoal } from './gauge';
import type { Found } from './seek';

/** "lag of open models in 2035 at most 12 months". */
export const goalWords = ({ outcome, wanted, bound, year }: DatedGoal): string =>
	`${outcomeName(outcome)} in ${year} ${wanted} ${formatValue(outcome, bound)}`;

/** Distances below this part of a range are none. */
const HERE = 1e-9;

/**
 * What was found, in words.
 * @param levers those that could be moved
 * @param share of the plane on which all goals are met; left out where it was not a plane that was looked over
 */
export function foundWords(
	found: Found,
	goals: readonly DatedGoal[],
	levers: readonly LeverKey[],
	reader: Levers,
	share?: number
): string {
	const all = goals.length === 1 ? 'The goal' : `All ${goals.length} goals`;
	if (!found.met) {
		const goal = goals[found.binding];
		if (!goal) return 'There is no goal.';
		const value = formatValue(goal.outcome, found.closest.values[found.binding] ?? NaN);
		const where =
			share === undefined ? 'No setting was found that meets' : 'Nowhere in range meets';
		return (
			`${where} ${goals.length === 1 ? 'the goal' : `all ${goals.length} goals`}. The closest miss is ` +
			`${positions(found.closest.levers, levers, reader)}: ${outcomeName(goal.outcome)} in ` +
			`${goal.year} ${isPlural(goal.outcome) ? 'are' : 'is'} ${value} there, wanted is ${goal.wanted} ${formatValue(goal.outcome, goal.bound)}.`
		);
	}
	const where = share === undefined ? '' : ` on ${percentOf(share)} of the plane`;
	const met = `${all} ${goals.length === 1 ? 'is' : 'are'} met${where}`;
	if (found.nearest.distance < HERE) return `${met}, and by your scenario as it is.`;
	return `${met}. The nearest such setting to yours is ${positions(found.nearest.levers, levers, reader)}.`;
}

/** The levers that leave the reader's position, with where they go. */
function positions(setting: Levers, levers: readonly LeverKey[], reader: Levers): string {
	const moved = levers.filter(
		(lever) => formatLever(lever, setting[lever]) !== formatLever(lever, reader[lever])
	);
	if (moved.length === 0) return 'all but your own';
	return listed(moved.map((lever) => `${leverName(lever)} ${formatLever(lever, setting[lever])}`));
}

function percentOf(share: number): string {
	if (share === 0) return 'less than 0.1%';
	if (share < 0.01) return 'less than 1%';
	return `${Math.min(share < 1 ? 99 : 100, Math.round(share * 100))}%`;
}
