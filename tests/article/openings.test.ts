import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openingOf, roomOf } from '$lib/article/openings';
import { CHAPTERS } from '$lib/chapters';
import { leversOf, NOW, type OutcomeKey, type Run, simulate, valueAt } from '$lib/model';
import { anyWorld } from '../playground/any-world';
import { isRoundedFrom, readAmount } from '../playground/read-amount';

/** The two outcomes each chapter opens with. */
const SPOKEN_OF: Record<string, [OutcomeKey, OutcomeKey]> = {
	'compute-access': ['frontierCost', 'labsThatCanPay'],
	commercialization: ['transparency', 'commercialShare'],
	centralization: ['topFirmShare', 'academicTalentShare'],
	'open-alternatives': ['openClosedLag', 'fineTuningOrganizations'],
	balance: ['aiInvestment', 'labOpenness']
};
const YEAR = 2035;
const QUO = simulate();

const sentence = (slug: string, run: Run, quo?: Run) =>
	openingOf(slug, run, quo)
		.map(({ words }) => words)
		.join('');

/** Holds a printed amount of an outcome against its value, in the outcome's unit. */
function expectPrinted(outcome: OutcomeKey, printed: string, value: number) {
	expect(
		readAmount(outcome, printed).some((amount) => isRoundedFrom(amount, value)),
		`${printed} for ${value} of ${outcome}`
	).toBe(true);
}

/** Which way half a sentence says an outcome goes. */
function wayOf(words: string): number {
	const ways = [
		/\b(more|larger)\b/.test(words) ? 1 : undefined,
		/\b(less|fewer|smaller)\b/.test(words) ? -1 : undefined,
		/\bas (much|many|large|open)\b|\bthe same share\b/.test(words) ? 0 : undefined
	].filter((way) => way !== undefined);
	expect(ways, words).toHaveLength(1);
	return ways[0] ?? NaN;
}

/** Holds an opening against the values it is about: each outcome's, and what it is compared with. */
function expectTrue(said: string, outcomes: OutcomeKey[], values: [number, number][]) {
	const halves = [...said.matchAll(/(.*?) \(([^()]+)\)/g)];
	expect(halves, said).toHaveLength(2);
	halves.forEach(([, words = '', numbers = ''], index) => {
		const outcome = outcomes[index] as OutcomeKey;
		const [value, other] = values[index] as [number, number];
		const [is = '', was] = numbers.split(' instead of ');
		const way = wayOf(words);
		expectPrinted(outcome, is, value);
		expectPrinted(outcome, was ?? is, other);
		expect(was === undefined, said).toBe(way === 0);
		if (way === 0) expect(/\babout (as|the same)\b/.test(words), said).toBe(value !== other);
		else expect(Math.sign(value - other), said).toBe(way);
		if (index === 0) expect(words).toContain(` in ${YEAR} ${way === 0 ? 'as' : 'than'} `);
	});
}

describe('what a chapter opens with', () => {
	test('is written for each of the five chapters', () => {
		expect(Object.keys(SPOKEN_OF)).toEqual(CHAPTERS.map(({ slug }) => slug));
		expect(() => openingOf('elsewhere', QUO)).toThrow('elsewhere');
	});

	test.each(Object.entries(SPOKEN_OF))(
		'of %s compares the status quo with today',
		(slug, outcomes) => {
			const said = sentence(slug, QUO);
			expect(said.length).toBeLessThanOrEqual(roomOf(slug).length);
			expect(said).toMatch(/^If nothing changes, .+ today \(.+\), and .+\)\.$/);
			const values = outcomes.map((outcome): [number, number] => [
				valueAt(QUO, outcome, YEAR),
				valueAt(QUO, outcome, NOW)
			]);
			expectTrue(said, outcomes, values);
		}
	);

	test('says what is counted once, and that nothing moved where nothing did', () => {
		const commons = simulate(leversOf('open-commons'));
		expect(sentence('open-alternatives', commons, QUO)).toMatch(
			/^In your scenario, open models trail the frontier by less in 2035 than in the status quo \([\d.]+ instead of [\d.]+ months\), and more organizations can tune a model of their own \([\d,]+ instead of [\d,]+ organizations\)\.$/
		);
		expect(sentence('balance', QUO, QUO)).toMatch(
			/^In your scenario, investors put as much money into AI in 2035 as in the status quo \(\$[^)]+ a year\), and frontier labs are as open \(\d+%\)\.$/
		);
	});

	test('marks the scenario’s own numbers, and nothing else', () => {
		const live = openingOf('balance', QUO).filter((piece) => piece.live);
		expect(live.map(({ words }) => words)).toEqual([
			expect.stringMatching(/^\$/),
			expect.stringMatching(/^\d+%$/)
		]);
	});
});

test(
	'in 1,000 scenarios of any levers, assumptions and cut links, every direction and number said is the data’s, in the room kept for it',
	{ timeout: 120_000 },
	() => {
		const seen = new Set<string>();
		fc.assert(
			fc.property(anyWorld, (world) => {
				const run = simulate(world.levers, world);
				for (const [slug, outcomes] of Object.entries(SPOKEN_OF)) {
					const said = sentence(slug, run, QUO);
					expect(said).toMatch(/^In your scenario, .+ in the status quo \(.+\), and .+\)\.$/);
					const values = outcomes.map((outcome): [number, number] => [
						valueAt(run, outcome, YEAR),
						valueAt(QUO, outcome, YEAR)
					]);
					expectTrue(said, outcomes, values);
					expect(said.length, said).toBeLessThanOrEqual(roomOf(slug).length);
					said.split(', and ').forEach((half, index) => {
						seen.add(`${slug}, half ${index + 1}: ${wayOf(half)}`);
					});
				}
			}),
			{ numRuns: 1000, seed: 20261126 }
		);
		// Every half went up and went down somewhere.
		for (const slug of Object.keys(SPOKEN_OF))
			for (const half of [1, 2])
				for (const way of [1, -1]) expect(seen).toContain(`${slug}, half ${half}: ${way}`);
	}
);

test('an opening with another direction or number would be noticed', () => {
	const outcomes: OutcomeKey[] = ['aiInvestment', 'labOpenness'];
	const said =
		'In your scenario, investors put less money into AI in 2035 than in the status quo ($1 instead of $2 trillion a year), and frontier labs are as open (13%).';
	const right = said.replace('$1 instead', '$1 trillion instead');
	const values: [number, number][] = [
		[1000, 2000],
		[0.13, 0.13]
	];
	expectTrue(right, outcomes, values);
	expect(() => expectTrue(right.replace('less', 'more'), outcomes, values)).toThrow();
	expect(() => expectTrue(right.replace('13%', '14%'), outcomes, values)).toThrow();
	expect(() => expectTrue(right.replace('$2 trillion', '$3 trillion'), outcomes, values)).toThrow();
	expect(() => expectTrue(right.replace('as open', 'about as open'), outcomes, values)).toThrow();
	expect(() => expectTrue(said, outcomes, values)).toThrow();
});
