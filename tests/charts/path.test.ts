import { area, line } from 'd3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bandPath, linePath } from '../../src/lib/charts/path';

const places = fc.array(
	fc.record({
		x: fc.integer({ min: 2012, max: 2041 }),
		y: fc.double({ noNaN: true, min: -1e4, max: 1e4 }),
		wide: fc.double({ noNaN: true, min: 0, max: 100 })
	})
);
const across = (year: number) => (year - 2012) * 7.3;
const down = (value: number) => 300 - value / 3;

test('a line goes through its points, to a tenth of a px', () => {
	expect(
		linePath(
			[
				{ x: 2012, y: 0 },
				{ x: 2013, y: 3 }
			],
			across,
			down
		)
	).toBe('M0,300L7.3,299');
	expect(linePath([], across, down)).toBe('');
	expect(bandPath([], across, down)).toBe('');
});

test('lines and bands are those of d3-shape', () => {
	fc.assert(
		fc.property(places, (points) => {
			const bands = points.map(({ x, y, wide }) => ({ x, low: y - wide, high: y + wide }));
			const d3Line = line<(typeof points)[number]>(
				(p) => across(p.x),
				(p) => down(p.y)
			).digits(1);
			const d3Band = area<(typeof bands)[number]>(
				(p) => across(p.x),
				(p) => down(p.low),
				(p) => down(p.high)
			).digits(1);
			// d3 closes a line of a single point, which draws nothing either way.
			if (points.length !== 1) {
				expect(linePath(points, across, down)).toBe(d3Line(points) ?? '');
				expect(bandPath(bands, across, down)).toBe(d3Band(bands) ?? '');
			}
		}),
		{ numRuns: 500 }
	);
});
