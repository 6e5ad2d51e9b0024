import { simulate } from '$lib/model';
import type { Member } from '../ensemble';
import { settingAt, SLIDER_FACTORS } from './factors';
import { type Output, scaledOutputs } from './model-outputs';
import type { Shares } from './ranking';
import { sobol } from './sobol';

/**
 * How much of each output's variance the two sliders make where the rest of it comes from worlds that all fit the
 * history: assumptions are not varied one by one here, but a member of the ensemble is drawn. Yields the share done.
 */
export function* slidersAmongWorlds(
	outputs: readonly Output[],
	members: readonly Member[],
	{ samples, seed }: { samples: number; seed: number }
): Generator<number, Shares[], undefined> {
	const evaluate = (shares: Float64Array) => {
		const { levers } = settingAt(SLIDER_FACTORS, shares);
		const member = Math.floor((shares[SLIDER_FACTORS.length] ?? NaN) * members.length);
		return scaledOutputs(simulate(levers, { parameters: members[member] }), outputs);
	};
	const groups = [[...SLIDER_FACTORS.keys()]];
	const inputs = SLIDER_FACTORS.length + 1;
	const found = yield* sobol({ inputs, outputs: outputs.length, evaluate, groups, samples, seed });
	return found.map(({ first, total }) => ({ first: first[0], total: total[0] }) as Shares);
}
