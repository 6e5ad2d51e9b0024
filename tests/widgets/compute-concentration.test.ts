import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { READINGS } from '$lib/facts/concentration.build';
import {
	equalFirms,
	fewestUnlisted,
	indexBounds,
	indexIf,
	lorenz,
	unlisted,
	WHOLE
} from '$lib/widgets/compute-concentration/bounds';
import {
	dateAsYear,
	dateWords,
	readingId,
	sameCount,
	surveyOf
} from '$lib/widgets/compute-concentration/layers';
import {
	boundsWords,
	findingWords,
	movesOf,
	movesSentence,
	moveWords,
	percentsOf
} from '$lib/widgets/compute-concentration/words';

const find = (layer: string, date: string, survey = '') =>
	READINGS.filter(
		(one) => one.layer === layer && one.date === date && one.survey.includes(survey)
	)[0] ?? expect.fail(`no reading of ${layer} at ${date}`);

/** A market of a few firms, of which only the largest are listed. */
const market = fc
	.array(fc.double({ min: 1, max: 100, noNaN: true }), { minLength: 2, maxLength: 12 })
	.map((sizes) => {
		const whole = sizes.reduce((sum, size) => sum + size, 0);
		return sizes.map((size) => (100 * size) / whole).sort((a, b) => b - a);
	});

describe('The index of concentration', () => {
	test('is 10,000 for one firm, 2,500 for four equal ones', () => {
		expect(indexBounds([100])).toEqual({ low: WHOLE, high: WHOLE });
		expect(indexBounds([25, 25, 25, 25])).toEqual({ low: 2500, high: 2500 });
		expect(equalFirms(2500)).toBe(4);
	});

	test('of a market of which only the largest are known lies inside the bounds', () => {
		fc.assert(
			fc.property(market, fc.integer({ min: 1, max: 11 }), (firms, listed) => {
				const known = firms.slice(0, Math.min(listed, firms.length));
				const real = firms.reduce((sum, one) => sum + one * one, 0);
				const { low, high } = indexBounds(known);
				// Less than a tenth of a percent for each firm counts as rounding.
				const slack = 2 * 100 * 0.05 * (known.length + 1);
				expect(real).toBeGreaterThanOrEqual(low - 1e-6);
				expect(real).toBeLessThanOrEqual(high + slack);
			})
		);
	});

	test('if the rest is split evenly lies inside the bounds, and falls with every firm more', () => {
		for (const reading of READINGS) {
			const percents = percentsOf(reading);
			const { low, high } = indexBounds(percents);
			let before = Infinity;
			for (const firms of [1, 2, 5, 20, 50]) {
				const index = indexIf(percents, firms);
				expect(index).toBeGreaterThanOrEqual(low);
				expect(index).toBeLessThanOrEqual(high + 1e-9);
				expect(index).toBeLessThanOrEqual(before);
				before = index;
			}
		}
	});

	test('no unlisted firm is taken to be larger than the largest listed one', () => {
		// 68% of the clouds of 2021 are unlisted beside Amazon's 32%.
		expect(fewestUnlisted([32])).toBe(3);
		expect(indexBounds([32]).high).toBe(3 * 32 ** 2 + 4 ** 2);
		expect(indexIf([32], 1)).toBeCloseTo(32 ** 2 + 68 ** 2 / 3);
	});

	test('shares that are rounded to a whole leave nothing unlisted', () => {
		expect(unlisted([33.3, 33.3, 33.3])).toBe(0);
		expect(unlisted([84.6, 10.2, 5.3])).toBe(0);
		expect(unlisted([60, 30])).toBe(10);
	});
});

describe('A Lorenz curve', () => {
	test('is the straight line where all firms are equal', () => {
		for (const { x, y } of lorenz([25, 25, 25, 25], 20)) expect(y).toBeCloseTo(x);
	});

	test('rises from nothing to everything, never above the straight line, ever steeper', () => {
		for (const reading of READINGS) {
			const curve = lorenz(percentsOf(reading), 20);
			expect(curve[0]).toEqual({ x: 0, y: 0 });
			expect(curve.at(-1)?.x).toBe(1);
			expect(curve.at(-1)?.y).toBeCloseTo(1);
			let steepness = 0;
			curve.slice(1).forEach(({ x, y }, place) => {
				const before = curve[place] ?? { x: 0, y: 0 };
				expect(y).toBeLessThanOrEqual(x + 1e-9);
				const rise = (y - before.y) / (x - before.x);
				expect(rise).toBeGreaterThanOrEqual(steepness - 1e-9);
				steepness = rise;
			});
		}
	});
});

describe('The readings', () => {
	test('have names of their own, words for how they were counted, and shares that fit into a whole', () => {
		expect(new Set(READINGS.map(readingId)).size).toBe(READINGS.length);
		for (const reading of READINGS) {
			expect(surveyOf(reading).caveat).toMatch(/\.$/);
			const sum = percentsOf(reading).reduce((all, one) => all + one, 0);
			expect(sum).toBeLessThan(100.3);
			expect([...percentsOf(reading)].sort((a, b) => b - a)).toEqual(percentsOf(reading));
			expect(dateAsYear(reading.date)).toBeGreaterThan(2021);
		}
	});

	test('give the sums that were made by hand', () => {
		expect(indexBounds(percentsOf(find('chips', '2025-12-31'))).low).toBeCloseTo(5228, 0);
		expect(boundsWords(percentsOf(find('cloud', '2026-03')))).toBe('1,421 to 2,286');
		expect(indexBounds(percentsOf(find('models', '2025-12'))).low).toBe(2770);
		expect(unlisted(percentsOf(find('owners', '2025-12-31')))).toBeCloseTo(19.3, 1);
	});

	test('of different counts, or of counts that began with fewer firms, are never joined', () => {
		const [june, january] = [find('chatbots', '2026-06'), find('chatbots', '2026-01-16')];
		expect(sameCount(june, january)).toBe(false);
		expect(sameCount(january, find('chatbots', '2025-01'))).toBe(true);
		expect(sameCount(find('chips', '2023-12-31'), find('chips', '2025-12-31'))).toBe(false);
		expect(sameCount(find('chips', '2024-12-31'), find('chips', '2025-12-31'))).toBe(true);
		expect(sameCount(find('chips', '2025', 'ai-index'), find('chips', '2025-12-31'))).toBe(false);
	});
});

describe('What is said of them', () => {
	test('layers are said to move only where the bounds do not overlap', () => {
		const moves = movesOf(READINGS);
		const ways = Object.fromEntries(moves.map(({ layer, way }) => [layer, way]));
		expect(ways).toEqual({
			owners: 'open',
			chips: 'spread',
			cloud: 'open',
			models: 'open',
			chatbots: 'spread'
		});
		expect(movesSentence(moves)).toBe(
			'Of five layers read more than once, two spread out (chips and chatbots); for three the unlisted firms leave it open.'
		);
		for (const move of moves)
			expect(moveWords(move, 20).includes('if always')).toBe(move.way === 'open');
		expect(movesSentence([])).toContain('none moved for sure');
	});

	test('a finding names the leader, how it was counted and when, and counts in equal firms', () => {
		expect(findingWords(find('chips', '2025-12-31'))).toBe(
			'*Nvidia* holds *69%* of the compute in AI chips shipped by *the end of 2025*: as concentrated as *1.9* equal makers'
		);
		expect(findingWords(find('cloud', '2026-03'))).toContain('the largest three hold *63%*');
		expect(findingWords(find('models', '2025'))).not.toContain('largest');
	});

	test('dates are said as exactly as they are known', () => {
		expect(['2025', '2025-12', '2025-12-31', '2026-01-16'].map(dateWords)).toEqual([
			'2025',
			'December 2025',
			'the end of 2025',
			'January 2026'
		]);
		expect(dateAsYear('2025')).toBe(2025.5);
		expect(dateAsYear('2025-12-31')).toBeCloseTo(2026, 2);
	});
});
