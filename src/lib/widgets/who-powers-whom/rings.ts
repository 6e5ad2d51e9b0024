import type { Link } from './arrangement.build';

/** Pairs of parties between which something is given both ways, by the number of links between them. */
export function twoWayPairs(links: Pick<Link, 'from' | 'to'>[]): [number, number][] {
	const count = new Map<string, number>();
	for (const { from, to } of links)
		count.set(`${from} ${to}`, (count.get(`${from} ${to}`) ?? 0) + 1);
	const between = (a: number, b: number) =>
		(count.get(`${a} ${b}`) ?? 0) + (count.get(`${b} ${a}`) ?? 0);
	return [...count.keys()]
		.map((pair) => pair.split(' ').map(Number) as [number, number])
		.filter(([a, b]) => a < b && count.has(`${b} ${a}`))
		.sort((one, other) => between(...other) - between(...one));
}

/** The largest set of parties in which, following the arrows, each leads to each. Empty where no arrows lead back. */
export function largestRing(links: Pick<Link, 'from' | 'to'>[]): number[] {
	const ahead = new Map<number, Set<number>>();
	for (const { from, to } of links) ahead.set(from, (ahead.get(from) ?? new Set()).add(to));
	const parties = [...new Set(links.flatMap(({ from, to }) => [from, to]))];
	const reached = new Map(parties.map((party) => [party, reachedFrom(ahead, party)]));
	const rings = parties.map((party) =>
		parties.filter((other) => reached.get(party)?.has(other) && reached.get(other)?.has(party))
	);
	return rings.reduce((best, ring) => (ring.length > best.length ? ring : best), []);
}

function reachedFrom(ahead: Map<number, Set<number>>, start: number): Set<number> {
	const reached = new Set<number>();
	const waiting = [...(ahead.get(start) ?? [])];
	for (let party = waiting.pop(); party !== undefined; party = waiting.pop()) {
		if (reached.has(party)) continue;
		reached.add(party);
		waiting.push(...(ahead.get(party) ?? []));
	}
	return reached;
}
