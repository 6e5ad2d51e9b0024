import { OUTCOME_KEYS } from '$lib/model';
import type { Member } from '../ensemble';
import { SLIDER_FACTORS, UNSETTLED_FACTORS } from './factors';
import { outputsOf } from './model-outputs';
import { type RankedFactor, rankFactors, type Ranking, type Shares } from './ranking';
import rankings from './rankings.json';
import type { Estimate } from './resampling';
import { slidersAmongWorlds } from './worlds';

/** What every outcome hangs on in one year, as the site says it. */
export type Rankings = {
	/** Rows of the designs. */
	readonly samples: number;
	/** Outcomes where every factor stands at 0.3 of its range: others than these, and the rankings are of another model. */
	readonly probe: readonly number[];
	readonly rankings: readonly Ranking[];
	/** For each ranking, the part of the two sliders where the rest comes from worlds that fit the history. */
	readonly amongWorlds: readonly Shares[];
};

/** As `npm run rankings` writes them. */
export const RANKINGS = rankings as Rankings;

export const RANKED_YEAR = 2040;
const OUTPUTS = OUTCOME_KEYS.map((outcome) => ({ outcome, year: RANKED_YEAR }));
/** So many factors are kept for each outcome, and the two sliders. */
const KEPT = 12;

/** What tells whether rankings are of this model. */
export function probeModel(): number[] {
	const factors = [...SLIDER_FACTORS, ...UNSETTLED_FACTORS];
	const shares = new Float64Array(factors.length).fill(0.3);
	return outputsOf(factors, OUTPUTS)(shares).map((value) => rounded(value, 8));
}

/** Ranks what every outcome hangs on. Yields the share done (0 to 1). */
export function* rankAll(
	members: readonly Member[],
	samples: number
): Generator<number, Rankings, undefined> {
	const question = { outputs: OUTPUTS, samples, trajectories: 16, leading: 6, seed: 1 };
	const found = yield* rankFactors(question);
	const amongWorlds = yield* slidersAmongWorlds(OUTPUTS, members, { samples, seed: 1 });
	return {
		samples,
		probe: probeModel(),
		rankings: found.map((ranking) => ({
			output: ranking.output,
			mean: rounded(ranking.mean),
			deviation: rounded(ranking.deviation),
			factors: ranking.factors.filter(isKept).map(({ factor, effect, ...shares }) => ({
				factor,
				effect: rounded(effect),
				...shortened(shares)
			})),
			sliders: shortened(ranking.sliders),
			guesses: shortened(ranking.guesses),
			others: shortened(ranking.others)
		})),
		amongWorlds: amongWorlds.map(shortened)
	};
}

const isKept = ({ factor }: RankedFactor, place: number): boolean =>
	place < KEPT || factor.kind === 'lever';

const shortened = ({ first, total }: Shares): Shares => ({
	first: shortenedEstimate(first),
	total: shortenedEstimate(total)
});

const shortenedEstimate = ({ value, low, high }: Estimate): Estimate => ({
	value: Number(value.toFixed(3)),
	low: Number(low.toFixed(3)),
	high: Number(high.toFixed(3))
});

const rounded = (value: number, digits = 4): number => Number(value.toPrecision(digits));
