import { NARROW } from '$lib/charts/plot';
import { CELLS, DRAWN_LINKS, DRAWN_NODES, type DrawnLink, type DrawnNode } from './drawn';
import { ringsOn } from './rings';
import { ROUTES } from './routes';
import { along, lengthOf, stretch, type Way, wayOf } from './ways';

/** A point in px. */
export type Spot = { x: number; y: number };
/** A node's box, by its middle and size in px. */
export type NodeBox = Spot & { width: number; height: number };

/** A link as it is drawn, in px. */
export type LinkPath = {
	link: DrawnLink;
	/** The whole way, and the same in two parts with a gap between them. */
	whole: string;
	severed: string;
	/** Two strokes across the way, on both sides of the gap. */
	ends: string;
	/** The head of its arrow. */
	head: string;
	/** Where its sign stands. */
	sign: Spot;
	/** Where it is cut. */
	middle: Spot;
};

const HEAD = 9;
const GAP = 6;

/** Boxes of all nodes in a drawing of some size (px): four columns, or two on a phone with lanes at the sides. */
export function boxesIn(width: number, height: number): Record<DrawnNode, NodeBox> {
	const narrow = width < NARROW;
	const size = narrow
		? { width: Math.min(140, (width - 106) / 2), height: 56 }
		: { width: Math.min(152, width * 0.185), height: 62 };
	const lanes = narrow ? { left: 32, right: 22 } : { left: 2, right: 2 };
	const [columns, rows] = narrow ? [2, 7] : [4, 5];
	const across = (width - lanes.left - lanes.right - size.width) / (columns - 1);
	const down = (height - 4 - size.height) / (rows - 1);
	const boxOf = (name: DrawnNode) => {
		const [column, row] = CELLS[name][narrow ? 'narrow' : 'wide'];
		return {
			...size,
			x: lanes.left + size.width / 2 + column * across,
			y: 2 + size.height / 2 + row * down
		};
	};
	return Object.fromEntries(DRAWN_NODES.map((name) => [name, boxOf(name)])) as Record<
		DrawnNode,
		NodeBox
	>;
}

/** The ways of all links between the boxes. */
export function pathsBetween(boxes: Record<DrawnNode, NodeBox>, width: number): LinkPath[] {
	const layout = width < NARROW ? 'narrow' : 'wide';
	const ways = DRAWN_LINKS.map((link) =>
		wayOf(boxes[link.from], boxes[link.to], ROUTES[link.id]?.[layout] ?? 0)
	);
	const rings = ringsOn(ways);
	return DRAWN_LINKS.flatMap((link, index) => {
		const way = ways[index];
		return way ? [pathOf(link, way, rings[index] ?? 0)] : [];
	});
}

function pathOf(link: DrawnLink, way: Way, middle: number): LinkPath {
	const end = lengthOf(way) - HEAD;
	const gap = Math.min(GAP, end / 6);
	return {
		link,
		whole: chain(stretch(way, 0, end)),
		severed: chain(stretch(way, 0, middle - gap)) + chain(stretch(way, middle + gap, end)),
		ends: across(way, middle - gap) + across(way, middle + gap),
		head: headOf(way),
		sign: beside(way, end - 3, 11),
		middle: along(way, middle).spot
	};
}

const tenth = (px: number) => Math.round(px * 10) / 10;
const place = ({ x, y }: Spot) => `${tenth(x)},${tenth(y)}`;
const chain = (points: Spot[]) => `M${points.map(place).join('L')}`;

/** A point beside the way: to its right where `distance` is positive. */
function beside(way: Way, distance: number, aside: number): Spot {
	const { spot, step } = along(way, distance);
	return { x: spot.x - step.y * aside, y: spot.y + step.x * aside };
}

const across = (way: Way, distance: number) =>
	chain([beside(way, distance, 7), beside(way, distance, -7)]);

function headOf(way: Way): string {
	const length = lengthOf(way);
	const back = length - HEAD;
	return `${chain([along(way, length).spot, beside(way, back, 5), beside(way, back, -5)])}Z`;
}
