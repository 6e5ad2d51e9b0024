import { describe, expect, it } from 'vitest';
import { hindcast, naiveTrend, type Observation, type Score } from '$lib/analysis';
import { OBSERVATIONS } from '$lib/facts/history.build';
import { simulate } from '$lib/model';
import { fittedBefore2024, printedBacktest, type PrintedScore } from './backtest';

/** The published scores come from runs at this step. */
const stepsPerYear = 16;
const runs = {
	A: simulate({}, { parameters: fittedBefore2024(), stepsPerYear }),
	B: simulate({}, { stepsPerYear })
};

describe.each(['A', 'B'] as const)('the published backtest of fit %s', (fit) => {
	const found = hindcast(runs[fit], OBSERVATIONS, 2024);

	it('looks at every series', () => {
		expect(found.map(({ series }) => series).sort()).toEqual(
			printedBacktest(fit)
				.map(({ series }) => series)
				.sort()
		);
	});

	it.each(printedBacktest(fit))('is met to its printed digits: $series', (printed) => {
		const one = found.find(({ series }) => series === printed.series);
		expectScore(one?.inSample, printed.inSample);
		expectScore(one?.heldOut, printed.heldOut);
		if (printed.naive === undefined) expect(one?.naive).toBeUndefined();
		else expect(one?.naive?.rmse).toBeCloseTo(printed.naive, 3);
	});
});

/** Half a unit of the third digit, and a little for the times between two stored rows. */
function expectScore(found: Score | undefined, printed: PrintedScore | undefined) {
	if (!printed) return expect(found).toBeUndefined();
	expect(found?.count).toBe(printed[0]);
	expect(found?.rmse).toBeCloseTo(printed[1], 3);
	expect(found?.bias).toBeCloseTo(printed[2], 3);
	expect(found?.deviations).toBeCloseTo(printed[3], 2);
}

describe('a hindcast', () => {
	it('tells what was seen from what was not, and loses none', () => {
		for (const cut of [2018, 2020, 2022, 2024])
			for (const { seen, unseen } of hindcast(runs.B, OBSERVATIONS, cut)) {
				expect(seen.every(({ year }) => year < cut)).toBe(true);
				expect(unseen.every(({ year }) => year >= cut)).toBe(true);
			}
		const all = hindcast(runs.B, OBSERVATIONS, 2020);
		expect(all.flatMap(({ seen, unseen }) => [...seen, ...unseen])).toHaveLength(
			OBSERVATIONS.length
		);
	});

	it('gives the run skill exactly where it misses less than the line', () => {
		for (const { heldOut, naive, skill } of hindcast(runs.A, OBSERVATIONS, 2024)) {
			if (!heldOut || !naive) expect(skill).toBeUndefined();
			else expect(Math.sign(skill ?? NaN)).toBe(Math.sign(naive.rmse - heldOut.rmse));
		}
	});
});

describe('the naive trend', () => {
	const point = (time: number, value: number, scale: Observation['scale']): Observation => ({
		series: 'aiRevenue',
		time,
		year: time,
		value,
		sd: 1,
		scale
	});

	it('goes on along a straight line', () => {
		const line = naiveTrend([2015, 2016, 2018].map((time) => point(time, 3 * time, 'linear')));
		expect(line?.(2025)).toBeCloseTo(3 * 2025, 9);
	});
	it('goes on along powers where the series is on a logarithmic scale', () => {
		const line = naiveTrend(
			[2015, 2016, 2018].map((time) => point(time, 2 ** (time - 2015), 'log'))
		);
		expect(line?.(2025)).toBeCloseTo(1024, 6);
	});
	it('looks at the last six values only', () => {
		const late = [2016, 2017, 2018, 2019, 2020, 2021].map((time) => point(time, time, 'linear'));
		expect(naiveTrend([point(2010, 9999, 'linear'), ...late])?.(2030)).toBeCloseTo(2030, 9);
	});
	it('says nothing with less than two values', () => {
		expect(naiveTrend([point(2015, 1, 'linear')])).toBeUndefined();
	});
});
