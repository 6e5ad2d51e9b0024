import { describe, expect, test } from 'vitest';
import { digitChancesGiven, likeliest } from '$lib/networks/sums';
import { DIGITS } from '$lib/facts/handwritten-digits.build';
import { readPictures } from '../../src/cli/networks/digits';
import { addingTable } from '../../src/lib/widgets/neuro-symbolic/adding-table';
import { misreadBy } from '../../src/lib/widgets/neuro-symbolic/pictures';
import {
	BLANK,
	digitChances,
	inked,
	shadesOf,
	turned
} from '../../src/lib/widgets/neuro-symbolic/reading';
import { LESSONS, READERS } from '../../src/lib/widgets/neuro-symbolic/taught.build';
import { chance, mean, range } from '../../src/lib/widgets/neuro-symbolic/words';

const { learned, heldOut } = readPictures();
const shades = (id: string) => shadesOf(DIGITS.find((digit) => digit.id === id)?.shades ?? '');

describe('the pictures that can be chosen', () => {
	test('are the first two of each digit that nobody has learned from', () => {
		for (let digit = 0; digit < 10; digit++) {
			const first = heldOut.filter((picture) => picture.digit === digit).slice(0, 2);
			const shown = DIGITS.filter((one) => one.digit === digit);
			expect(shown.map((one) => shadesOf(one.shades))).toEqual(
				first.map(({ pixels }) => [...pixels])
			);
		}
		const known = new Set(learned.map(({ pixels }) => pixels.join()));
		expect(DIGITS.filter((one) => known.has(shadesOf(one.shades).join()))).toEqual([]);
	});
	test('hold one that is named as misread, and is, and that telling the sum puts right', () => {
		expect(misreadBy(300)).toBe('the first 3');
		const [three, five] = [shades('three-first'), shades('five-first')].map((picture) =>
			digitChances(300, picture)
		);
		expect(likeliest(three ?? [])).toBe(7);
		expect(likeliest(digitChancesGiven(8, three ?? [], five ?? []))).toBe(3);
	});
});

describe('the readers that the page carries', () => {
	test.each(READERS)(
		'read held-out digits as well as was written down: $pairs pairs',
		({ pairs }) => {
			const right = heldOut.filter(
				({ pixels, digit }) => likeliest(digitChances(pairs, [...pixels])) === digit
			).length;
			const written = LESSONS.find((lesson) => lesson.pairs === pairs)?.digits[0] ?? NaN;
			expect(Math.abs(right / heldOut.length - written)).toBeLessThan(0.01);
		}
	);
	test('are as many as numbers of pairs that can be chosen, and no others can be asked', () => {
		expect(() => digitChances(77, BLANK)).toThrow('no reader has learned from 77 pairs');
	});
});

describe('what was measured', () => {
	test('the rule helps at every number of pairs, most in the middle', () => {
		const gains = LESSONS.map(({ withRule, direct }) => mean(withRule) - mean(direct));
		for (const gain of gains) expect(gain).toBeGreaterThan(0.1);
		expect(Math.max(...gains)).toBe(Math.max(...gains.slice(1, -1)));
	});
	test('who reads single digits rightly adds rightly: sums follow the square of digits', () => {
		for (const { withRule, digits } of LESSONS.slice(2))
			expect(Math.abs(mean(withRule) - mean(digits) ** 2)).toBeLessThan(0.03);
	});
	test('some reader with few pairs settled on wrong digits and still beats guessing at sums', () => {
		const stuck = LESSONS.flatMap(({ digits, withRule }) =>
			digits.map((share, seed) => ({ digits: share, sums: withRule[seed] ?? 0 }))
		).find((one) => one.digits < 0.1);
		expect(stuck?.sums).toBeGreaterThan(0.3);
	});
	test('stands in the table with its spread', () => {
		const table = addingTable(LESSONS);
		expect(table.rows).toHaveLength(LESSONS.length);
		for (const [, average, low, high] of table.rows) {
			expect(Number(low)).toBeLessThanOrEqual(Number(average));
			expect(Number(average)).toBeLessThanOrEqual(Number(high));
		}
	});
});

describe('drawing', () => {
	test('a pen darkens what it touches, in the steps the pictures have, and lightens nothing', () => {
		const once = inked(BLANK, 4.5, 4.5);
		expect(once[4 * 8 + 4]).toBe(1);
		expect(once[0]).toBe(0);
		expect(once.every((shade) => Number.isInteger(shade * 16))).toBe(true);
		const twice = inked(once, 1, 1);
		twice.forEach((shade, at) => expect(shade).toBeGreaterThanOrEqual(once[at] ?? 0));
	});
	test('a square turns from paper to gray to ink and back', () => {
		const turns = [1, 2, 3].reduce<number[][]>(
			(all) => [...all, turned(all.at(-1) ?? BLANK, 9)],
			[BLANK]
		);
		expect(turns.map((one) => one[9])).toEqual([0, 0.5, 1, 0]);
		expect(turns[1]?.filter((shade) => shade > 0)).toHaveLength(1);
	});
});

test('a chance is never said to be certain, and a range names its ends', () => {
	expect([chance(1), chance(0), chance(0.996), chance(0.5)]).toEqual([
		'over 99%',
		'under 1%',
		'over 99%',
		'50%'
	]);
	expect(range([0.2, 0.3, 0.25])).toBe('20–30%');
	expect(range([0.2, 0.2])).toBe('20%');
});
