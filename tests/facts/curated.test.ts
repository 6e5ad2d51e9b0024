import { group } from 'd3';
import { describe, expect, test } from 'vitest';
import { TABLE as BUDGETS } from '$lib/facts/tables/budgets';
import { TABLE as CAPITAL } from '$lib/facts/tables/capital-spending';
import { TABLE as CHIP_PRICES } from '$lib/facts/tables/chip-prices';
import { TABLE as OWNERS } from '$lib/facts/tables/compute-owners';
import { TABLE as LAB_SPENDING } from '$lib/facts/tables/lab-spending';
import { TABLE as LARGEST_RUNS } from '$lib/facts/tables/largest-runs-gap';
import { TABLE as MARKETS } from '$lib/facts/tables/market-shares';
import { TABLE as ACCESS } from '$lib/facts/tables/model-access';
import { TABLE as MAKERS } from '$lib/facts/tables/notable-model-makers';
import { TABLE as GAP } from '$lib/facts/tables/open-closed-gap';
import { TABLE as PHDS } from '$lib/facts/tables/phd-destinations';
import { TABLE as INVESTMENT } from '$lib/facts/tables/private-investment';
import { changed, known, row, sum } from './read-rows';

describe('who makes notable models', () => {
	const makers = MAKERS.read();
	const tally = makers.filter((year) => year.edition === 'july-2026');
	const firms = (from: number, to: number) => {
		const years = tally.filter(({ year }) => year >= from && year <= to);
		const industry = sum(years.map((one) => known(one.industry)));
		return industry / sum(years.map((one) => known(one.total)));
	};

	test('a year whose makers do not add up to its total is refused', () => {
		expect(() => MAKERS.read(changed('notable-model-makers', ',94,2,', ',49,2,'))).toThrow(
			'column total: is not the sum of its parts, 58'
		);
	});
	test('firms made a quarter of them in 2013 and 2014, nine in ten in 2025, and all so far in 2026', () => {
		expect(firms(2013, 2014)).toBeCloseTo(12 / 52);
		expect(firms(2025, 2025)).toBeCloseTo(0.913, 3);
		expect(firms(2026, 2026)).toBe(1);
	});
	test('our tally of 2025 agrees with the edition of the same year, and that of 2023 with none', () => {
		const published = known(row(makers, 'ai-index-2026-2025').industryPercent);
		expect(firms(2025, 2025) * 100).toBeCloseTo(published, 0);
		expect(row(makers, 'ai-index-2024-2023').industry).toBeLessThan(
			known(row(makers, 'july-2026-2023').industry)
		);
	});
	test('the models counted by maker are the models counted by access', () => {
		for (const { year, total } of ACCESS.read())
			expect(row(makers, `july-2026-${year}`).total).toBe(total);
	});
});

describe('bases that must not be mixed', () => {
	test('each edition of the doctorate survey counts on one base, and a row on another is refused', () => {
		expect(new Set(PHDS.read().map(({ base }) => base)).size).toBe(3);
		expect(() =>
			PHDS.read(
				changed(
					'phd-destinations',
					'industry,edition-2026,ai-index-2026,2022',
					'industry,all-new-phds,ai-index-2026,2022'
				)
			)
		).toThrow('column base: is not the base of ai-index-2026');
	});
	test('no year of a base sends more doctors out than it has', () => {
		const years = group(PHDS.read(), ({ edition, year }) => `${edition} ${year}`);
		for (const shares of years.values())
			expect(sum(shares.map(({ percent }) => percent))).toBeLessThanOrEqual(100);
	});
	test('shares of a market by one survey and measure never exceed the whole', () => {
		const wholes = group(
			MARKETS.read().filter(({ measure }) => measure !== 'buyers-using-it'),
			({ market, survey, measure, date }) => [market, survey, measure, date].join(' ')
		);
		expect(wholes.size).toBeGreaterThan(15);
		for (const shares of wholes.values())
			expect(sum(shares.map(({ percent }) => percent))).toBeLessThanOrEqual(100.1);
	});
	test('leases only add to capital spending, and the four companies make up their total', () => {
		const capital = CAPITAL.read().filter(({ period }) => period === 'calendar-year');
		const both = capital
			.filter(({ basis, status }) => basis === 'with-leases' && status !== 'guided')
			.flatMap((lease) => {
				const cash = capital.find(
					({ company, year, basis }) =>
						company === lease.company && year === lease.year && basis === 'cash'
				);
				return cash ? [lease.amountUsd - cash.amountUsd] : [];
			});
		expect(both.length).toBeGreaterThan(7);
		expect(Math.min(...both)).toBeGreaterThan(0);
		const parts = ['alphabet-2025', 'amazon-2025-leases', 'meta-2025-leases'];
		const total = sum([...parts, 'microsoft-2025-leases'].map((id) => row(capital, id).amountUsd));
		expect(total / row(capital, 'four-companies-2025').amountUsd).toBeCloseTo(1, 3);
	});
	test('an edition states a sum once, and no edition counts a year that was still to come', () => {
		const stated = INVESTMENT.read().map(({ measure, place, year, edition }) =>
			[measure, place, year, edition].join(' ')
		);
		expect(new Set(stated).size).toBe(stated.length);
		expect(() =>
			INVESTMENT.read(
				changed('private-investment', 'World,2020,67900000000,2021', 'World,2020,67900000000,2019')
			)
		).toThrow('lies before the year it counts');
	});
	test('the parts of one account of OpenAI’s computing in 2024 make the total of the other', () => {
		const spending = LAB_SPENDING.read();
		const parts = ['openai-2024-research-epoch', 'openai-2024-inference-epoch'];
		expect(sum(parts.map((id) => row(spending, id).amountUsd))).toBe(
			row(spending, 'openai-2024-all-ai-index').amountUsd
		);
	});
});

describe('concentration', () => {
	test('four firms own two thirds of the listed compute', () => {
		const owners = OWNERS.read().filter(({ date }) => date === '2025-12-31');
		const firms = owners.filter(({ kind }) => kind === 'company').map(({ h100e }) => h100e);
		const largest = firms.sort((a, b) => b - a).slice(0, 4);
		expect(sum(largest) / sum(owners.map(({ h100e }) => h100e))).toBeCloseTo(0.677, 3);
	});
	test('the makers of chips share out all that was shipped', () => {
		for (const year of [2023, 2024, 2025]) {
			const makers = MARKETS.read().filter(
				({ market, survey, date }) =>
					market === 'ai-chips' && survey === 'epoch' && date === `${year}-12-31`
			);
			expect(sum(makers.map(({ percent }) => percent))).toBeCloseTo(100, 0);
		}
	});
	test('the largest run of a firm was 8 times the largest without one in 2022, and 74 times in 2025', () => {
		const runs = LARGEST_RUNS.read();
		const ratio = (id: string) => row(runs, id).industryFlop / row(runs, id).otherFlop;
		expect(ratio('no-company-2022')).toBeCloseTo(7.7, 1);
		expect(ratio('no-company-2025')).toBeCloseTo(74.2, 1);
		expect(runs.every(({ confidence, doubt }) => confidence === 'low' && doubt !== '')).toBe(true);
	});
});

test('open models came closer: the average lag fell from twelve months to four', () => {
	const lags = GAP.read().filter(({ measure }) => measure === 'average-lag');
	expect(lags.map(({ gap }) => gap)).toEqual([12, 3.5, 4]);
});

test('a gap that its two scores do not have is refused', () => {
	expect(() => GAP.read(changed('open-closed-gap', '2024-12-31,9.8,', '2024-12-31,8.9,'))).toThrow(
		'column gap: is not the distance of the two scores'
	);
});

test('the student’s budget is reckoned with the list prices of its year', () => {
	const student = row(BUDGETS.read(), 'student-project');
	const price = row(CHIP_PRICES.read(), 'rental-list-a100-2024');
	const hours = 4 * 18 * 24;
	expect(student.amountUsd).toBeCloseTo(hours * known(price.usd), -1);
	expect(student.lowUsd).toBeCloseTo(hours * known(price.lowUsd), -1);
	expect(student.highUsd).toBeCloseTo(hours * known(price.highUsd), -1);
});
