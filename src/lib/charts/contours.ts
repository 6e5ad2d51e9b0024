import { contours } from 'd3';
import type { Point, ScaleKind } from './series';

/** Values over a plane: `values[row * xs.length + column]`, rows from the lowest y up. Nodes need not be evenly spaced. */
export type Grid = {
	xs: readonly number[];
	ys: readonly number[];
	values: ArrayLike<number>;
};

/** Where a grid's values are at or above `from`: closed rings, holes included, in the units of the axes. */
export type Region = { from: number; rings: Point[][] };

/** The region at or above each threshold. On a log scale values are taken to run evenly in their logarithms between nodes. */
export function regionsAbove(
	{ xs, ys, values }: Grid,
	thresholds: readonly number[],
	scale: ScaleKind = 'linear'
): Region[] {
	const scaled = scale === 'log' ? Math.log10 : (value: number) => value;
	const draw = contours().size([xs.length, ys.length]);
	const numbers = Array.from(values, scaled);
	return thresholds.map((from) => ({
		from,
		rings: draw
			.contour(numbers, scaled(from))
			.coordinates.flat()
			.map((ring) =>
				ring.map(([column = 0, row = 0]) => ({
					x: nodeAt(xs, column - 0.5),
					y: nodeAt(ys, row - 0.5)
				}))
			)
	}));
}

/** The axis value at a fractional place between nodes; places beyond the ends are taken to the ends. */
function nodeAt(nodes: readonly number[], place: number): number {
	const inside = Math.min(nodes.length - 1, Math.max(0, place));
	const index = Math.min(nodes.length - 2, Math.floor(inside));
	const from = nodes[index] ?? 0;
	return from + ((nodes[index + 1] ?? from) - from) * (inside - index);
}

/** The parts of a region's rings that are true contour lines, without those that only follow the edge of the plane. */
export function openLines({ rings }: Region, { xs, ys }: Pick<Grid, 'xs' | 'ys'>): Point[][] {
	const [left, right, bottom, top] = [xs[0], xs.at(-1), ys[0], ys.at(-1)];
	const alongEdge = (p: Point, q: Point) =>
		(p.x === q.x && (p.x === left || p.x === right)) ||
		(p.y === q.y && (p.y === bottom || p.y === top));
	return rings.flatMap((ring) => {
		const lines: Point[][] = [];
		let line: Point[] = [];
		ring.forEach((point, index) => {
			const next = ring[index + 1];
			if (!next) return;
			if (alongEdge(point, next)) {
				if (line.length > 1) lines.push(line);
				line = [];
			} else {
				if (!line.length) line.push(point);
				line.push(next);
			}
		});
		if (line.length > 1) lines.push(line);
		return joined(lines);
	});
}

/** A ring starts anywhere: when its last piece ends where its first begins, the two are one line. */
function joined(lines: Point[][]): Point[][] {
	const first = lines[0];
	const last = lines.at(-1);
	const [start, end] = [first?.[0], last?.at(-1)];
	if (!first || !last || first === last || !start || start.x !== end?.x || start.y !== end.y)
		return lines;
	return [[...last, ...first.slice(1)], ...lines.slice(1, -1)];
}
