import { describe, expect, test } from 'vitest';
import { attribute, finish, formatChange } from '$lib/analysis';
import { barsOf, changeWords, signedChange } from '$lib/playground/panels/why/bars';
import { whyTable } from '$lib/playground/panels/why/why-table';
import {
	defaultLevers,
	LEVER_KEYS,
	LEVERS,
	leversOf,
	OUTCOME_KEYS,
	type ScenarioId,
	type World
} from '$lib/model';

const QUO: World = { levers: defaultLevers(), parameters: {}, cuts: [] };
const named = (id: ScenarioId): World => ({ ...QUO, levers: leversOf(id) });
const why = (one: World, other: World, outcome = OUTCOME_KEYS[0] ?? 'capability', year = 2035) =>
	finish(
		attribute({
			from: one.levers,
			to: other.levers,
			outcome,
			year,
			models: { from: one, to: other }
		})
	);
const CHANGED: World = {
	levers: leversOf('open-commons'),
	parameters: { algorithmicDifficulty: 2 },
	cuts: ['investment-compute']
};

describe('the bars of a difference', () => {
	test(
		'follow each other from the one value to the other, and lie inside the plot, for every outcome',
		{ timeout: 120_000 },
		() => {
			let against = 0;
			for (const other of [named('open-commons'), named('winner-takes-all')])
				for (const outcome of OUTCOME_KEYS) {
					const { bars, start, end } = barsOf(why(QUO, other, outcome), QUO, other);
					expect(bars.length).toBeGreaterThan(0);
					let reached = start;
					for (const bar of bars) {
						if (bar.isAgainst) against++;
						expect(bar.isAgainst).toBe((bar.to - bar.from) * (end - start) < 0);
						expect(bar.from).toBeCloseTo(reached, 9);
						reached = bar.to;
						for (const place of [bar.from, bar.to, bar.aloneAt ?? 0.5]) {
							expect(place).toBeGreaterThanOrEqual(0);
							expect(place).toBeLessThanOrEqual(1);
						}
					}
					expect(reached, outcome).toBeCloseTo(end, 9);
				}
			expect(against).toBeGreaterThan(10);
		}
	);

	test('go the way their sign says', () => {
		const other = named('open-commons');
		const found = why(QUO, other, 'openClosedLag');
		const { bars, start, end } = barsOf(found, QUO, other);
		expect(end).toBeLessThan(start);
		for (const { from, to, effect } of bars)
			expect(effect.startsWith(to > from ? '+' : '−')).toBe(true);
		expect(bars[0]?.change).toMatch(/% → 85%$/);
		expect(bars[0]?.effect).toBe(`−${formatChange('openClosedLag', found.parts[0]?.effect ?? 0)}`);
	});

	test('hold a bar for changed assumptions and one for cut links, with what they consist of', () => {
		const { bars } = barsOf(why(QUO, CHANGED, 'capability', 2040), QUO, CHANGED);
		const bar = (id: string) => bars.find((one) => one.id === id);
		expect(bar('assumptions')?.change).toMatch(/^“algorithmic difficulty”: [\d.]+ → 2$/);
		expect(bar('cuts')?.change).toBe('Cut: investment pays for compute');
		expect(changeWords('cuts', CHANGED, QUO)).toBe('Mended: investment pays for compute');
	});

	test('say nothing of nothing', () => expect(signedChange('capability', 0)).toBe('nothing'));

	test('a lever has its two settings beside its name, whichever it is', () => {
		for (const lever of LEVER_KEYS) {
			const other = { ...QUO, levers: { ...QUO.levers, [lever]: LEVERS[lever].high } };
			expect(changeWords(lever, QUO, other)).toMatch(/^\S.* → \S.*$/);
		}
	});
});

test('the table’s parts add up to its last row', () => {
	const other = named('public-compute');
	const { rows } = whyTable(why(QUO, other, 'basicResearch', 2040), QUO, other);
	const column = rows.map((row) => row[2] as number);
	const [sum = NaN, difference = NaN] = column.slice(-2);
	const parts = column.slice(0, -2).reduce((all, one) => all + one, 0);
	expect(parts).toBeCloseTo(sum, 12);
	expect(sum).toBeCloseTo(difference, 9);
	expect(rows.at(-1)?.[0]).toBe('Difference');
});
