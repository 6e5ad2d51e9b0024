import { expect, test } from 'vitest';
import { figureWords } from '$lib/facts/figure-words';
import { FIGURES } from '$lib/facts/figures.build';
import { TABLE as FIGURE_TABLE } from '$lib/facts/tables/figures';
import { TABLE as MODEL_TABLE } from '$lib/facts/tables/models';
import { TABLE as SCORE_TABLE } from '$lib/facts/tables/transparency-scores';
import { numberAt } from '$lib/facts/table-cell';

const MODELS = MODEL_TABLE.read();
const figures = new Map(FIGURE_TABLE.read().map((figure) => [figure.id, figure]));
const value = (id: string) => figures.get(id)?.value;

test.each([
	[37334000, 'usd', 2, '$37 million'],
	[806191000, 'usd', 3, '$806 million'],
	[999900000, 'usd', 2, '$1 billion'],
	[15.57, 'usd', 2, '$16'],
	[2.35, 'usd-cents', 3, '$2.35'],
	[102535, 'count', 1, '100,000'],
	[71, 'percent', 2, '71%'],
	[1.3, 'growth', 2, '30%'],
	[0.2813, 'share', 2, '28%'],
	[8, 'months', 2, '8 months'],
	[74.18, 'times', 2, '74'],
	[6.74e24, 'flop', 2, '6.7×10²⁴']
] as const)('%d as %s to %d digits reads "%s"', (amount, unit, digits, words) => {
	expect(figureWords(amount, unit, digits)).toBe(words);
});

test('a figure is a number, a cell of a table, or one cell divided by another', () => {
	expect(numberAt('41000000')).toBe(41e6);
	expect(numberAt('models/gpt-4/compute_flop')).toBe(2.1e25);
	expect(numberAt('lab-compute/openai-2025/h100e ÷ lab-compute/openai-2024/h100e')).toBeCloseTo(
		4.514,
		3
	);
	for (const words of [
		'',
		'models/gpt-4',
		'models/gpt-4/name',
		'models/gpt-4o/compute_flop',
		'1 ÷ 0',
		'1 ÷ 2 ÷ 3'
	])
		expect(numberAt(words)).toBeUndefined();
});

test('the figures a page prints carry their doubt', () => {
	const doubtful = [...figures.values()].filter((figure) => figure.confidence === 'low');
	expect(doubtful.length).toBeGreaterThan(0);
	for (const { id } of doubtful) expect(FIGURES[id]?.doubt).toMatch(/\w+ \w+/);
});

test('the models without a compute figure are counted in the table', () => {
	const silent = MODELS.filter((model) => model.date >= '2024' && model.computeFlop === null);
	expect(value('models-without-compute')).toBe(silent.length);
});

test.each([
	['gap-2022', '2022'],
	['gap-2025', '2025']
])(
	'%s sets the largest industry run of the year against the largest without a company',
	(id, year) => {
		const largest = (kinds: string[]) =>
			Math.max(
				...MODELS.filter((model) => model.date.startsWith(year) && kinds.includes(model.kind)).map(
					(model) => model.computeFlop ?? 0
				)
			);
		expect(value(id)).toBeCloseTo(largest(['industry']) / largest(['academia', 'government']), 6);
	}
);

test('chips get cheaper, so the cost of a run grows more slowly than its compute', () => {
	const growth = ['compute-growth-low', 'cost-growth', 'price-performance'].map(value);
	expect(growth.every((one) => (one ?? 0) > 1)).toBe(true);
	expect(value('cost-growth')).toBeLessThan(value('compute-growth-low') ?? 0);
});

/** Points of every firm of an edition of the transparency index, over all domains or one. */
function points(edition: number, domain?: string): Map<string, { score: number; of: number }> {
	const totals = new Map<string, { score: number; of: number }>();
	for (const row of SCORE_TABLE.read()) {
		if (row.edition !== edition || (domain && row.domain !== domain)) continue;
		const known = totals.get(row.developer) ?? { score: 0, of: 0 };
		totals.set(row.developer, { score: known.score + row.score, of: known.of + row.indicators });
	}
	return totals;
}

const mean = (values: number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;

test.each([2023, 2024, 2025])(
	'the means of the %d transparency index follow from its scores',
	(edition) => {
		const all = points(edition);
		expect(mean([...all.values()].map(({ score }) => score))).toBeCloseTo(
			value(`fmti-mean-${edition}`) ?? NaN,
			1
		);
		const always = [...all].filter(([firm]) =>
			[2023, 2024, 2025].every((one) => points(one).has(firm))
		);
		expect(always).toHaveLength(6);
		expect(mean(always.map(([, { score }]) => score))).toBeCloseTo(
			value(`fmti-six-${edition}`) ?? NaN,
			1
		);
		expect([...all.values()].every(({ of }) => of === 100)).toBe(true);
	}
);

test('what goes into a model is told least: the upstream share of 2025 follows from the scores', () => {
	const shares = [...points(2025, 'upstream').values()].map(({ score, of }) => (100 * score) / of);
	expect(mean(shares)).toBeCloseTo(value('fmti-upstream-2025') ?? NaN, 1);
	expect(points(2025).get('IBM')?.score).toBe(value('fmti-ibm-2025'));
});
