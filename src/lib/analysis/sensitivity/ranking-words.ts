import { LEVERS, OUTCOMES, type ParameterName, PARAMETERS } from '$lib/model';
import { inSentence, listed } from '../change-words';
import { type Factor, isGuess } from './factors';
import type { RankedFactor, Ranking } from './ranking';

/** What rules an output: more than half of its variance comes from there alone, or from neither. */
export type Ruler = 'sliders' | 'assumptions' | 'both';

/** Who rules, by the numbers: what the sliders do alone, and what is left when all they have a hand in is taken off. */
export function rulerOf({ sliders }: Ranking): Ruler {
	if (sliders.first.value > 0.5) return 'sliders';
	return 1 - sliders.total.value > 0.5 ? 'assumptions' : 'both';
}

/** Assumptions whose meaning, as the table of parameters states it, is too long for a sentence or needs its neighbours. */
const SHORTER: Partial<Record<ParameterName, string>> = {
	agendaOverlap: 'how far the agendas of rivals overlap',
	algorithmicDifficulty: 'how much harder algorithms get to improve',
	appliedReturns: 'what more applied research returns',
	assistanceCeiling: 'how far AI can speed up research',
	assistanceSteepness: 'how steeply help by AI sets in',
	basicReturns: 'what more basic research returns',
	capabilityAtHalfAssistance: 'when help by AI has half its effect',
	gapAtHalfUse: 'the gap at which open models lose half their use',
	investmentCeiling: 'the ceiling of investment',
	largestAlgorithmicPriceFall: 'how far algorithms can bring prices down',
	strategicDevelopers: 'how many developers survive for strategic reasons',
	tuningBudgetSteepness: 'how alike the budgets for adapting models are',
	valueCeiling: 'the ceiling of what the world could spend on AI'
};

/** A factor in words, as it stands inside a sentence: "how much harder basic ideas get to find". */
export function factorName(factor: Factor): string {
	if (factor.kind === 'lever') return inSentence(LEVERS[factor.name].label);
	const words = SHORTER[factor.name] ?? PARAMETERS[factor.name].meaning;
	return inSentence(words.replace(/\.$/, '').replace(/ \(ln\)$/, ''));
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
	const subject = `${OUTCOMES[outcome].label} in ${year}`;
	return `${subject} ${ruledBy(ranking, named)}: ${names}. ${slidersExplain(ranking)}`;
}

function ruledBy(ranking: Ranking, named: readonly RankedFactor[]): string {
	switch (rulerOf(ranking)) {
		case 'sliders':
			return 'is ruled by the two sliders';
		case 'both':
			return 'hangs on the two sliders and on assumptions alike';
		case 'assumptions': {
			const guesses = named.filter(({ factor }) => isGuess(factor)).length;
			const one = named.length === 1;
			if ((named[0]?.total.value ?? 0) < LEADING)
				return 'is ruled by many assumptions at once, none of which leads; the first are';
			if (guesses === named.length)
				return `is ruled by ${one ? 'an assumption' : 'assumptions'} nobody knows`;
			if (guesses === 0)
				return `is ruled by ${one ? 'an assumption' : 'assumptions'} known roughly`;
			return 'is ruled by assumptions, some of which nobody knows';
		}
	}
}

function slidersExplain({ sliders }: Ranking): string {
	const alone = percent(sliders.first.value);
	const together = percent(Math.max(0, sliders.total.value - sliders.first.value));
	const more = together === '0%' ? '' : `, and another ${together} depending on assumptions`;
	return `The two sliders together explain ${alone} of the spread${more}.`;
}

const percent = (share: number): string => `${Math.max(0, Math.round(share * 100))}%`;

/** Which outputs are ruled by what, over all that were ranked. */
export function rulersWords(rankings: readonly Ranking[]): string[] {
	const ruled = (ruler: Ruler) =>
		rankings
			.filter((ranking) => rulerOf(ranking) === ruler)
			.map(({ output }) => inSentence(OUTCOMES[output.outcome].label));
	const sentences: [Ruler, string][] = [
		['sliders', 'Ruled by the two sliders:'],
		['assumptions', 'Ruled by assumptions, whatever the sliders do:'],
		['both', 'Ruled by neither alone:']
	];
	return sentences.flatMap(([ruler, words]) => {
		const names = ruled(ruler);
		return names.length > 0 ? [`${words} ${listed(names)}.`] : [];
	});
}
