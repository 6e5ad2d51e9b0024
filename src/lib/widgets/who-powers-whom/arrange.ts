/**
 * Places the parties of a network in columns and gives every link a slot of its own at both ends, so that links
 * never lie on each other and the length of a party's bar counts its links. The order in each column is
 * searched for few crossings and short ways, always in the same manner: the same network is always drawn the same.
 */

/** What is placed: parties by group, and links as [giver, receiver]. Numbers are places in `parties`. */
export type Network = { parties: { group: string; lines: number }[]; links: [number, number][] };

/** Columns from left to right, each a list of groups from top to bottom; sizes in px. */
export type Form = {
	columns: string[][];
	/** From one slot to the next. */
	slot: number;
	/** Least height of a party with one line of name; and what each further line adds. */
	row: number;
	line: number;
	/** Between parties. */
	gap: number;
	/** Above each group, for its heading. */
	heading: number;
};

export type Side = 'left' | 'right';
/** A party's bar: top and height in px. */
export type Place = { column: number; top: number; height: number };
/** One end of a link: its height (px) and the side of the bar it is on. */
export type End = { y: number; side: Side };
export type Arrangement = {
	height: number;
	places: Place[];
	headings: { group: string; column: number; y: number }[];
	ends: { from: End; to: End }[];
};

/** How often each party is tried everywhere, at most. */
const ROUNDS = 12;
/** A rise of so many px is as bad as a crossing. */
const STEEP = 40;

type Order = { group: string; members: number[] }[][];

/** The best arrangement found. */
export function arrange(network: Network, form: Form): Arrangement {
	let order: Order = form.columns.map((groups) =>
		groups.map((group) => ({
			group,
			members: network.parties.flatMap((party, place) => (party.group === group ? [place] : []))
		}))
	);
	const bars = barsOf(network, form);
	const costOf = (tried: Order) => cost(stack(bars, form, tried).places, network);
	let best = costOf(order);
	for (let round = 0; round < ROUNDS; round++) {
		const before = best;
		for (const party of network.parties.keys())
			for (const next of moves(order, party)) {
				const found = costOf(next);
				if (found >= best - 1e-9) continue;
				best = found;
				order = next;
			}
		if (best === before) break;
	}
	const stacked = stack(bars, form, order);
	return { ...stacked, ends: endsOf(network, form, stacked.places) };
}

/** Every order in which one party stands elsewhere in its group. */
function moves(order: Order, party: number): Order[] {
	return order.flatMap((groups, column) =>
		groups.flatMap(({ group, members }, at) => {
			if (!members.includes(party)) return [];
			const rest = members.filter((member) => member !== party);
			return members.map((_, to) =>
				order.with(column, groups.with(at, { group, members: rest.toSpliced(to, 0, party) }))
			);
		})
	);
}

/** How hard it is to follow: crossings, and how far links rise or fall between the middles of their parties. */
function cost(places: Place[], { links }: Network): number {
	const between: { left: number; right: number }[][] = [];
	let sum = 0;
	for (const [giver, receiver] of links) {
		const first = column(places, giver) <= column(places, receiver);
		const left = middle(places, first ? giver : receiver);
		const right = middle(places, first ? receiver : giver);
		sum += Math.abs(left - right) / STEEP;
		const others = (between[column(places, first ? giver : receiver)] ??= []);
		for (const other of others) if ((left - other.left) * (right - other.right) < 0) sum += 1;
		others.push({ left, right });
	}
	return sum;
}

const column = (places: Place[], party: number) => places[party]?.column ?? 0;
const middle = (places: Place[], party: number) => {
	const place = places[party];
	return place ? place.top + place.height / 2 : 0;
};

/** The side of one party's bar on which its link to another leaves. In one column both take the right. */
export function sideOf(places: Place[], party: number, other: number): Side {
	return column(places, party) > column(places, other) ? 'left' : 'right';
}

/** Column and height of every party: room for its links on the busier side, and for its name. */
function barsOf({ parties, links }: Network, form: Form): Place[] {
	const bars = parties.map(({ group }) => ({
		column: form.columns.findIndex((groups) => groups.includes(group)),
		top: 0,
		height: 0
	}));
	const counts = parties.map(() => ({ left: 0, right: 0 }));
	for (const [giver, receiver] of links)
		for (const [party, other] of [
			[giver, receiver],
			[receiver, giver]
		] as const) {
			const count = counts[party];
			if (count) count[sideOf(bars, party, other)] += 1;
		}
	return bars.map((bar, party) => {
		const { left = 0, right = 0 } = counts[party] ?? {};
		const lines = parties[party]?.lines ?? 1;
		const name = form.row + (lines - 1) * form.line;
		return { ...bar, height: Math.max(Math.max(left, right) * form.slot, name) };
	});
}

/** The parties below each other in a given order, without their links. */
function stack(bars: Place[], form: Form, order: Order): Omit<Arrangement, 'ends'> {
	const places = [...bars];
	const headings: Arrangement['headings'] = [];
	const bottoms = order.map((groups, at) => {
		let y = 0;
		for (const { group, members } of groups) {
			headings.push({ group, column: at, y });
			y += form.heading;
			for (const member of members) {
				const height = bars[member]?.height ?? 0;
				places[member] = { column: at, top: y, height };
				y += height + form.gap;
			}
		}
		return y - form.gap;
	});
	const height = Math.max(...bottoms);
	spread(order, places, headings, bottoms, height);
	return { height, places, headings };
}

/** Lets the shorter columns use the whole height: what is left over goes between their parties. */
function spread(
	order: Order,
	places: Place[],
	headings: Arrangement['headings'],
	bottoms: number[],
	height: number
) {
	for (const [at, groups] of order.entries()) {
		const gaps = groups.reduce((sum, { members }) => sum + members.length, 0) - 1;
		const more = (height - (bottoms[at] ?? height)) / Math.max(1, gaps);
		let passed = 0;
		for (const { group, members } of groups) {
			const heading = headings.find((one) => one.group === group && one.column === at);
			if (heading) heading.y += passed * more;
			for (const member of members) {
				const place = places[member];
				if (place) place.top += passed * more;
				passed += 1;
			}
		}
	}
}

/** Slots from top to bottom in the order of where the links lead; several between one pair stay in their order. */
function endsOf({ links }: Network, form: Form, places: Place[]): Arrangement['ends'] {
	const ends = links.map(([giver, receiver]) => ({
		from: { y: 0, side: sideOf(places, giver, receiver) },
		to: { y: 0, side: sideOf(places, receiver, giver) }
	}));
	for (const party of places.keys())
		for (const side of ['left', 'right'] as const) {
			const mine = links.flatMap(([giver, receiver], index) => {
				const link = ends[index];
				if (!link) return [];
				const out = giver === party && link.from.side === side ? [link.from] : [];
				const into = receiver === party && link.to.side === side ? [link.to] : [];
				return [...out, ...into].map((end) => ({
					end,
					towards: middle(places, end === link.from ? receiver : giver)
				}));
			});
			mine.sort((a, b) => a.towards - b.towards);
			for (const [slot, { end }] of mine.entries())
				end.y = middle(places, party) + (slot - (mine.length - 1) / 2) * form.slot;
		}
	return ends;
}
