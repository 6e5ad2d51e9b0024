import { NARROW } from '$lib/charts/plot';
import { BENDS, CELLS, DRAWN_LINKS, DRAWN_NODES, type DrawnLink, type DrawnNode } from './drawn';

/** A point in px. */
export type Spot = { x: number; y: number };
/** A node's box, by its middle and size in px. */
export type NodeBox = Spot & { width: number; height: number };
/** A curve by its ends and the point that pulls it. */
type Curve = readonly [Spot, Spot, Spot];

/** A link as it is drawn, in px. */
export type LinkPath = {
	link: DrawnLink;
	/** The whole way, and the same in two parts with a gap between them. */
	whole: string;
	severed: string;
	/** The head of its arrow. */
	head: string;
	/** Where its sign stands. */
	sign: Spot;
	/** Where it is cut: the middle. */
	middle: Spot;
	/** Two strokes across the way, on both sides of the gap. */
	ends: string;
};

const HEAD = 9;

/** Boxes of all nodes in a drawing of some size (px): four columns, or two on a phone with lanes at the sides. */
export function boxesIn(width: number, height: number): Record<DrawnNode, NodeBox> {
	const narrow = width < NARROW;
	const size = narrow
		? { width: Math.min(130, (width - 84) / 2), height: 56 }
		: { width: Math.min(152, (width - 96) / 4), height: 62 };
	const [columns, rows, lane] = narrow ? [2, 7, 20] : [4, 5, 2];
	const across = (width - 2 * lane - size.width) / (columns - 1);
	const down = (height - 4 - size.height) / (rows - 1);
	return Object.fromEntries(
		DRAWN_NODES.map((name) => {
			const [column, row] = CELLS[name][narrow ? 'narrow' : 'wide'];
			return [
				name,
				{
					...size,
					x: lane + size.width / 2 + column * across,
					y: 2 + size.height / 2 + row * down
				}
			];
		})
	) as Record<DrawnNode, NodeBox>;
}

/** The ways of all links between the boxes. */
export function pathsBetween(boxes: Record<DrawnNode, NodeBox>, width: number): LinkPath[] {
	const layout = width < NARROW ? 'narrow' : 'wide';
	return DRAWN_LINKS.map((link) =>
		pathOf(link, boxes[link.from], boxes[link.to], BENDS[link.id]?.[layout] ?? 0)
	);
}

function pathOf(link: DrawnLink, from: NodeBox, to: NodeBox, bend: number): LinkPath {
	const curve = bent(from, to, bend);
	const start = lastInside(curve, from, 3);
	const end = firstInside(curve, to, 3 + HEAD);
	const tip = firstInside(curve, to, 3);
	const middle = (start + end) / 2;
	const length = Math.hypot(
		at(curve, end).x - at(curve, start).x,
		at(curve, end).y - at(curve, start).y
	);
	const half = Math.min(0.12, 7 / Math.max(1, length)) * (end - start);
	const [before, after] = [middle - half, middle + half];
	return {
		link,
		whole: part(curve, start, end),
		severed: part(curve, start, before) + part(curve, after, end),
		head: headAt(at(curve, tip), direction(curve, tip)),
		sign: beside(curve, end - Math.min(0.1, half), 11),
		middle: at(curve, middle),
		ends: across(curve, before) + across(curve, after)
	};
}

/** The curve from middle to middle that bulges by `bend` px to the left of its way. */
function bent(from: Spot, to: Spot, bend: number): Curve {
	const way = { x: to.x - from.x, y: to.y - from.y };
	const length = Math.hypot(way.x, way.y);
	return [
		from,
		{
			x: (from.x + to.x) / 2 + (2 * bend * way.y) / length,
			y: (from.y + to.y) / 2 - (2 * bend * way.x) / length
		},
		to
	];
}

/** The point that two places of a curve share: its control point if they differ, the curve's own if they are one. */
function blossom([a, b, c]: Curve, s: number, t: number): Spot {
	const [first, second, third] = [(1 - s) * (1 - t), (1 - s) * t + s * (1 - t), s * t];
	return {
		x: first * a.x + second * b.x + third * c.x,
		y: first * a.y + second * b.y + third * c.y
	};
}

const at = (curve: Curve, place: number): Spot => blossom(curve, place, place);

const tenth = ({ x, y }: Spot) => `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;

/** Path of the curve between two places on it. */
const part = (curve: Curve, from: number, to: number): string =>
	`M${tenth(at(curve, from))}Q${tenth(blossom(curve, from, to))} ${tenth(at(curve, to))}`;

/** Which way the curve goes at a place: a step of one px. */
function direction([a, b, c]: Curve, place: number): Spot {
	const x = (1 - place) * (b.x - a.x) + place * (c.x - b.x);
	const y = (1 - place) * (b.y - a.y) + place * (c.y - b.y);
	const length = Math.hypot(x, y);
	return { x: x / length, y: y / length };
}

function beside(curve: Curve, place: number, distance: number): Spot {
	const { x, y } = at(curve, place);
	const way = direction(curve, place);
	return { x: x - way.y * distance, y: y + way.x * distance };
}

function across(curve: Curve, place: number): string {
	const [one, other] = [beside(curve, place, 7), beside(curve, place, -7)];
	return `M${tenth(one)}L${tenth(other)}`;
}

function headAt(tip: Spot, way: Spot): string {
	const back = { x: tip.x - way.x * HEAD, y: tip.y - way.y * HEAD };
	const side = (sign: number) =>
		tenth({ x: back.x - sign * way.y * 5, y: back.y + sign * way.x * 5 });
	return `M${tenth(tip)}L${side(1)}L${side(-1)}Z`;
}

const STEPS = 400;
const inside = ({ x, y }: Spot, box: NodeBox, margin: number) =>
	Math.abs(x - box.x) <= box.width / 2 + margin && Math.abs(y - box.y) <= box.height / 2 + margin;

/** The last place, from 0, at which the curve is still in the box it comes from. */
function lastInside(curve: Curve, box: NodeBox, margin: number): number {
	for (let step = 0; step < STEPS; step++)
		if (!inside(at(curve, step / STEPS), box, margin)) return step / STEPS;
	return 1;
}

/** The place at which the curve enters the box it goes to. */
function firstInside(curve: Curve, box: NodeBox, margin: number): number {
	for (let step = STEPS; step > 0; step--)
		if (!inside(at(curve, step / STEPS), box, margin)) return step / STEPS;
	return 0;
}
