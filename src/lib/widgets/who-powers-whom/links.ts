import { DEALS } from '$lib/facts/partnerships.build';
import { LINKS, PARTIES_DRAWN } from './arrangement.build';
import type { Kind, Status } from './deal-words';

/** What the parties of each group are called. */
export const GROUPS: Record<string, string> = {
	cloud: 'Clouds, data centers',
	lab: 'Labs, AI firms',
	chips: 'Chip makers',
	investor: 'Investors',
	government: 'Governments'
};

export type Filter = { kind: Kind | 'all'; status: Status | 'all'; year: number };

/** Deals that a filter lets through, as places in `DEALS`: made by the end of the year, of that kind and status. */
export const dealsOf = ({ kind, status, year }: Filter): number[] =>
	DEALS.flatMap((deal, place) =>
		Number(deal.date.slice(0, 4)) <= year &&
		(kind === 'all' || deal.gives.includes(kind)) &&
		(status === 'all' || deal.status === status)
			? [place]
			: []
	);

/** The links that some deals draw, as places in `LINKS`. */
export function linksOf(deals: number[]): number[] {
	const among = new Set(deals);
	return LINKS.flatMap(({ deal }, place) => (among.has(deal) ? [place] : []));
}

/** The two parties of a link. */
export const partiesOf = (place: number): number[] => {
	const link = LINKS[place];
	return link ? [link.from, link.to] : [];
};

/** Whether a link belongs to a party, or runs between the two of a pair. */
export function touches(place: number, parties: number[]): boolean {
	const ends = partiesOf(place);
	return parties.every((party) => ends.includes(party));
}

/** Links by giver and receiver, as "giver,receiver". */
export function byPair(places: number[]): Map<string, number[]> {
	const found = new Map<string, number[]>();
	for (const place of places) {
		const pair = partiesOf(place).join();
		found.set(pair, [...(found.get(pair) ?? []), place]);
	}
	return found;
}

/** Deals in which a party takes part, or both of a pair on opposite sides; totals included. */
export const dealsBetween = (deals: number[], parties: number[]): number[] =>
	deals.filter((place) => {
		const deal = DEALS[place];
		if (!deal) return false;
		const [one = -1, other] = parties;
		if (other === undefined) return deal.from.includes(one) || deal.to.includes(one);
		return (
			(deal.from.includes(one) && deal.to.includes(other)) ||
			(deal.from.includes(other) && deal.to.includes(one))
		);
	});

/** What a party is called. */
export const nameOf = (party: number): string => PARTIES_DRAWN[party]?.name ?? '';

/** How many deals each party takes part in, most first; only deals that draw links count, each once. */
export function connections(deals: number[]): { party: number; deals: number }[] {
	const count = new Map<number, Set<number>>();
	const among = new Set(deals);
	for (const { deal, from, to } of LINKS)
		if (among.has(deal))
			for (const party of [from, to]) count.set(party, (count.get(party) ?? new Set()).add(deal));
	return [...count]
		.map(([party, all]) => ({ party, deals: all.size }))
		.sort((a, b) => b.deals - a.deals || a.party - b.party);
}
