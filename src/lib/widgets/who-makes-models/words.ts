import type { MakersOfYear } from '$lib/facts/model-makers.build';
import { type Guess, isEmpty, lineOf, type Score } from './guess';
import { KINDS, type Kind, percent, sharesOf } from './kinds';

const points = (value: number): string => {
	const rounded = Math.round(value);
	return rounded === 1 ? '1 point' : `${rounded} points`;
};

/** The last year that is over. */
export const lastFull = (years: MakersOfYear[]): MakersOfYear | undefined => years.at(-2);

/** What happened, in a sentence with its numbers between asterisks. */
export function findingWords(years: MakersOfYear[], kind: Kind): string {
	const shares = sharesOf(years, kind);
	const [first] = years;
	const last = lastFull(years);
	return `*${KINDS[kind].label}* made *${percent(shares[0] ?? 0)}* of the notable models of ${first?.year}, and *${percent(shares.at(-2) ?? 0)}* of those of ${last?.year}`;
}

/** What is asked of the reader. */
export const questionWords = (years: MakersOfYear[], kind: Kind): string =>
	`Draw it first: what share of the notable models from ${(years[0]?.year ?? 0) + 1} to ${years.at(-1)?.year} came from *${KINDS[kind].words}*?`;

/** How near a guess came, in words that blame nobody. */
export function scoreWords(score: Score, years: MakersOfYear[]): string {
	const { mean, widest, lean } = score;
	const year = years[widest.place]?.year;
	const near =
		mean < 5
			? 'Your line runs close to what happened'
			: mean < 15
				? 'Your line has the shape of what happened, at some distance'
				: 'What happened went another way than your line';
	const side =
		Math.abs(lean) < mean / 3
			? 'sometimes above it and sometimes below'
			: lean > 0
				? 'mostly above it'
				: 'mostly below it';
	const most =
		Math.round(Math.abs(widest.guessed - widest.real)) < 1
			? ''
			: ` The two are furthest apart in ${year}: you drew ${percent(widest.guessed)}, it was ${percent(widest.real)}.`;
	return `${near}: ${points(mean)} away in a usual year${mean < 0.5 ? '' : `, ${side}`}.${most}`;
}

/** A guess in words, for those who do not see it: a few years of it. */
export function guessWords(years: MakersOfYear[], kind: Kind, guess: Guess): string {
	if (isEmpty(guess)) return 'Nothing is drawn yet.';
	const line = lineOf(sharesOf(years, kind)[0] ?? 0, guess);
	const told = years.flatMap(({ year }, place) =>
		place % 4 === 0 || place === years.length - 1 ? [`${percent(line[place] ?? 0)} in ${year}`] : []
	);
	return `Your line: ${told.join(', ')}.`;
}

/** Every kind's share in a year: "2025: firms alone 91%, …". */
export function yearWords(row: MakersOfYear): string {
	const part = (kind: keyof typeof KINDS) =>
		`${KINDS[kind].words} ${percent((100 * row[kind]) / row.total)}`;
	return `${row.year}, ${row.total} models: ${part('industry')}, ${part('academia')}, ${part('joint')}, ${part('other')}`;
}
