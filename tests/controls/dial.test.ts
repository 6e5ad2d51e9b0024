import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boxed, type Dial, keyed, settle } from '$lib/controls/dial';

const DIAL: Dial = {
	name: 'pace',
	label: 'Pace',
	low: -1,
	high: 1,
	step: 0.05,
	fine: 0.005,
	initial: 0,
	factor: 100,
	suffix: '%',
	words: String
};

test('an arrow moves a step, with Shift a tenth of it, a page key a tenth of the range, none past the ends', () => {
	expect(keyed(DIAL, 0, 'ArrowRight', false)).toBe(0.05);
	expect(keyed(DIAL, 0, 'ArrowDown', false)).toBe(-0.05);
	expect(keyed(DIAL, 0, 'ArrowUp', true)).toBe(0.005);
	expect(keyed(DIAL, 0.005, 'ArrowLeft', true)).toBe(0);
	expect(keyed(DIAL, 0, 'PageUp', false)).toBe(0.2);
	expect(keyed(DIAL, 0.95, 'PageUp', false)).toBe(1);
	expect(keyed(DIAL, -1, 'PageDown', false)).toBe(-1);
});

test('other keys, and dials without fine steps, are left to the browser', () => {
	expect(keyed(DIAL, 0, 'Home', false)).toBeUndefined();
	expect(keyed({ ...DIAL, fine: undefined }, 0, 'ArrowRight', false)).toBeUndefined();
});

test('a way there and back by any keys ends where it began', () => {
	const BACK: Record<string, string> = { ArrowRight: 'ArrowLeft', PageUp: 'PageDown' };
	fc.assert(
		fc.property(
			fc.array(fc.tuple(fc.constantFrom('ArrowRight', 'PageUp'), fc.boolean()), { maxLength: 4 }),
			(presses) => {
				const there = presses.reduce(
					(at, [key, shift]) => keyed(DIAL, at, key, shift) ?? NaN,
					-0.8
				);
				const back = presses.reduce(
					(at, [key, shift]) => keyed(DIAL, at, BACK[key] ?? '', shift) ?? NaN,
					there
				);
				if (there < 1) expect(back).toBe(-0.8);
			}
		)
	);
});

test.each([1e-9, 1e-6, 0.001, 0.05, 1, 250, 1e15])(
	'on steps of %s every step is a value of its own, and none is more than half a step off',
	(step) => {
		const low = 5 * step;
		const dial = { low, high: 205 * step, step };
		for (let count = 0; count <= 200; count += 1) {
			const value = low + (count + 0.4) * step;
			const settled = settle(dial, value);
			expect(Math.abs(settled - value)).toBeLessThanOrEqual(0.6 * step);
			expect(settle(dial, settled)).toBe(settled);
		}
	}
);

test('the number box shows no digits beyond what the dial can tell apart', () => {
	expect(boxed(DIAL, 0.1 + 0.2)).toBe(30);
	expect(boxed(DIAL, 1 / 3)).toBe(33.333);
	expect(boxed({ step: 1e-7, fine: 1e-9, factor: 1e5 }, 1.133e-5)).toBe(1.133);
});
