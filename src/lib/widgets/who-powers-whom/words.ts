import { KINDS, listed, STATUSES } from './deal-words';
import { connections, type Filter, linksOf, nameOf } from './links';
import { LINKS } from './arrangement.build';
import { largestRing, twoWayPairs } from './rings';

/** What the figure says of the deals that are shown. */
export type Finding = {
	/** The finding, what depends on the settings between asterisks. */
	title: string;
	/** A full account for those who do not see the drawing. */
	summary: string;
	/** Pairs that give both ways. */
	pairs: [number, number][];
	/** The largest set of parties in which the arrows lead from each to each. */
	ring: number[];
};

/** Says in words what a set of deals amounts to: counts of deals and parties, never a sum of money. */
export function findingOf(filter: Filter, deals: number[]): Finding {
	const places = linksOf(deals);
	const links = places.flatMap((place) => LINKS[place] ?? []);
	const ranked = connections(deals);
	const count = new Set(links.map(({ deal }) => deal)).size;
	const pairs = twoWayPairs(links);
	const ring = largestRing(links);
	const what = dealsInWords(filter, count);
	if (count === 0) {
		const title = `By ${filter.year}, *${what}* are on record`;
		return { title, summary: `${plain(title)}.`, pairs, ring };
	}
	const top = ranked.filter(({ deals: most }) => most === ranked[0]?.deals);
	const leader = nameOf(ranked[0]?.party ?? 0);
	const title =
		`By ${filter.year}, *${what}* ${count === 1 ? 'ties' : 'tie'} *${ranked.length} parties* together` +
		(top.length === 1 ? `; *${leader}* is in the most, *${ranked[0]?.deals ?? 0}*` : '');
	const most = ranked.slice(0, 5).map(({ party, deals: own }) => `${nameOf(party)} (${own})`);
	const both =
		pairs.length === 0
			? 'No pair gives in both directions.'
			: `${pairs.length === 1 ? 'One pair gives' : `${pairs.length} pairs give`} in both directions: ${listed(
					pairs.map(([a, b]) => `${nameOf(a)} with ${nameOf(b)}`)
				)}.`;
	const around =
		ring.length > 2
			? ` In a ring of ${ring.length} parties each can be reached from each along the arrows: ${listed(ring.map(nameOf))}.`
			: '';
	return {
		title,
		summary: `${plain(title)}. In the most deals are ${listed(most)}. ${both}${around}`,
		pairs,
		ring
	};
}

function dealsInWords({ kind, status }: Filter, count: number): string {
	const noun =
		kind === 'all' ? (count === 1 ? 'deal' : 'deals') : KINDS[kind][count === 1 ? 'one' : 'many'];
	const word = status === 'all' ? '' : `${STATUSES[status].word} `;
	return `${count === 0 ? 'no' : count} ${word}${noun}`;
}

const plain = (title: string) => title.replaceAll('*', '');
