import type { Spot } from './geometry';
import { along, lengthOf, type Way } from './ways';

/** Room (px) a ring keeps from the ways of other links, which would take its press, and from their rings. */
const FROM_WAYS = 9;
const FROM_RINGS = 26;
/** Where along its way a ring may lie: in the middle, or as near to it as there is room. */
const PLACES = Array.from(
	{ length: 33 },
	(_, index) => 0.45 + (index % 2 ? 1 : -1) * Math.ceil(index / 2) * 0.02
);

/** How far (px) along each way its ring lies: apart from other ways and other rings. */
export function ringsOn(ways: readonly Way[]): number[] {
	const rings: Spot[] = [];
	return ways.map((way, index) => {
		const others = ways.filter((_, other) => other !== index);
		const length = lengthOf(way);
		const room = (part: number) => {
			const { spot } = along(way, part * length);
			return Math.min(
				...others.map((other) => distanceTo(other, spot) / FROM_WAYS),
				...rings.map((ring) => Math.hypot(ring.x - spot.x, ring.y - spot.y) / FROM_RINGS)
			);
		};
		const free = PLACES.find((place) => room(place) >= 1);
		const best = free ?? [...PLACES].sort((one, other) => room(other) - room(one))[0];
		const distance = (best ?? 0.5) * length;
		rings.push(along(way, distance).spot);
		return distance;
	});
}

/** How near (px) a way comes to a spot. */
export function distanceTo(way: Way, spot: Spot): number {
	let nearest = Infinity;
	way.forEach((to, index) => {
		const from = way[index - 1];
		if (!from) return;
		const [x, y] = [to.x - from.x, to.y - from.y];
		const part = ((spot.x - from.x) * x + (spot.y - from.y) * y) / (x * x + y * y || 1);
		const on = Math.min(1, Math.max(0, part));
		nearest = Math.min(nearest, Math.hypot(from.x + on * x - spot.x, from.y + on * y - spot.y));
	});
	return nearest;
}
