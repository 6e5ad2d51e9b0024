import { type Organization, TABLE as ORGANIZATIONS } from './tables/organizations';
import { type Partnership, TABLE } from './tables/partnerships';

/** A deal as a figure draws and lists it. Parties are places in `PARTIES`. */
export type Deal = Pick<
	Partnership,
	'id' | 'date' | 'gives' | 'status' | 'reported' | 'scope' | 'terms' | 'note' | 'doubt'
> & {
	from: number[];
	to: number[];
	/** Dollars of the day; null where not known. */
	amount: number | null;
	/** Upper limit or high account, dollars of the day; null where there is none. */
	upTo: number | null;
	/** Pairs that are tied by this deal and by no deal that it contains, as [giver, receiver]. */
	pairs: [number, number][];
};

const organizations = ORGANIZATIONS.read();
const rows = TABLE.read();
const placeOf = new Map(organizations.map(({ id }, place) => [id, place]));

/** Who takes part, in the order of the table. */
export const PARTIES: Organization[] = organizations;

/** Every deal, oldest first. */
export const DEALS: Deal[] = rows.map((row) => ({
	id: row.id,
	date: row.date,
	gives: row.gives,
	status: row.status,
	reported: row.reported,
	scope: row.scope,
	terms: row.terms,
	note: row.note,
	doubt: row.doubt,
	from: row.from.map(place),
	to: row.to.map(place),
	amount: row.amountUsd,
	upTo: row.amountUpperUsd,
	pairs: pairsOf(row)
}));

/** Every giver with every receiver, without those whose part in a total is a deal of its own. */
function pairsOf(row: Partnership): [number, number][] {
	const parts = rows.filter((other) => row.contains.includes(other.id));
	return row.from
		.flatMap((from) => row.to.map((to) => ({ from, to })))
		.filter(
			({ from, to }) => !parts.some((part) => part.from.includes(from) && part.to.includes(to))
		)
		.map(({ from, to }) => [place(from), place(to)]);
}

function place(id: string): number {
	const found = placeOf.get(id);
	if (found === undefined) throw new Error(`content/facts/organizations.csv: no ${id}`);
	return found;
}
