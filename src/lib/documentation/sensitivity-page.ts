import {
	factorName,
	isGuess,
	type Ranking,
	RANKED_YEAR,
	rankingWords,
	type Rankings,
	rulerOf,
	rulersWords,
	type Shares
} from '$lib/analysis';
import type { Table } from '$lib/charts/table';
import { type OutcomeKey, OUTCOMES } from '$lib/model';

/** What a mark stands for: a lever, an assumption known roughly, one nobody knows, or several assumptions as one. */
export type MarkKind = 'lever' | 'assumption' | 'guess' | 'several';

/** A line of the plot; shares of the spread from 0 to 1. */
export type Row = {
	id: string;
	kind: MarkKind;
	label: string;
	direction: 'raises it' | 'lowers it' | '';
	/** As printed: "36%". */
	share: string;
	value: number;
	low: number;
	high: number;
};

/** What one outcome hangs on. */
export type SensitivityPage = {
	outcome: string;
	label: string;
	sentence: string;
	rows: Row[];
	table: Table;
};

/** Factors that the plot shows beside the two sliders. */
const SHOWN = 7;
/** Weaker ones are left to the table. */
const LEAST = 0.01;

/** The plot, the sentence and the table of one ranking. */
export function pageOf(ranking: Ranking): SensitivityPage {
	const { outcome } = ranking.output;
	const assumptions = ranking.factors
		.filter(({ factor, total }) => factor.kind === 'parameter' && total.value >= LEAST)
		.slice(0, SHOWN);
	const shown = ranking.factors.filter(
		(one) => one.factor.kind === 'lever' || assumptions.includes(one)
	);
	return {
		outcome: OUTCOMES[outcome].id,
		label: OUTCOMES[outcome].label,
		sentence: rankingWords(ranking),
		rows: [
			...shown.map(({ factor, effect, total }): Row => ({
				id: factor.name,
				kind: kindOf(factor),
				label: capitalized(factorName(factor)),
				direction: effect > 0 ? 'raises it' : 'lowers it',
				...drawn(total)
			})),
			{
				id: 'others',
				kind: 'several',
				label: 'All other varied assumptions together',
				direction: '',
				...drawn(ranking.others.total)
			}
		],
		table: tableOf(ranking)
	};
}

function kindOf(factor: Ranking['factors'][number]['factor']): MarkKind {
	if (factor.kind === 'lever') return 'lever';
	return isGuess(factor) ? 'guess' : 'assumption';
}

const drawn = ({ value, low, high }: Shares['total']) => ({
	share: `${Math.round(inside(value) * 100)}%`,
	value: inside(value),
	low: inside(low),
	high: inside(high)
});

const inside = (share: number): number => Math.min(1, Math.max(0, share));

const capitalized = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const KINDS: Record<MarkKind, string> = {
	lever: 'slider',
	assumption: 'assumption, known roughly',
	guess: 'assumption nobody knows',
	several: 'assumptions'
};

function tableOf(ranking: Ranking): Table {
	const { outcome, year } = ranking.output;
	const sharesOf = ({ first, total }: Shares) => [total.value, total.low, total.high, first.value];
	return {
		caption: `${OUTCOMES[outcome].label} in ${year}: shares of its spread, with 95% confidence intervals of the estimate.`,
		columns: [
			{ id: 'factor', label: 'What is varied' },
			{ id: 'kind', label: 'Kind' },
			{ id: 'direction', label: 'More of it' },
			{ id: 'total', label: 'Total effect' },
			{ id: 'low', label: 'from' },
			{ id: 'high', label: 'to' },
			{ id: 'alone', label: 'Alone' }
		],
		rows: [
			...ranking.factors.map(({ factor, effect, ...shares }) => [
				capitalized(factorName(factor)),
				KINDS[kindOf(factor)],
				effect > 0 ? 'raises it' : 'lowers it',
				...sharesOf(shares)
			]),
			['All other varied assumptions', KINDS.several, null, ...sharesOf(ranking.others)],
			['The two sliders together', KINDS.lever, null, ...sharesOf(ranking.sliders)],
			['All assumptions nobody knows', KINDS.guess, null, ...sharesOf(ranking.guesses)]
		]
	};
}

/** What rules which outcomes, and what changes where the rest comes from worlds fitted to the history. */
export function verdictsOf({ rankings, amongWorlds }: Rankings): string[] {
	const differing = rankings.flatMap((ranking, index): OutcomeKey[] => {
		const sliders = amongWorlds[index];
		const same = sliders && rulerOf({ ...ranking, sliders }) === rulerOf(ranking);
		return same ? [] : [ranking.output.outcome];
	});
	const names = differing.map((outcome) => OUTCOMES[outcome].label).join('; ');
	const agreeing = `in ${rankings.length - differing.length} of ${rankings.length} outcomes the verdict for ${RANKED_YEAR} stays the same`;
	return [
		...rulersWords(rankings),
		`Drawn instead from the 150 worlds that were fitted to the history again, ${agreeing}${names ? `; it changes for: ${names}` : ''}.`
	];
}
