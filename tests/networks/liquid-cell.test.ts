import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fusedStep, liquidCell, liquidCount, timeConstants } from '$lib/networks/liquid-cell';

/** One neuron: capacitance 0.5, leak 0.2 to 0, one sense of strength 0.8 half open at 0.5, slope 5, pulling to 1. */
const ONE = liquidCell(1, 1, Float64Array.of(0.5, 0.2, 0, 0.8, 0.5, 5, 1, 0, 0.5, 5, 1));

test('one neuron goes where the published step takes it, input by input', () => {
	const course = [
		{ input: 1, seconds: 0.1, voltage: 0.132922 },
		{ input: 1, seconds: 0.5, voltage: 0.513747 },
		{ input: 0, seconds: 1, voltage: 0.403209 },
		{ input: 1, seconds: 5, voltage: 0.785732 },
		{ input: 0, seconds: 0.2, voltage: 0.731426 }
	];
	let held: Float64Array = Float64Array.of(0);
	for (const { input, seconds, voltage } of course) {
		held = fusedStep(ONE, held, [input], seconds);
		expect(Math.abs((held[0] ?? NaN) - voltage)).toBeLessThan(1e-5);
	}
});

test('more input makes a neuron quicker, never slower', () => {
	const constants = Array.from({ length: 21 }, (_, at) =>
		Number(timeConstants(ONE, Float64Array.of(0), [at / 20])[0])
	);
	constants.slice(1).forEach((constant, at) => expect(constant).toBeLessThan(constants[at] ?? 0));
});

test('in ever smaller pieces the fused step comes to one answer, at the pace its order promises', () => {
	const after = (pieces: number) => Number(fusedStep(ONE, Float64Array.of(0), [1], 0.5, pieces)[0]);
	const limit = after(100_000);
	for (const pieces of [8, 16, 32, 64]) {
		const ratio = Math.abs(after(pieces) - limit) / Math.abs(after(2 * pieces) - limit);
		expect(ratio).toBeGreaterThan(1.9);
		expect(ratio).toBeLessThan(2.1);
	}
});

/** Cells of four units with any numbers they may have, some voltages in range, and an input. */
const anyCell = fc.record({
	numbers: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
		minLength: liquidCount(4, 1),
		maxLength: liquidCount(4, 1)
	}),
	voltages: fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 }),
	input: fc.double({ min: -5, max: 5, noNaN: true }),
	seconds: fc.double({ min: 1e-3, max: 1e6, noNaN: true })
});

test('however long the step, no voltage leaves the range between start, rest and pulls', () => {
	fc.assert(
		fc.property(anyCell, ({ numbers, voltages, input, seconds }) => {
			const cell = liquidCell(4, 1, Float64Array.from(numbers));
			cell.capacitance.forEach((value, unit) => (cell.capacitance[unit] = 0.4 + value / 5));
			for (const { pull } of [cell.senses, cell.links])
				pull.forEach((value, at) => (pull[at] = value < 0.5 ? -1 : 1));
			for (const voltage of fusedStep(cell, Float64Array.from(voltages), [input], seconds))
				expect(Math.abs(voltage)).toBeLessThanOrEqual(1);
		})
	);
});

test('a cell is refused when its numbers are not as many as it needs', () => {
	expect(() => liquidCell(2, 1, new Float64Array(5))).toThrow('has no 5 numbers');
});
