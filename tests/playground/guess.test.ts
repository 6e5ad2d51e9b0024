import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomFrom } from '$lib/analysis';
import {
	defaultLevers,
	LEVERS,
	leversOf,
	OUTCOME_KEYS,
	simulate,
	valueAt,
	type World
} from '$lib/model';
import {
	type Challenge,
	changeIn,
	leverChallenge,
	ownChallenge
} from '$lib/playground/panels/guess/challenge';
import { guessRange, MOST_POSITION, positionOf, valueOf } from '$lib/playground/panels/guess/range';
import { isStill, judge, verdictWords } from '$lib/playground/panels/guess/score';
import { counted, emptied, tallyWords } from '$lib/playground/panels/guess/tally';
import { HEADLINES } from '$lib/playground/view';
import { anyWorld } from './any-world';

const PATIENCE = 120_000;
const world: World = { levers: defaultLevers(), parameters: {}, cuts: [] };

/** So many challenges in a row. */
function row(count: number, seed: number, next: typeof leverChallenge, from = world): Challenge[] {
	const random = randomFrom(seed);
	const asked: Challenge[] = [];
	for (let index = 0; index < count; index++)
		asked.push(next({ world: from, previous: asked.at(-1), shown: HEADLINES, random }));
	return asked;
}

describe('challenges', () => {
	test('are computed: the answer is a run of the model with that one lever moved', () => {
		for (const { lever, to, outcome, year, after, changes } of row(40, 7, leverChallenge)) {
			if (!lever) throw new Error('no lever moves');
			expect(changes).toHaveLength(1);
			expect(changes[0]).toContain(LEVERS[lever].label);
			expect({ ...to.levers, [lever]: world.levers[lever] }).toEqual(world.levers);
			expect(to.levers[lever]).not.toBe(world.levers[lever]);
			const fresh = simulate({ ...defaultLevers(), [lever]: to.levers[lever] });
			expect(valueAt(after, outcome, year)).toBe(valueAt(fresh, outcome, year));
		}
	});

	test('never come twice in a row, nor with the lever or the outcome of the one before', () => {
		const asked = row(150, 3, leverChallenge);
		asked.slice(1).forEach((one, index) => {
			expect(one.id).not.toBe(asked[index]?.id);
			expect(one.lever).not.toBe(asked[index]?.lever);
			expect(one.outcome).not.toBe(asked[index]?.outcome);
		});
		expect(new Set(asked.map(({ lever }) => lever)).size).toBeGreaterThan(8);
		expect(new Set(asked.map(({ outcome }) => outcome)).size).toBeGreaterThan(8);
	});

	test('ask of what the page does not show, mostly of changes that can be noticed, and not only of these', () => {
		const asked = row(150, 11, leverChallenge);
		expect(asked.some(({ outcome }) => HEADLINES.includes(outcome))).toBe(false);
		const still = asked.filter((one) => isStill(changeIn(one))).length / asked.length;
		expect(still).toBeGreaterThan(0.02);
		expect(still).toBeLessThan(0.4);
	});

	test('about the reader’s own changes name all of them and go from the status quo to the reader’s world', () => {
		const mine = { levers: leversOf('open-commons'), parameters: {}, cuts: [] };
		const asked = row(20, 5, ownChallenge, mine);
		for (const { changes, before, after, outcome, year } of asked) {
			expect(changes).toHaveLength(5);
			expect(valueAt(before, outcome, year)).toBe(valueAt(simulate(), outcome, year));
			expect(valueAt(after, outcome, year)).toBe(
				valueAt(simulate(leversOf('open-commons')), outcome, year)
			);
		}
		asked.slice(1).forEach((one, index) => expect(one.id).not.toBe(asked[index]?.id));
	});

	test(
		'can be asked in any world, and the range of guesses holds the answer',
		{ timeout: PATIENCE },
		() =>
			fc.assert(
				fc.property(anyWorld, fc.nat(), (any, seed) => {
					for (const one of [
						...row(2, seed, leverChallenge, any),
						...row(1, seed, ownChallenge, any)
					]) {
						const [before, after] = [one.before, one.after].map((run) =>
							valueAt(run, one.outcome, one.year)
						) as [number, number];
						const { low, high } = guessRange(one.outcome, before, after);
						expect(after).toBeGreaterThanOrEqual(low);
						expect(after).toBeLessThanOrEqual(high);
						expect(low).toBeLessThan(high);
					}
				}),
				{ numRuns: 60 }
			)
	);
});

test('a position of the slider and its value lead to each other; the middle is no change', () => {
	for (const outcome of OUTCOME_KEYS) {
		const range = guessRange(outcome, 0.4, 0.5);
		expect(valueOf(range, 0)).toBe(0.4);
		for (const position of [-MOST_POSITION, -37, 0, 5, MOST_POSITION])
			expect(positionOf(range, valueOf(range, position))).toBe(position);
		expect(positionOf(range, 1e12)).toBe(MOST_POSITION);
	}
});

describe('scoring', () => {
	test('takes a guess near the change as close, one the same way as half right, any other as wrong', () => {
		expect(judge('academicTalentShare', 0.2, 0.3, 0.3)).toBe('close');
		expect(judge('academicTalentShare', 0.2, 0.3, 0.28)).toBe('close');
		expect(judge('academicTalentShare', 0.2, 0.3, 0.22)).toBe('direction');
		expect(judge('academicTalentShare', 0.2, 0.3, 0.5)).toBe('direction');
		expect(judge('academicTalentShare', 0.2, 0.3, 0.2)).toBe('off');
		expect(judge('academicTalentShare', 0.2, 0.3, 0.1)).toBe('off');
	});
	test('takes "about the same" as right where nothing to speak of happens, and only there', () => {
		expect(judge('academicTalentShare', 0.2, 0.201, 0.2)).toBe('close');
		expect(judge('academicTalentShare', 0.2, 0.201, 0.25)).toBe('off');
	});
	test('measures what spans decades by its ratio: ten times as much is as far as a tenth', () => {
		expect(judge('frontierCost', 1, 100, 60)).toBe('close');
		expect(judge('frontierCost', 1, 100, 10)).toBe('direction');
		expect(judge('frontierCost', 1, 0.01, 1 / 60)).toBe('close');
	});
	test('says what was said, what the model says, and which way the guess went astray', () => {
		expect(verdictWords('academicTalentShare', 0.2, 0.3, 0.22)).toBe(
			'The right way, but not far enough: you said 22%, the model says 30% (10 percentage points higher), and 20% without the change.'
		);
		expect(verdictWords('academicTalentShare', 0.2, 0.3, 0.5)).toContain('too far');
		expect(verdictWords('academicTalentShare', 0.2, 0.3, 0.1)).toContain('You expected it lower');
		expect(verdictWords('academicTalentShare', 0.2, 0.3, 0.3)).toMatch(/^Close:/);
		expect(verdictWords('academicTalentShare', 0.2, 0.2, 0.2)).toContain(
			'20% (about the same), and 20%'
		);
	});
	test('the words agree with the verdict for any numbers', () => {
		const value = fc.double({ min: 0.01, max: 0.99, noNaN: true });
		fc.assert(
			fc.property(value, value, value, (before, after, guess) => {
				const words = verdictWords('academicTalentShare', before, after, guess);
				const verdict = judge('academicTalentShare', before, after, guess);
				const start = { close: 'Close', direction: 'The right way', off: 'Not this time' };
				expect(words.startsWith(start[verdict])).toBe(true);
				if (verdict !== 'direction') return;
				const isFar = Math.abs(guess - before) > Math.abs(after - before);
				expect(words.includes('too far')).toBe(isFar);
			})
		);
	});
	test('the tally counts each verdict', () => {
		expect(tallyWords(emptied())).toBe('');
		const tally = counted(counted(counted(emptied(), 'close'), 'direction'), 'off');
		expect(tallyWords(tally)).toBe(
			'Of 3 guesses on this device, 2 went the right way, 1 of them close.'
		);
	});
});
