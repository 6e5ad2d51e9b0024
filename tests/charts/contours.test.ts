import { describe, expect, it } from 'vitest';
import { overlap, placeBeside } from '$lib/charts/beside';
import { placeContourLabels } from '$lib/charts/contour-labels';
import { openLines, regionsAbove } from '$lib/charts/contours';
import { rampStep, roundThresholds } from '$lib/charts/thresholds';

const xs = [0, 1, 2, 4];
const ys = [0, 10, 20];
const slope = { xs, ys, values: ys.flatMap(() => xs) };

/** Twice the area inside rings, holes counted off. */
const area = (rings: { x: number; y: number }[][]) =>
	Math.abs(
		rings
			.map((ring) =>
				ring.reduce((sum, p, index) => {
					const q = ring[(index + 1) % ring.length] ?? p;
					return sum + p.x * q.y - q.x * p.y;
				}, 0)
			)
			.reduce((sum, one) => sum + one, 0)
	) / 2;

describe('contours', () => {
	it('run where the value is, also between unevenly spaced nodes', () => {
		const [region] = regionsAbove(slope, [3]);
		const lines = openLines(region ?? { from: 0, rings: [] }, slope);
		expect(lines).toHaveLength(1);
		for (const point of lines[0] ?? []) expect(point.x).toBeCloseTo(3, 6);
		expect(Math.max(...(lines[0] ?? []).map((point) => point.y))).toBe(20);
		expect(Math.min(...(lines[0] ?? []).map((point) => point.y))).toBe(0);
	});

	it('close around the whole part above, up to the edge of the plane and not beyond', () => {
		const [region] = regionsAbove(slope, [3]);
		expect(area(region?.rings ?? [])).toBeCloseTo(1 * 20, 6);
		expect(area(regionsAbove(slope, [-1])[0]?.rings ?? [])).toBeCloseTo(4 * 20, 6);
		expect(regionsAbove(slope, [5])[0]?.rings).toEqual([]);
	});

	it('have holes around what lies below', () => {
		const values = [9, 9, 9, 9, 0, 9, 9, 9, 9];
		const bowl = { xs: [0, 1, 2], ys: [0, 1, 2], values };
		const [region] = regionsAbove(bowl, [4.5]);
		expect(region?.rings).toHaveLength(2);
		expect(openLines(region ?? { from: 0, rings: [] }, bowl)).toHaveLength(1);
	});

	it('are spaced by ratios on a log scale', () => {
		const grid = { xs: [0, 2], ys: [0, 1], values: [1, 100, 1, 100] };
		const [region] = regionsAbove(grid, [10], 'log');
		for (const point of openLines(region ?? { from: 0, rings: [] }, grid).flat())
			expect(point.x).toBeCloseTo(1, 6);
	});
});

describe('thresholds', () => {
	it('are round and few', () => {
		expect(roundThresholds('linear', 9.3, 25.1, 9)).toEqual([10, 12, 14, 16, 18, 20, 22, 24]);
		expect(roundThresholds('log', 12, 90_000, 9)).toEqual([
			30, 100, 300, 1000, 3000, 10_000, 30_000
		]);
		expect(roundThresholds('log', 1, 1e30, 9)).toEqual([
			1e3, 1e6, 1e9, 1e12, 1e15, 1e18, 1e21, 1e24, 1e27
		]);
	});

	it('stay inside and within their number whatever the range', () => {
		for (const scale of ['linear', 'log'] as const)
			for (let power = -6; power < 30; power++)
				for (const ratio of [1.01, 1.5, 2.9, 3.1, 10, 400, 1e9]) {
					const [low, high] = [1.7 * 10 ** power, 1.7 * 10 ** power * ratio];
					const values = roundThresholds(scale, low, high, 9);
					expect(values.length, `${scale} ${low} ${high}`).toBeGreaterThan(0);
					expect(values.length).toBeLessThanOrEqual(9);
					expect(values.every((value) => value > low && value < high)).toBe(true);
				}
	});

	it('are none on a plain', () => {
		expect(roundThresholds('linear', 5, 5, 9)).toEqual([]);
		expect(roundThresholds('linear', 0, 0, 9)).toEqual([]);
		expect(roundThresholds('log', 5, 5.001, 9)).toEqual([]);
	});

	it('spread the ramp over the bands there are', () => {
		expect([0, 1, 2].map((index) => rampStep(index, 3))).toEqual([0, 5, 9]);
		expect(rampStep(0, 1)).toBe(5);
	});
});

describe('labels', () => {
	const box = { left: 0, right: 200, top: 0, bottom: 100 };
	const level = (text: string, y: number) => ({
		text,
		lines: [
			[
				{ x: 0, y },
				{ x: 200, y }
			]
		]
	});

	it('stand on their own contour, apart from each other and from marks', () => {
		const taken = [{ left: 80, right: 120, top: 30, bottom: 50 }];
		const labels = placeContourLabels([level('10', 40), level('20', 60)], box, taken, 100);
		expect(labels.map((label) => [label.text, label.y])).toEqual([
			['10', 40],
			['20', 60]
		]);
		const [first, second] = labels;
		expect(Math.abs((first?.x ?? 0) - 100)).toBeGreaterThan(20);
		expect(Math.hypot((first?.x ?? 0) - (second?.x ?? 0), 20)).toBeGreaterThan(16);
	});

	it('are left away where there is no room', () => {
		expect(placeContourLabels([level('10', 3)], box, [], 100)).toEqual([]);
		expect(placeContourLabels([level('10', 50)], box, [{ ...box }], 100)).toEqual([]);
	});

	it('stand beside their mark, on the first side that is free', () => {
		const first = placeBeside({ x: 100, y: 50 }, 60, 8, [], box);
		expect(first).toMatchObject({ x: 108, y: 42, anchor: 'start' });
		const next = placeBeside({ x: 100, y: 50 }, 60, 8, first ? [first.covers] : [], box);
		expect(next && first && overlap(next.covers, first.covers)).toBe(false);
		expect(placeBeside({ x: 190, y: 50 }, 60, 8, [], box)?.anchor).toBe('end');
		expect(placeBeside({ x: 100, y: 50 }, 60, 8, [{ ...box }], box)).toBeUndefined();
	});
});
