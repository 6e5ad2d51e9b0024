import { expect, test } from 'vitest';
import { type Levers, simulate } from '$lib/model';
import { largestDifference } from './runs';

const EXTREME: Partial<Levers> = {
	investment: 3,
	openness: 1,
	commercialPressure: 2,
	publicCompute: 60,
	transparencyMandate: 1,
	academicPay: 3,
	antitrust: 1,
	policyStart: 2013,
	policyRamp: 0.25
};
const fine = simulate({}, { stepsPerYear: 32 });

test('halving the step of a sixteenth of a year moves no outcome by a hundred-thousandth', () => {
	expect(largestDifference(simulate({}, { stepsPerYear: 16 }), fine)).toBeLessThan(1e-5);
});

test('the step of an eighth that the page uses is exact to a ten-thousandth', () => {
	expect(largestDifference(simulate(), fine)).toBeLessThan(1e-4);
});

test("Euler's method comes within 3 % at 128 steps a year", () => {
	const euler = simulate({}, { stepsPerYear: 128, method: 'euler' });
	const difference = largestDifference(euler, fine);
	expect(difference).toBeLessThan(3e-2);
	expect(difference).toBeGreaterThan(largestDifference(simulate(), fine));
});

test('halving the step changes little even where every lever is thrown over within a season', () => {
	const coarse = simulate(EXTREME, { stepsPerYear: 16 });
	expect(largestDifference(coarse, simulate(EXTREME, { stepsPerYear: 32 }))).toBeLessThan(5e-3);
});

test('rows are quarters of a year from 2012 to 2041, whatever the step', () => {
	for (const stepsPerYear of [4, 8, 12]) {
		const { years } = simulate({}, { stepsPerYear });
		expect([years.length, years[0], years[1], years.at(-1)]).toEqual([117, 2012, 2012.25, 2041]);
	}
});

test('a step that would miss the rows is refused', () => {
	for (const stepsPerYear of [0, 1, 6, 7.5, NaN])
		expect(() => simulate({}, { stepsPerYear })).toThrow(RangeError);
});

test('one run leaves no trace in the next', () => {
	const before = simulate();
	simulate(EXTREME);
	expect(simulate()).toEqual(before);
});
