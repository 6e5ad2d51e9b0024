import { LEVERS } from '$lib/model';
import { inSentence, listed, outcomeName } from '../change-words';
import { ASSUMPTION_NAMES } from './assumption-names.build';
import { type Factor, isGuess } from './factors';
import type { RankedFactor, Ranking, Shares } from './ranking';

/** What rules an output: the two sliders by what they do alone, assumptions by what the sliders have no hand in, or both. */
export type Ruler = 'sliders' | 'assumptions' | 'both';

/** Nearer to each other than this, shares of the variance count as even: the estimates are no finer. */
const EVEN = 0.05;

/** Who rules: who makes more than half of the variance, and clearly more than the other. */
export function rulerOf({ sliders }: Pick<Ranking, 'sliders'>): Ruler {
	const bySliders = aloneOf(sliders);
	const byAssumptions = 1 - sliders.total.value;
	if (Math.abs(bySliders - byAssumptions) < EVEN) return 'both';
	if (bySliders > 0.5) return 'sliders';
	return byAssumptions > 0.5 ? 'assumptions' : 'both';
}

/** What something brings alone: never more than with all it does together with others, whatever chance says. */
export const aloneOf = ({ first, total }: Shares): number =>
	Math.max(0, Math.min(first.value, total.value));

/** A factor in words, as it stands inside a sentence: "how much harder basic ideas get to find". */
export function factorName(factor: Factor): string {
	if (factor.kind === 'lever') return inSentence(LEVERS[factor.name].label);
	return ASSUMPTION_NAMES[factor.name];
}

/** Factors with at least this total effect are named, or the first alone. */
const NAMED = 0.1;
const MOST_NAMED = 3;
/** Where the strongest has a smaller total effect than this, no factor leads. */
const LEADING = 0.2;

/** The factors of the ruling kind that a sentence names. */
export function namedFactors(ranking: Ranking): readonly RankedFactor[] {
	const ruler = rulerOf(ranking);
	const kind = { sliders: 'lever', assumptions: 'parameter', both: undefined }[ruler];
	const ruling = ranking.factors.filter(({ factor }) => !kind || factor.kind === kind);
	const strong = ruling.filter(({ total }) => total.value >= NAMED).slice(0, MOST_NAMED);
	return strong.length > 0 ? strong : ruling.slice(0, 1);
}

/** The ranking in words: what rules the output, what that is, and what the two sliders explain. */
export function rankingWords(ranking: Ranking): string {
	const { outcome, year } = ranking.output;
	const named = namedFactors(ranking);
	const names = listed(
		named.map(({ factor, total }) => `${factorName(factor)} (${percent(total.value)})`)
	);
	const ruled = whoRules(`${outcomeName(outcome)} in ${year}`, ranking, named);
	return `${ruled}: ${names}. ${slidersExplain(ranking)}`;
}

function whoRules(ruled: string, ranking: Ranking, named: readonly RankedFactor[]): string {
	switch (rulerOf(ranking)) {
		case 'sliders':
			return `The two sliders rule ${ruled}`;
		case 'both':
			return `The two sliders and assumptions both rule ${ruled}`;
		case 'assumptions': {
			const guesses = named.filter(({ factor }) => isGuess(factor)).length;
			const one = named.length === 1;
			if ((named[0]?.total.value ?? 0) < LEADING)
				return `Many assumptions at once rule ${ruled}, and none of them leads; the first are`;
			if (guesses === named.length)
				return `${one ? 'An assumption nobody knows rules' : 'Assumptions nobody knows rule'} ${ruled}`;
			if (guesses === 0)
				return `${one ? 'An assumption known roughly rules' : 'Assumptions known roughly rule'} ${ruled}`;
			return `Assumptions, some of which nobody knows, rule ${ruled}`;
		}
	}
}

function slidersExplain({ sliders }: Ranking): string {
	const alone = percent(aloneOf(sliders));
	const together = percent(sliders.total.value - aloneOf(sliders));
	const more = together === '0%' ? '' : `, and another ${together} depending on assumptions`;
	return `The two sliders together explain ${alone} of the spread${more}.`;
}

const percent = (share: number): string => `${Math.max(0, Math.round(share * 100))}%`;

/** Which outputs are ruled by what, over all that were ranked. */
export function rulersWords(rankings: readonly Ranking[]): string[] {
	const ruled = (ruler: Ruler) =>
		rankings
			.filter((ranking) => rulerOf(ranking) === ruler)
			.map(({ output }) => outcomeName(output.outcome));
	const sentences: [Ruler, string][] = [
		['sliders', 'Ruled by the two sliders:'],
		['assumptions', 'Ruled by assumptions more than by the sliders:'],
		['both', 'Ruled by both about alike:']
	];
	return sentences.flatMap(([ruler, words]) => {
		const names = ruled(ruler);
		return names.length > 0 ? [`${words} ${listed(names)}.`] : [];
	});
}
