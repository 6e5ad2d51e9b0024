import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OUTCOME_KEYS, type OutcomeKey, OUTCOMES, simulate, valueAt } from '$lib/model';
import { asUnder, changed, difference, finding, judgement } from '$lib/analysis';
import { HEADLINES } from '$lib/playground/view';
import { anyWorld } from '../playground/any-world';
import { isRoundedFrom, readAmount } from '../playground/read-amount';

describe('an outcome against the status quo, in words', () => {
	test('small shifts are told in percent, large ones as a multiple', () => {
		expect(difference('frontierCost', 134, 100)).toBe('34% higher');
		expect(difference('frontierCost', 66, 100)).toBe('34% lower');
		expect(difference('frontierCost', 260, 100)).toBe('2.6 times as much');
		expect(difference('frontierCost', 12_345, 100)).toBe('120 times as much');
		expect(difference('frontierCost', 4, 100)).toBe('down to 4%');
		expect(difference('frontierCost', 0.01, 100)).toBe('down to almost nothing');
	});

	test('shares are told in points, so that no percent of a percent is read as one', () => {
		expect(difference('auditCoverage', 0.27, 0.2)).toBe('7 percentage points higher');
		expect(difference('auditCoverage', 0.19, 0.2)).toBe('1 percentage point lower');
		expect(difference('labsThatCanPay', 0.011, 0.0145)).toBe('0.35 percentage points lower');
		expect(difference('auditCoverage', 0.6, 0.2)).toBe('3 times as much');
	});

	test('what is already a logarithm is told as a difference', () => {
		expect(difference('capability', 25.6, 25.3)).toContain('0.3 orders of magnitude higher');
		expect(difference('capability', 25.3, 25.301)).toBe('');
	});

	test('nothing is said of a shift nobody could see', () => {
		expect(difference('frontierCost', 100.2, 100)).toBe('');
		expect(difference('duplicatedEffort', 0, 0)).toBe('');
		expect(asUnder('commercialShare', 0.974, 0.974)).toBe('as under the status quo');
		expect(asUnder('commercialShare', 0.9751, 0.974)).toBe('about as under the status quo');
	});

	test('a status quo of nothing gives no ratio', () => {
		expect(difference('duplicatedEffort', 0.2, 0)).toBe('higher');
	});

	test('better and worse follow the model, which often takes no side', () => {
		expect(judgement('openClosedLag', 10, 20)).toBe('better');
		expect(judgement('openClosedLag', 30, 20)).toBe('worse');
		expect(judgement('researchPace', 0.3, 0.2)).toBe('better');
		expect(judgement('researchPace', 0.2, 0.2)).toBe('');
		expect(OUTCOMES.commercialShare.better).toBe('neither');
		expect(judgement('commercialShare', 0.9, 0.5)).toBe('');
	});

	test('a title names outcome, value, year and how far from the status quo', () => {
		expect(finding('frontierCost', 2035, 34_000, 21_000)).toBe(
			'Cost of a frontier run: *$34 billion* in 2035, *62% above the status quo*'
		);
		expect(finding('frontierCost', 2035, 84_000, 21_000)).toContain('*4 times the status quo*');
		expect(finding('frontierCost', 2035, 840, 21_000)).toContain('*down to 4% of the status quo*');
		expect(finding('frontierCost', 2035, 21_000, 21_000)).toContain('as under the status quo');
		expect(finding('frontierCost', 2035, 21_000)).toContain('if nothing changes');
	});

	test('a change is told from what was to what is, or that it is as before', () => {
		expect(changed('frontierCost', 2035, 21_000, 34_000)).toBe(
			'Cost of a frontier run in 2035: from $21 billion to $34 billion.'
		);
		expect(changed('frontierCost', 2035, 21_000, 21_001)).toContain('$21 billion, as before.');
		expect(changed('frontierCost', 2035, 100_000, 102_000)).toContain('from $100 billion to $102');
		expect(changed('frontierCost', 2035, 10_000, 10_300)).toContain('$10 billion, 3% higher.');
	});
});

const QUO = simulate();

/** What a comparison in words claims: which way, and by what amount on which footing. */
function claimOf(words: string) {
	if (words === '') return { way: 0 as const };
	if (words.includes('nothing')) return { way: -1 as const, share: '<' };
	const number = /^(?:down to )?([\d.,×⁰¹²³⁴⁵⁶⁷⁸⁹⁻10]+)/.exec(words)?.[1] ?? '';
	if (words.includes('times')) return { way: 1 as const, ratio: number };
	if (words.startsWith('down to')) return { way: -1 as const, percentOf: number };
	const way = /higher|above/.test(words) ? (1 as const) : (-1 as const);
	if (words.includes('percentage point')) return { way, points: number };
	if (words.includes('orders of magnitude')) return { way, gap: number };
	return { way, percent: number };
}

/** Holds a comparison in words against the two values it is about. */
function expectTrue(words: string, value: number, other: number) {
	const claim = claimOf(words);
	const gap = value - other;
	const said = `“${words}” of ${value} against ${other}`;
	if (claim.way === 0) {
		const apart = Math.abs(gap);
		expect(apart < 0.005 || apart / other < 0.005, said).toBe(true);
		return;
	}
	expect(Math.sign(gap), said).toBe(claim.way);
	if (claim.share) expect(value / other, said).toBeLessThan(0.0005);
	if (claim.ratio) expect(isRoundedFrom(claim.ratio, value / other), said).toBe(true);
	if (claim.percentOf)
		expect(isRoundedFrom(claim.percentOf, (100 * value) / other), said).toBe(true);
	if (claim.points) expect(isRoundedFrom(claim.points, 100 * Math.abs(gap)), said).toBe(true);
	if (claim.gap) expect(isRoundedFrom(claim.gap, Math.abs(gap)), said).toBe(true);
	if (claim.percent)
		expect(isRoundedFrom(claim.percent, 100 * Math.abs(value / other - 1)), said).toBe(true);
}

/** A printed value of an outcome against the value itself, in the outcome's unit. */
function expectPrinted(outcome: OutcomeKey, printed: string, value: number) {
	expect(
		readAmount(outcome, printed).some((amount) => isRoundedFrom(amount, value)),
		`${printed} for ${value} of ${outcome}`
	).toBe(true);
}

test(
	'in 1,000 scenarios of any levers, assumptions and cut links, every sign and number said is the data’s',
	{ timeout: 120_000 },
	() => {
		const years = fc.integer({ min: 2027, max: 2040 });
		fc.assert(
			fc.property(anyWorld, years, fc.constantFrom(...OUTCOME_KEYS), (world, year, chosen) => {
				const run = simulate(world.levers, world);
				for (const outcome of new Set([...HEADLINES, chosen])) {
					const [value, quo] = [valueAt(run, outcome, year), valueAt(QUO, outcome, year)];
					const words = difference(outcome, value, quo);
					expectTrue(words, value, quo);

					const judged = judgement(outcome, value, quo);
					const { better } = OUTCOMES[outcome];
					if (better === 'neither' || words === '') expect(judged).toBe('');
					else if (better === 'more') expect(judged).toBe(value > quo ? 'better' : 'worse');
					else expect(judged).toBe(value < quo ? 'better' : 'worse');

					const title = finding(outcome, year, value, quo);
					const [, printed = '', rest = ''] =
						/^.+?: \*(.+?)\* in \d{4}, \*?(.+?)\*?$/.exec(title) ?? [];
					expectPrinted(outcome, printed, value);
					expect(title).toContain(` in ${year}, `);
					if (words === '') expect(rest).toMatch(/^(about )?as under the status quo$/);
					else expectTrue(rest, value, quo);

					const told = changed(outcome, year, quo, value);
					const ends = /: from (.+) to (.+)\.$/.exec(told);
					if (ends) {
						expectPrinted(outcome, ends[1] ?? '', quo);
						expectPrinted(outcome, ends[2] ?? '', value);
						expect(ends[1]).not.toBe(ends[2]);
					} else if (words === '') expect(told).toMatch(/as before\.$/);
					else expectTrue(/, ([^,]+)\.$/.exec(told)?.[1] ?? '', value, quo);
				}
			}),
			{ numRuns: 1000, seed: 20261126 }
		);
	}
);

test('a sentence with another sign, number or scale would be noticed', () => {
	expect(() => expectTrue('34% lower', 134, 100)).toThrow();
	expect(() => expectTrue('35% higher', 134, 100)).toThrow();
	expect(() => expectTrue('2.7 times as much', 260, 100)).toThrow();
	expect(() => expectTrue('', 102, 100)).toThrow();
	expect(() => expectPrinted('frontierCost', '$34 million', 34_000)).toThrow();
	expect(() => expectPrinted('auditCoverage', '9.3%', 0.092)).toThrow();
	expect(() => expectPrinted('frontierCompute', '4.1×10²⁶ FLOP', 4.1e27)).toThrow();
});
