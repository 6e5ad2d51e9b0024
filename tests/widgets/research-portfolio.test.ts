import { describe, expect, test } from 'vitest';
import { partsAt, stack } from '../../src/lib/charts/stack';
import { LEVER_KEYS, LEVERS, simulate } from '../../src/lib/model';
import { courseOf, gapOf, halfwayOf } from '../../src/lib/widgets/research-portfolio/delay';
import { readout, sharesOf } from '../../src/lib/widgets/research-portfolio/effort';

const quo = simulate();
const paceGap = (run: typeof quo) => gapOf(run.outcomes.researchPace, quo.outcomes.researchPace);

describe('shares of research', () => {
	test.each(LEVER_KEYS)(
		'with %s at either end, the four kinds of research are all there is',
		(key) => {
			for (const end of [LEVERS[key].low, LEVERS[key].high]) {
				const run = simulate({ [key]: end });
				const shares = sharesOf(run);
				const researchers = readout(run, 'researchers');
				run.years.forEach((_, row) => {
					expect(shares.reduce((sum, part) => sum + (part[row] ?? NaN), 0)).toBeCloseTo(1, 12);
					const applied = (shares.at(-1)?.[row] ?? NaN) * (researchers[row] ?? NaN);
					expect(applied).toBeCloseTo(run.readouts.appliedEffort?.[row] ?? NaN, 8);
				});
			}
		}
	);

	test('more pressure to sell never makes more of research basic', () => {
		let before = Infinity;
		for (const commercialPressure of [0.25, 0.5, 1, 1.5, 2]) {
			const basic = sharesOf(simulate({ commercialPressure }))[0]?.at(-1) ?? NaN;
			expect(basic).toBeLessThan(before);
			before = basic;
		}
	});

	test('a stack rises from nothing to the whole, and each part stands on the one below', () => {
		const years = [2020, 2021];
		const bands = stack(years, [
			[0.2, 0.5],
			[0.3, 0.1],
			[0.5, 0.4]
		]);
		expect(bands[0]?.map((point) => point.low)).toEqual([0, 0]);
		expect(bands[1]?.map((point) => point.low)).toEqual(bands[0]?.map((point) => point.high));
		expect(bands[2]?.map((point) => point.high)).toEqual([1, 1]);
	});

	test('between two rows a part is between its two shares, and beyond the ends it stays', () => {
		const shares = [
			[0.2, 0.6],
			[0.8, 0.4]
		];
		expect(partsAt([2020, 2022], shares, 2021)[0]?.share).toBeCloseTo(0.4, 12);
		expect(partsAt([2020, 2022], shares, 2021)[1]?.middle).toBeCloseTo(0.7, 12);
		expect(partsAt([2020, 2022], shares, 2010)[0]?.share).toBeCloseTo(0.2, 12);
		expect(partsAt([2020, 2022], shares, 2030)[0]?.share).toBeCloseTo(0.6, 12);
	});
});

describe('the delay', () => {
	const years = [0, 1, 2, 3, 4];

	test('a gap that rises, falls through zero and widens is told as such', () => {
		const course = courseOf(years, [0, 0.02, 0.01, -0.01, -0.05]);
		expect(course.parts).toBe(1);
		expect(course.turns).toEqual({ year: 2.5, before: 0.02 });
		expect(course.widest).toEqual({ year: 4, gap: -0.05 });
		expect(halfwayOf(years, [0, 0.02, 0.01, -0.01, -0.05])).toBeCloseTo(3.375, 12);
	});

	test('two runs that are one never part, and a flicker too small to see is no turn', () => {
		expect(courseOf(years, [0, 0, 0, 0, 0])).toMatchObject({ parts: null, turns: null, last: 0 });
		expect(halfwayOf(years, [0, 0, 0, 0, 0])).toBeNull();
		expect(courseOf(years, [0, 0.0005, -0.02, -0.03, -0.04]).turns).toBeNull();
	});

	test('the halfway point of a straight line is its middle', () => {
		expect(halfwayOf(years, [0, -0.1, -0.2, -0.3, -0.4])).toBeCloseTo(2, 12);
	});

	test('in the model, pressing for products speeds research up before it slows it down', () => {
		const course = courseOf(quo.years, paceGap(simulate({ commercialPressure: 2 })));
		expect(course.turns?.before).toBeGreaterThan(0);
		expect(course.last).toBeLessThan(0);
	});

	test('in the model, patience costs pace before it pays', () => {
		const course = courseOf(quo.years, paceGap(simulate({ commercialPressure: 0.5 })));
		expect(course.turns?.before).toBeLessThan(0);
		expect(course.last).toBeGreaterThan(0);
	});

	test('in the model, pace follows basic work late: half of its change comes after half of theirs', () => {
		for (const levers of [
			{ commercialPressure: 2 },
			{ commercialPressure: 0.5 },
			{ efficiencyResearch: 0.4 },
			{ alternativeResearch: 0.5 }
		]) {
			const run = simulate(levers);
			const effort = gapOf(readout(run, 'basicEffort'), readout(quo, 'basicEffort'));
			const work = halfwayOf(quo.years, effort) ?? NaN;
			const pace = halfwayOf(quo.years, paceGap(run)) ?? NaN;
			expect(pace, JSON.stringify(levers)).toBeGreaterThan(work);
		}
	});
});
