import { equations } from './fused.generated';
import { STOCK_NAMES } from './stocks';

// The clock's own memory, used again by every run: no run lasts longer than its call.
const size = STOCK_NAMES.length;
const second = new Float64Array(size);
const third = new Float64Array(size);
const fourth = new Float64Array(size);
const trial = new Float64Array(size);
const nowhere = new Float64Array(0);

/**
 * Moves the stocks, in place, by some steps of `step` years from `year`: Runge and Kutta's fourth order.
 * `first` holds the stocks' change at `year` already; it is used up. `held` is what cut links see.
 */
export function rungeKutta(
	year: number,
	stocks: Float64Array,
	constants: Float64Array,
	first: Float64Array,
	steps: number,
	step: number,
	held: Float64Array
): void {
	for (let index = 0; index < steps; index++) {
		const time = year + index * step;
		const middle = time + step / 2;
		if (index > 0) equations(time, stocks, constants, first, nowhere, -1, 0, held);
		tryStep(stocks, first, step / 2);
		equations(middle, trial, constants, second, nowhere, -1, 0, held);
		tryStep(stocks, second, step / 2);
		equations(middle, trial, constants, third, nowhere, -1, 0, held);
		tryStep(stocks, third, step);
		equations(time + step, trial, constants, fourth, nowhere, -1, 0, held);
		for (let i = 0; i < size; i++)
			stocks[i] =
				at(stocks, i) +
				(step / 6) * (at(first, i) + 2 * at(second, i) + 2 * at(third, i) + at(fourth, i));
	}
}

/** The same by Euler's method: one evaluation a step, first order. */
export function euler(
	year: number,
	stocks: Float64Array,
	constants: Float64Array,
	first: Float64Array,
	steps: number,
	step: number,
	held: Float64Array
): void {
	for (let index = 0; index < steps; index++) {
		if (index > 0) equations(year + index * step, stocks, constants, first, nowhere, -1, 0, held);
		for (let i = 0; i < size; i++) stocks[i] = at(stocks, i) + step * at(first, i);
	}
}

/** Where the stocks would be after a step at such changes, into `trial`. */
function tryStep(stocks: Float64Array, changes: Float64Array, step: number): void {
	for (let i = 0; i < size; i++) trial[i] = at(stocks, i) + step * at(changes, i);
}

/** A number of a typed array at an index known to be inside. */
function at(array: Float64Array, index: number): number {
	return array[index] as number;
}
