import { describe, expect, test } from 'vitest';
import { CHAPTER_TEXTS, plain } from '../facts/read-prose';
import { drivenNumbers, HARMLESS, spelledNumbers, uncitedNumbers } from './prose-numbers';

/** Smallest share of a chapter's numbers that come from a table or from the model. */
const LEAST_DRIVEN = 0.75;

test.each([
	[
		'Four firms hold half of it, twice as much as a third of the rest.',
		['Four', 'half', 'twice', 'a third']
	],
	[
		'Twenty-five labs and dozens of schools; output quadrupled.',
		['Twenty-five', 'dozens', 'quadrupled']
	],
	['One of the first, in its second edition, from a third country.', ['a third']],
	['The two sums cannot be added.', []]
])('in "%s" the numbers are %o', (words, found) => {
	expect(spelledNumbers(words)).toEqual(found);
});

test('a number in words needs a citation in its own sentence; thresholds and headings do not', () => {
	const text = '## Two roads\n\nFour firms lead.<Cite id="S001" /> Three follow.\n';
	expect(uncitedNumbers(text)).toEqual(['Three: Three follow.']);
	expect(uncitedNumbers(`${text}\n## What would change our mind\n\n- five of ten;\n`)).toHaveLength(
		1
	);
});

describe.each(CHAPTER_TEXTS)('$file', ({ text }) => {
	const { driven, all } = drivenNumbers(text);

	test(`${driven} of its ${all} numbers (${Math.round((100 * driven) / all)} %) come from a table or the model`, () => {
		expect(driven / all).toBeGreaterThanOrEqual(LEAST_DRIVEN);
	});

	test('every number in words that states a fact stands in a sentence with its source', () => {
		expect(uncitedNumbers(text)).toEqual([]);
	});
});

test('every number excused as harmless stands in some chapter', () => {
	const prose = CHAPTER_TEXTS.map(({ text }) => plain(text)).join(' ');
	expect(HARMLESS.filter(([phrase]) => prose.match(phrase) === null)).toEqual([]);
});
