import { type Output, RANKED_YEAR, type RankingQuestion } from '$lib/analysis';
import { LEVER_KEYS, LEVERS, type World } from '$lib/model';

/** Work that a reader waits for: some 1,800 runs. The intervals say how coarse the answer is. */
const WORK = { samples: 128, trajectories: 6, leading: 6 };

/** What an output hangs on in a world. The two sliders are varied, so where they stand makes no other question. */
export function questionOf(
	{ levers, parameters, cuts }: World,
	output: Output
): RankingQuestion & { model: object } {
	const { investment, openness } = LEVERS;
	return {
		...WORK,
		outputs: [output],
		levers: { ...levers, investment: investment.default, openness: openness.default },
		model: { parameters, cuts }
	};
}

/** Whether the answer is the one that the site publishes: of the last year, with nothing moved but the two sliders. */
export function isPublished({ levers, parameters, cuts }: World, { year }: Output): boolean {
	return (
		year === RANKED_YEAR &&
		Object.keys(parameters).length === 0 &&
		cuts.length === 0 &&
		LEVER_KEYS.every(
			(key) => key === 'investment' || key === 'openness' || levers[key] === LEVERS[key].default
		)
	);
}
