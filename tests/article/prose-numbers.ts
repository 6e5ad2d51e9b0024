import { idsOf, paragraphsOf, plain, proseOf, sentencesOf } from '../facts/read-prose';

const COUNTS =
	'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const LARGE = 'dozens?|hundreds?|thousands?|millions?|billions?|trillions?';
const PARTS =
	'half|halves|halved?|halving|(?:a|one|two) (?:third|fifth|sixth|eighth|tenth)s?|(?:a|one|three) quarters?';
const MULTIPLES =
	'twice|thrice|double[ds]?|doubling|tripled?|tripling|quadrupled?|[a-z]+fold|tenfold|hundredfold';
const NUMBER_WORD = new RegExp(
	`\\b(?:(?:${TENS})(?:-[a-z]+)?|${COUNTS}|${LARGE}|${PARTS}|${MULTIPLES})\\b`,
	'gi'
);

/**
 * Numbers in words that state no fact of the world, each with the reason. "One", "first" and "second" are not looked for
 * at all: they point and put in order.
 */
export const HARMLESS: [phrase: RegExp, reason: string][] = [
	[/\btwo sums\b/gi, 'the two figures of the sentences before, each cited there'],
	[/\bthat half of the story\b/gi, 'a part of the argument, not a share'],
	[/\bthree honest meanings\b/gi, 'counts what the next sentence lists and cites'],
	[/\bbudget doubles every year\b/gi, 'a case supposed for the sake of comparison'],
	[/\bin four ways\b/gi, 'counts what the next sentences list'],
	[/\bdoubling commercial pressure\b/gi, 'what the reader can set in the model'],
	[/\bthe two\b/gi, 'points at two things named just before'],
	[/\bfirst two parts\b/gi, 'counts the parts of the claim'],
	[/\bdone twice\b/gi, 'names duplicated work, does not count it'],
	[/\bfound twice\b/gi, 'names duplicated work, does not count it']
];

/** The numbers in words that a text states as facts. */
export function spelledNumbers(words: string): string[] {
	const rest = HARMLESS.reduce((left, [phrase]) => left.replace(phrase, ' '), words);
	return rest.match(NUMBER_WORD) ?? [];
}

/** The paragraphs that state facts: without headings, and without the conditions of the last section, which set thresholds. */
export const factualParagraphs = (text: string): string[] =>
	paragraphsOf(text.split(/^## What would change our mind$/m)[0] ?? '').filter(
		(paragraph) => !paragraph.startsWith('#')
	);

/** Sentences that state a number in words and cite nothing, with those numbers. */
export const uncitedNumbers = (text: string): string[] =>
	factualParagraphs(text)
		.flatMap(sentencesOf)
		.filter(({ sources }) => sources.length === 0)
		.flatMap(({ words }) => {
			const found = spelledNumbers(words);
			return found.length > 0 ? [`${found.join(', ')}: ${words}`] : [];
		});

/** How many of a chapter's numbers are printed from a table or from the model, and how many there are; years apart. */
export function drivenNumbers(text: string): { driven: number; all: number } {
	const prose = proseOf(text);
	const driven = idsOf('Fact', prose).length + [...prose.matchAll(/<(?:Live|Adjust)\s/g)].length;
	// Figures print words too ("halved every 8 months" is a figure and a word): only what is typed is counted here.
	const typed = factualParagraphs(text).flatMap((paragraph) =>
		spelledNumbers(plain(paragraph.replace(/<Fact[^>]*>/g, '')))
	);
	return { driven, all: driven + typed.length };
}
