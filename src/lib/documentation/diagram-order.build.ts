import { LINK_IDS, LINKS, NODE_NAMES, type NodeName } from '$lib/model';

/** Links between different nodes, each pair once. */
const CHORDS = [
	...new Map(
		LINK_IDS.map((id) => [LINKS[id].from, LINKS[id].to].sort() as [NodeName, NodeName])
			.filter(([a, b]) => a !== b)
			.map((pair) => [pair.join(), pair])
	).values()
];

/** How entangled the links are with the nodes in this order around a ring: crossings, and a little for long ways. */
function entanglement(order: readonly NodeName[]): number {
	const place = new Map(order.map((name, index) => [name, index]));
	const chords = CHORDS.map(([a, b]) => {
		const [first, second] = [place.get(a) ?? 0, place.get(b) ?? 0];
		return first < second ? ([first, second] as const) : ([second, first] as const);
	});
	let sum = 0;
	chords.forEach(([a, b], index) => {
		sum += Math.min(b - a, order.length - (b - a)) / 4;
		for (const [c, d] of chords.slice(index + 1))
			if ((a < c && c < b && b < d) || (c < a && a < d && d < b)) sum += 1;
	});
	return sum;
}

/** The least entangled order that exchanging two nodes at a time leads to. */
function untangled(start: readonly NodeName[]): NodeName[] {
	const order = [...start];
	let best = entanglement(order);
	for (let better = true; better;) {
		better = false;
		for (let i = 0; i < order.length; i++)
			for (let j = i + 1; j < order.length; j++) {
				[order[i], order[j]] = [order[j] as NodeName, order[i] as NodeName];
				const now = entanglement(order);
				if (now < best) [best, better] = [now, true];
				else [order[i], order[j]] = [order[j] as NodeName, order[i] as NodeName];
			}
	}
	return order;
}

/** The table's order, its nodes dealt out at every stride: starts far enough apart, the same at every build. */
const starts = [1, 3, 5, 7, 9, 11, 13, 15].map((stride) =>
	NODE_NAMES.map((_, index) => NODE_NAMES[(index * stride) % NODE_NAMES.length] as NodeName)
);

const ring = starts
	.filter((start) => new Set(start).size === NODE_NAMES.length)
	.map(untangled)
	.reduce((best, order) => (entanglement(order) < entanglement(best) ? order : best));
const first = ring.indexOf('investment');

/** Nodes of the causal diagram around a ring, with few crossings; investment on top. */
export const NODE_RING: readonly NodeName[] = [...ring.slice(first), ...ring.slice(0, first)];
