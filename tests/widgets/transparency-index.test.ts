import { describe, expect, it } from 'vitest';
import { EDITIONS } from '$lib/facts/transparency.build';
import { editionPlaces } from '$lib/widgets/transparency-index/edition-places';
import {
	answeredWords,
	endsWords,
	fieldOptions,
	fieldWords,
	meanShare,
	points,
	scoredEveryTime,
	scoresOf,
	storyOf
} from '$lib/widgets/transparency-index/scores';

const always = scoredEveryTime(EDITIONS);
const all = EDITIONS.map((edition) => ({
	year: edition.year,
	name: `Dec ${edition.year}`,
	scores: scoresOf(edition, 'total')
}));

describe('the firms scored every time', () => {
	it('are six', () => {
		expect([...always].sort()).toEqual([
			'AI21 Labs',
			'Amazon',
			'Anthropic',
			'Google',
			'Meta',
			'OpenAI'
		]);
	});

	it('rose and fell: 35.8, 53.8, 43.0', () => {
		expect(all.map(({ scores }) => points(meanShare(scores, always) ?? NaN))).toEqual([
			'35.8',
			'53.8',
			'43.0'
		]);
	});

	it('have another mean than all the firms of an edition, which are never the same', () => {
		expect(all.map(({ scores }) => points(meanShare(scores) ?? NaN))).toEqual([
			'37.0',
			'57.9',
			'40.7'
		]);
	});
});

describe('a field of questions', () => {
	it('of a domain is the sum of its groups', () => {
		const [first] = EDITIONS;
		if (!first) throw new Error('no edition');
		for (const { developer, score, indicators } of scoresOf(first, 'total')) {
			const parts = (['upstream', 'model', 'downstream'] as const).map((domain) =>
				scoresOf(first, domain).find((one) => one.developer === developer)
			);
			expect(
				parts.reduce((sum, one) => sum + (one?.score ?? NaN), 0),
				developer
			).toBe(score);
			expect(indicators).toBe(100);
		}
	});

	it('that an edition does not ask for gives nobody a score', () => {
		const last = EDITIONS.at(-1);
		expect(last && scoresOf(last, 'sub:Trustworthiness')).toEqual([]);
		expect(meanShare([])).toBeUndefined();
	});

	it('can be chosen, with the editions that ask for it', () => {
		const options = fieldOptions(EDITIONS);
		const group = (label: string) => options.find((option) => option.label === label)?.group;
		expect(group('Compute')).toBe('Asked in 2023, 2024, 2025');
		expect(group('Trustworthiness')).toBe('Asked in 2023, 2024');
		expect(group('Data properties')).toBe('Asked in 2025');
		expect(new Set(options.map((option) => option.value)).size).toBe(options.length);
		for (const { value } of options) {
			expect(fieldWords(value)).toMatch(/^(all questions|the questions on [a-z])/);
			expect(EDITIONS.some((edition) => scoresOf(edition, value).length > 0)).toBe(true);
		}
	});
});

describe('the words', () => {
	it('keep the edition with other questions apart', () => {
		expect(
			answeredWords([
				{ year: 2023, share: 0.358 },
				{ year: 2024, share: 0.538 },
				{ year: 2025, share: 0.43 }
			])
		).toBe('*36%* in 2023 and *54%* in 2024, and of other questions *43%* in 2025');
		expect(
			answeredWords([
				{ year: 2023, share: 0.5 },
				{ year: 2025, share: undefined }
			])
		).toBe('*50%* in 2023');
		expect(
			answeredWords([
				{ year: 2023, share: undefined },
				{ year: 2025, share: 0.2 }
			])
		).toBe('*20%* in 2025');
	});

	it('name all that tie at an end', () => {
		const words = endsWords(all.at(-1)?.scores ?? []);
		expect(words).toContain('IBM (95%)');
		expect(words).toContain('Midjourney and xAI (14%)');
		expect(endsWords([])).toContain('no group');
	});

	it('tell a firm’s way with the model that was scored', () => {
		expect(storyOf('OpenAI', all)).toBe(
			'OpenAI: 48 of 100 in 2023 (GPT-4), 49 of 100 in 2024 (GPT-4), 35 of 100 in 2025 (o3).'
		);
	});
});

describe.each([288, 400, 520, 560, 864])('the drawing, %i px wide', (width) => {
	const { placed, gap, box } = editionPlaces(all, always, width, 470);
	it('has the break between the second edition and the third, clear of both', () => {
		expect(gap).toBeGreaterThan((placed[1]?.x ?? NaN) + 16);
		expect(gap).toBeLessThan((placed[2]?.x ?? NaN) - 16);
	});
	it('has names that do not cover each other, inside the drawing', () => {
		for (const { dots, x, side } of placed) {
			const lines = dots.flatMap(({ labelY }) => labelY ?? []).sort((a, b) => a - b);
			lines.forEach((line, index) => {
				if (index) expect(line - (lines[index - 1] ?? 0)).toBeGreaterThan(14);
				expect(line).toBeLessThanOrEqual(box.bottom + 2);
			});
			if (lines.length && side === 'right') expect(width - x).toBeGreaterThan(100);
		}
		expect(placed[2]?.dots.every(({ labelY }) => labelY !== undefined)).toBe(true);
	});
});
