import type { NodeBox, Spot } from './geometry';

/** How a link goes: by a curve that bulges so many px to the left of its way; through a lane; or round one corner. */
export type Route =
	| number
	| {
			/** The side it leaves by, how far (px) from that side the lane lies, and how far (px) below the middles it starts and ends. */
			lane: 'left' | 'right';
			out: number;
			start: number;
			end: number;
	  }
	| {
			/** First which way. Offsets (px) from the middle of the box at its start and its end. */
			corner: 'down' | 'across';
			start: number;
			end: number;
	  }
	| {
			/** How far (px) below its box it turns, to go across and down again. Offsets (px) from the middles at its start and its end. */
			shelf: number;
			start: number;
			end: number;
	  };

/** A way as a chain of points, from the edge of one box to the edge of the other. */
export type Way = readonly Spot[];

/** Room (px) between a box and what starts or ends at it. */
const AIR = 3;

export function wayOf(from: NodeBox, to: NodeBox, route: Route): Way {
	if (typeof route === 'number') return curved(from, to, route);
	if ('lane' in route) return rounded(throughLane(from, to, route));
	if ('shelf' in route) return rounded(overShelf(from, to, route));
	return rounded(roundCorner(from, to, route));
}

function throughLane(
	from: NodeBox,
	to: NodeBox,
	{ lane, out, start, end }: Extract<Route, { lane: string }>
): Spot[] {
	const side = lane === 'left' ? -1 : 1;
	const edge = from.x + side * (from.width / 2 + AIR);
	const x = edge + side * (out - AIR);
	const goal = to.x + Math.sign(x - to.x) * (to.width / 2 + AIR);
	return [
		{ x: edge, y: from.y + start },
		{ x, y: from.y + start },
		{ x, y: to.y + end },
		{ x: goal, y: to.y + end }
	];
}

function overShelf(
	from: NodeBox,
	to: NodeBox,
	{ shelf, start, end }: Extract<Route, { shelf: number }>
): Spot[] {
	const floor = from.y + from.height / 2;
	return [
		{ x: from.x + start, y: floor + AIR },
		{ x: from.x + start, y: floor + shelf },
		{ x: to.x + end, y: floor + shelf },
		{ x: to.x + end, y: to.y - to.height / 2 - AIR }
	];
}

function roundCorner(
	from: NodeBox,
	to: NodeBox,
	{ corner, start, end }: Extract<Route, { corner: string }>
): Spot[] {
	const [right, down] = [Math.sign(to.x - from.x), Math.sign(to.y - from.y)];
	if (corner === 'down') {
		const [x, y] = [from.x + start, to.y + end];
		return [
			{ x, y: from.y + down * (from.height / 2 + AIR) },
			{ x, y },
			{ x: to.x - right * (to.width / 2 + AIR), y }
		];
	}
	const [x, y] = [to.x + end, from.y + start];
	return [
		{ x: from.x + right * (from.width / 2 + AIR), y },
		{ x, y },
		{ x, y: to.y - down * (to.height / 2 + AIR) }
	];
}

/** The same chain with its corners cut off. */
function rounded(points: Spot[]): Spot[] {
	const CUT = 5;
	return points.flatMap((point, index) => {
		const [before, after] = [points[index - 1], points[index + 1]];
		if (!before || !after) return [point];
		return [towards(point, before, CUT), towards(point, after, CUT)];
	});
}

function towards(from: Spot, to: Spot, distance: number): Spot {
	const part = Math.min(0.5, distance / (distanceOf(from, to) || 1));
	return { x: from.x + part * (to.x - from.x), y: from.y + part * (to.y - from.y) };
}

const distanceOf = (one: Spot, other: Spot) => Math.hypot(other.x - one.x, other.y - one.y);

const STEPS = 600;

/** From middle to middle, without what lies inside the boxes. */
function curved(from: NodeBox, to: NodeBox, bend: number): Spot[] {
	const length = distanceOf(from, to);
	const pulled = {
		x: (from.x + to.x) / 2 + (2 * bend * (to.y - from.y)) / length,
		y: (from.y + to.y) / 2 - (2 * bend * (to.x - from.x)) / length
	};
	const points = Array.from({ length: STEPS + 1 }, (_, step) => {
		const t = step / STEPS;
		const [a, b, c] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
		return { x: a * from.x + b * pulled.x + c * to.x, y: a * from.y + b * pulled.y + c * to.y };
	}).filter((point) => !inside(point, from) && !inside(point, to));
	const every = bend === 0 ? points.length : Math.ceil(points.length / 12);
	return points.filter((_, index) => index % every === 0 || index === points.length - 1);
}

const inside = ({ x, y }: Spot, box: NodeBox) =>
	Math.abs(x - box.x) <= box.width / 2 + AIR && Math.abs(y - box.y) <= box.height / 2 + AIR;

/** Length of a way in px. */
export const lengthOf = (way: Way): number =>
	way.slice(1).reduce((sum, point, index) => sum + distanceOf(way[index] ?? point, point), 0);

/** The point so many px along a way, and the direction there as a step of one px. */
export function along(way: Way, distance: number): { spot: Spot; step: Spot } {
	let left = distance;
	for (let index = 1; index < way.length; index++) {
		const [from, to] = [way[index - 1], way[index]];
		if (!from || !to) break;
		const length = distanceOf(from, to);
		if (left <= length || index === way.length - 1) {
			const step = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
			return { spot: { x: from.x + left * step.x, y: from.y + left * step.y }, step };
		}
		left -= length;
	}
	throw new RangeError('a way has at least two points');
}

/** The part of a way between two distances (px) along it. */
export function stretch(way: Way, from: number, to: number): Spot[] {
	let passed = 0;
	const between = way.filter((point, index) => {
		passed += index ? distanceOf(way[index - 1] ?? point, point) : 0;
		return passed > from && passed < to;
	});
	return [along(way, from).spot, ...between, along(way, to).spot];
}
