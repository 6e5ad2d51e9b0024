import { LINK_IDS, type LinkId, LINKS, type NodeName } from '$lib/model';
import { NODE_RING } from './diagram-order.build';

/** A point in px. */
type Spot = { x: number; y: number };
/** A node's box by its middle and size, px. */
export type Box = Spot & { name: NodeName; width: number; height: number };
/** A link as it is drawn. */
export type Arc = { id: LinkId; line: string; head: string; sign: Spot };

const HEIGHT = 30;
const HEAD = 8;
/** How far links bend towards the middle of the ring: 0 not at all, 1 through it. */
const BEND = 0.55;
const STEPS = 60;

/** Room (px) for a label in letters as wide as any system's. */
const widthOf = (label: string) => 7.4 * label.length + 16;

/** Boxes of all nodes around a ring that fills a drawing of some size, px. */
export function boxesIn(
	width: number,
	height: number,
	labels: Readonly<Record<NodeName, { label: string }>>
): Box[] {
	const widest = Math.max(...NODE_RING.map((name) => widthOf(labels[name].label)));
	const across = (width - widest) / 2 - 1;
	const down = (height - HEIGHT) / 2 - 12;
	const half = NODE_RING.length / 2;
	return NODE_RING.map((name, index) => {
		// Rows are evenly apart, so that no name lies on another: down on the right, up on the left.
		const row = index <= half ? index / half : 2 - index / half;
		const aside = Math.sqrt(1 - Math.pow(2 * row - 1, 4)) * (index <= half ? 1 : -1);
		return {
			name,
			x: width / 2 + across * aside,
			y: height / 2 + down * (2 * row - 1),
			width: widthOf(labels[name].label),
			height: HEIGHT
		};
	});
}

/** Where a link leaves or reaches a node, and its place among the links that do so there. */
type Port = Spot & { index: number };

/** All links between the boxes. */
export function arcsBetween(boxes: readonly Box[], width: number, height: number): Arc[] {
	const middle = { x: width / 2, y: height / 2 };
	const ports = new Map(boxes.flatMap((box) => portsOf(box, boxes, middle)));
	return LINK_IDS.flatMap((id) => {
		const { from, to } = LINKS[id];
		const box = boxes.find(({ name }) => name === from);
		if (box && from === to) return [{ id, ...aroundItself(box, middle) }];
		const leaving = ports.get(`${from} ${id}`);
		const reached = ports.get(`${to} ${id}`);
		if (!leaving || !reached) return [];
		return [{ id, ...between(leaving, reached, middle) }];
	});
}

/** The ports of a node, along the edge that faces the middle, in the order in which their other ends lie. */
function portsOf(box: Box, boxes: readonly Box[], middle: Spot): [string, Port][] {
	const isBeside = Math.abs(box.x - middle.x) > 1;
	const side = isBeside ? Math.sign(middle.x - box.x) : Math.sign(middle.y - box.y);
	const others = LINK_IDS.flatMap((id) => {
		const { from, to } = LINKS[id];
		if (from === to || (from !== box.name && to !== box.name)) return [];
		const other = boxes.find(({ name }) => name === (from === box.name ? to : from));
		return other ? [{ id, along: isBeside ? other.y : other.x, isReached: to === box.name }] : [];
	}).sort((a, b) => a.along - b.along || Number(a.isReached) - Number(b.isReached));
	const room = (isBeside ? box.height : box.width) - 8;
	return others.map(({ id }, index) => {
		const shift = ((index + 0.5) / others.length - 0.5) * room;
		const spot = isBeside
			? { x: box.x + side * (box.width / 2 + 2), y: box.y + shift }
			: { x: box.x + shift, y: box.y + side * (box.height / 2 + 2) };
		return [`${box.name} ${id}`, { ...spot, index }];
	});
}

/** A link, bent towards the middle. */
function between(from: Port, to: Port, middle: Spot): Omit<Arc, 'id'> {
	const bend = {
		x: (from.x + to.x) / 2 + (middle.x - (from.x + to.x) / 2) * BEND,
		y: (from.y + to.y) / 2 + (middle.y - (from.y + to.y) / 2) * BEND
	};
	const way = Array.from({ length: STEPS + 1 }, (_, step) => {
		const t = step / STEPS;
		const [a, b, c] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
		return { x: a * from.x + b * bend.x + c * to.x, y: a * from.y + b * bend.y + c * to.y };
	});
	return { line: `M${place(from)}Q${place(bend)} ${place(to)}`, ...marksOf(way, to.index) };
}

/** A small ring from a node's edge back to it, on the side away from the middle's height. */
function aroundItself(box: Box, middle: Spot): Omit<Arc, 'id'> {
	const side = Math.sign(box.y - middle.y) || 1;
	const center = { x: box.x, y: box.y + side * (box.height / 2 + 8) };
	const way = Array.from({ length: STEPS + 1 }, (_, step) => {
		const angle = (2 * Math.PI * step) / STEPS - (side * Math.PI) / 2;
		return { x: center.x + 14 * Math.cos(angle), y: center.y + 11 * Math.sin(angle) };
	}).filter((spot) => !inside(spot, box));
	const [start = center] = way;
	const end = way.at(-1) ?? center;
	return { line: `M${place(start)}A14,11 0 1 1 ${place(end)}`, ...marksOf(way, 0) };
}

const inside = (spot: Spot, { x, y, width, height }: Box) =>
	Math.abs(spot.x - x) <= width / 2 + 2 && Math.abs(spot.y - y) <= height / 2 + 2;

/** Head and sign of a way; `index` moves the sign back, so that signs at one node lie apart. */
function marksOf(way: readonly Spot[], index: number): Pick<Arc, 'head' | 'sign'> {
	const tip = way.at(-1) ?? { x: 0, y: 0 };
	const before = (distance: number) =>
		way.findLast((spot) => Math.hypot(tip.x - spot.x, tip.y - spot.y) >= distance) ?? way[0] ?? tip;
	const back = before(HEAD);
	const length = Math.hypot(tip.x - back.x, tip.y - back.y) || 1;
	const step = { x: (tip.x - back.x) / length, y: (tip.y - back.y) / length };
	const beside = (from: Spot, aside: number): Spot => ({
		x: from.x - step.y * aside,
		y: from.y + step.x * aside
	});
	const end = { x: tip.x - step.x * HEAD, y: tip.y - step.y * HEAD };
	return {
		head: `M${[tip, beside(end, 3.5), beside(end, -3.5)].map(place).join('L')}Z`,
		sign: rounded(beside(before(HEAD + 8 + 11 * (index % 4)), 6))
	};
}

const tenth = (px: number) => Math.round(px * 10) / 10;
const rounded = ({ x, y }: Spot): Spot => ({ x: tenth(x), y: tenth(y) });
const place = ({ x, y }: Spot) => `${tenth(x)},${tenth(y)}`;
