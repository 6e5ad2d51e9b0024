import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { DIMENSIONS, DISCLOSURES } from '$lib/facts/disclosure.build';
import PaperToApi from '$lib/widgets/PaperToApi.svelte';
import {
	finding,
	ordered,
	reading,
	shareOf,
	tally,
	within
} from '$lib/widgets/paper-to-api/disclosure';
import {
	cellAt,
	folded,
	gridHeights,
	gridLayout,
	gridMarks,
	middle
} from '$lib/widgets/paper-to-api/grid-layout';

const everyone = new Set(DISCLOSURES.map((model) => model.id));
const model = (id: string) => {
	const found = DISCLOSURES.find((one) => one.id === id);
	if (!found) throw new Error(`no model ${id}`);
	return found;
};

describe('the share a model disclosed', () => {
	it('counts yes as one and in part as a half, over what could be verified', () => {
		// BERT: nine times yes and two in part, of eleven; Apertus: seven and one, of eight.
		expect(shareOf([model('bert-large')])).toBeCloseTo(10 / 11);
		expect(shareOf([model('apertus-70b')])).toBeCloseTo(7.5 / 8);
		expect(shareOf([model('ibm-granite-3-3')])).toBe(1);
		expect(shareOf([model('claude-4')])).toBe(0);
	});

	it('changes when weak evidence is left out', () => {
		expect(shareOf([model('gpt-5')], false)).toBeGreaterThan(shareOf([model('gpt-5')]));
	});

	it('is near nothing behind an API and near all where all is open, in the same years', () => {
		expect(shareOf(within(DISCLOSURES, 2024, 2025, 'shut'))).toBeLessThan(0.1);
		expect(shareOf(within(DISCLOSURES, 2024, 2025, 'fully-open'))).toBeGreaterThan(0.9);
	});
});

describe('the finding', () => {
	it('speaks of the first years, then of the two years up to the chosen one', () => {
		expect(finding(DISCLOSURES, 2025, 'all')).toMatch(
			/^Models of 2018–2020 disclosed \*\d+%\* of what .* in \*2024–2025\* it was \*\d+%\* behind an API and \*\d+%\* where all is open$/
		);
		expect(finding(DISCLOSURES, 2022, 'all')).toContain('behind an API or unreleased');
	});

	it('needs no second half while there are only the first years', () => {
		expect(finding(DISCLOSURES, 2019, 'all')).toMatch(
			/^Models disclosed \*\d+%\* of what could be checked in 2018–2019$/
		);
	});

	it('says when there is nothing to speak of', () => {
		expect(finding(DISCLOSURES, 2019, 'fully-open')).toBe(
			'Up to *2019* the list has no fully open models'
		);
		expect(finding(DISCLOSURES, 2025, 'fully-open')).not.toContain('2018');
	});

	it.each(['all', 'fully-open', 'weights', 'shut'] as const)(
		'is whole for %s in every year',
		(group) => {
			for (let year = 2018; year <= 2026; year++)
				expect(finding(DISCLOSURES, year, group)).not.toMatch(/NaN|undefined|and $|disclosed $/);
		}
	);
});

describe('the grid', () => {
	it.each([288, 520, 864])('has a place of its own for every cell, %i px wide', (width) => {
		const layout = gridLayout(width);
		const height = gridHeights(DISCLOSURES.length)[layout.narrow ? 0 : 1];
		for (const row of [0, 17, DISCLOSURES.length - 1])
			for (const column of [0, 5, DIMENSIONS.length - 1]) {
				const { x, y } = middle(layout, row, column);
				expect(cellAt(layout, DISCLOSURES.length, x, y)).toEqual({ row, column });
				expect(x + layout.radius).toBeLessThan(width - 30);
				expect(y + layout.radius).toBeLessThan(height);
			}
		expect(layout.cell, 'marks do not touch').toBeGreaterThan(2 * layout.radius + 2);
		expect(layout.row, 'a finger finds a row').toBeGreaterThanOrEqual(22);
	});

	it('has a mark for each cell: as many as the facts have verdicts', () => {
		const marks = gridMarks(gridLayout(864), DISCLOSURES, everyone);
		const count = (path: string) => path.split('M').length - 1;
		const sum = { yes: 0, partial: 0, no: 0 };
		for (const dimension of DIMENSIONS) {
			const { yes, partial, no } = tally(DISCLOSURES, dimension);
			sum.yes += yes;
			sum.partial += partial;
			sum.no += no;
		}
		expect(count(marks.full)).toBe(sum.yes);
		expect(count(marks.half)).toBe(sum.partial);
		expect(count(marks.ring) + count(marks.weak)).toBe(sum.partial + sum.no);
		expect(count(marks.none)).toBe(
			DISCLOSURES.length * DIMENSIONS.length - sum.yes - sum.partial - sum.no
		);
		expect(gridMarks(gridLayout(864), DISCLOSURES, new Set()).full).toBe('');
	});

	it('is put in order without losing a model', () => {
		const seen = new Set(within(DISCLOSURES, 2018, 2023).map((one) => one.id));
		const byShare = ordered(DISCLOSURES, seen, 'share');
		expect(new Set(byShare.map((one) => one.id))).toEqual(everyone);
		expect(byShare[0]?.id).toBe('bloom-176b');
		expect(byShare.slice(0, seen.size).every((one) => seen.has(one.id))).toBe(true);
		expect(ordered(DISCLOSURES, everyone, 'access').at(-1)?.access).toBe('unreleased');
	});

	it('says of a cell what was found, and how far to trust it', () => {
		const compute = DIMENSIONS.indexOf('training-compute');
		expect(reading(model('gpt-4'), compute)).toMatchObject({
			item: 'Compute',
			verdict: 'not disclosed',
			doubt: ''
		});
		expect(reading(model('gpt-5'), 1).doubt).toMatch(/empty/);
		expect(reading(model('apertus-70b'), compute).verdict).toBe('could not be verified');
		expect(folded('one two three four', 9)).toEqual(['one two', 'three', 'four']);
	});

	it('is drawn before any script, small enough to send', () => {
		const html = render(PaperToApi).body;
		for (const name of ['OLMo 7B', 'Apertus-70B', 'IBM Granite 3.3']) expect(html).toContain(name);
		expect(html).toContain('an illustration, not an index');
		expect(html).toContain('an upper bound');
		expect(html.length).toBeLessThan(160_000);
	});
});
