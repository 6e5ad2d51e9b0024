import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LARGEST_RUNS, MAKERS_BY_YEAR, PUBLISHED } from '$lib/facts/model-makers.build';
import {
	decodeGuess,
	drawThrough,
	emptyGuess,
	encodeGuess,
	type Guess,
	isEmpty,
	lineOf,
	scoreOf
} from '$lib/widgets/who-makes-models/guess';
import { DRAWN_KINDS, GUESSED, sharesOf } from '$lib/widgets/who-makes-models/kinds';
import {
	findingWords,
	guessWords,
	questionWords,
	scoreWords
} from '$lib/widgets/who-makes-models/words';

const YEARS = MAKERS_BY_YEAR.length - 1;
const guesses = fc.array(fc.option(fc.integer({ min: 0, max: 100 })), {
	minLength: YEARS,
	maxLength: YEARS
});

describe('The counts', () => {
	test('run year by year from 2012, and the shares of every year add up to a whole', () => {
		expect(MAKERS_BY_YEAR.map(({ year }) => year)).toEqual(
			Array.from({ length: 15 }, (_, place) => 2012 + place)
		);
		MAKERS_BY_YEAR.forEach((_, place) => {
			const all = DRAWN_KINDS.reduce(
				(sum, kind) => sum + (sharesOf(MAKERS_BY_YEAR, kind)[place] ?? 0),
				0
			);
			expect(all).toBeCloseTo(100);
		});
	});

	test('stand apart from what other editions printed', () => {
		expect(PUBLISHED.some(({ edition }) => edition.includes('july'))).toBe(false);
		expect(PUBLISHED.map(({ edition, year, percent }) => [edition, year, percent])).toEqual([
			['2024', 2023, 57.3],
			['2025', 2023, 60],
			['2025', 2024, 90],
			['2026', 2025, 91.2]
		]);
		expect(LARGEST_RUNS.map(({ year }) => year)).toEqual([2012, 2025]);
	});
});

describe('A guess', () => {
	test('drawn quickly misses no year on the way', () => {
		const drawn = drawThrough(emptyGuess(6), { place: 0, value: 10 }, { place: 4, value: 50 });
		expect(drawn).toEqual([10, 20, 30, 40, 50, null]);
		expect(drawThrough(drawn, { place: 4, value: 50 }, { place: 2, value: 70 })).toEqual([
			10,
			20,
			70,
			60,
			50,
			null
		]);
		expect(drawThrough(emptyGuess(3), undefined, { place: 1, value: 140 })).toEqual([
			null,
			100,
			null
		]);
	});

	test('is straight between the years that were set, and level after the last', () => {
		expect(lineOf(20, [null, 40, null, null])).toEqual([20, 30, 40, 40, 40]);
		expect(lineOf(20, emptyGuess(3))).toEqual([20, 20, 20, 20]);
	});

	test('goes into a link and comes out of it as it was', () => {
		fc.assert(
			fc.property(fc.constantFrom(...GUESSED), guesses, (kind, guess: Guess) => {
				const read = decodeGuess(encodeGuess(kind, guess), YEARS);
				expect(read).toEqual(isEmpty(guess) ? undefined : { kind, guess });
				const query = new URLSearchParams(`guess=${encodeGuess(kind, guess)}`);
				expect(query.get('guess')).toBe(encodeGuess(kind, guess));
			})
		);
	});

	test.each([
		['a name that is none', `nobody${'-1'.repeat(YEARS)}`],
		['a year too few', `industry${'-1'.repeat(YEARS - 1)}`],
		['a year too many', `industry${'-1'.repeat(YEARS + 1)}`],
		['more than everything', `industry-101${'-1'.repeat(YEARS - 1)}`],
		['a fraction', `industry-1.5${'-1'.repeat(YEARS - 1)}`],
		['a power', `industry-1e1${'-1'.repeat(YEARS - 1)}`],
		['nothing set', `industry${'-'.repeat(YEARS)}`],
		['nothing', ''],
		['markup', '<script>alert(1)</script>'],
		['a very long text', `industry${'-'.repeat(4000)}`]
	])('of %s is none', (_, text) => {
		expect(decodeGuess(text, YEARS)).toBeUndefined();
	});

	test('of any text at all is read or refused, and never breaks', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				const read = decodeGuess(text, YEARS);
				expect(read === undefined || read.guess.length === YEARS).toBe(true);
			})
		);
	});
});

describe('How near a guess came', () => {
	const real = sharesOf(MAKERS_BY_YEAR, 'industry');

	test('is nothing for what happened, and the same distance for a line moved up or down', () => {
		expect(scoreOf(real, real).mean).toBe(0);
		const moved = scoreOf(
			real.map((share) => share + 7),
			real
		);
		expect(moved.mean).toBeCloseTo(7);
		expect(moved.lean).toBeCloseTo(7);
	});

	test('leaves out the year that was given', () => {
		expect(scoreOf([0, 10, 10], [50, 10, 20])).toEqual({
			mean: 5,
			widest: { place: 2, guessed: 10, real: 20 },
			lean: -5
		});
	});

	test('is told with its side and its widest year, and without blame', () => {
		const flat = real.map(() => real[0] ?? 0);
		const words = scoreWords(scoreOf(flat, real), MAKERS_BY_YEAR);
		expect(words).toMatch(/^What happened went another way than your line: \d+ points away/);
		expect(words).toContain('mostly below it');
		expect(words).toContain('furthest apart in 2026: you drew 23%, it was 100%');
		expect(words).not.toMatch(/wrong|bad|fail|poor/i);
		expect(scoreWords(scoreOf(real, real), MAKERS_BY_YEAR)).toBe(
			'Your line runs close to what happened: 0 points away in a usual year.'
		);
	});
});

describe('What is said', () => {
	test('the question holds no number of the answer, and the finding does', () => {
		for (const kind of GUESSED) {
			expect(questionWords(MAKERS_BY_YEAR, kind)).not.toContain('%');
			expect(findingWords(MAKERS_BY_YEAR, kind)).toMatch(/\*\d+%\* of those of 2025$/);
		}
	});

	test('a line is told by a few of its years', () => {
		expect(guessWords(MAKERS_BY_YEAR, 'industry', emptyGuess(YEARS))).toBe('Nothing is drawn yet.');
		const set: Guess = [...emptyGuess(YEARS - 1), 93];
		expect(guessWords(MAKERS_BY_YEAR, 'industry', set)).toMatch(/23% in 2012.*93% in 2026\.$/);
	});
});
