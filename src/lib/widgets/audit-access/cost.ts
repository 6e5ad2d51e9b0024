/** A list price: dollars for a million tokens read and for a million written. */
export type ListPrice = { model: string; input: number; output: number };

/** Tokens that one query is taken to read, and to write. */
export const QUERY_TOKENS = { read: 500, written: 500 };

/** Dollars that queries cost at a list price. */
export const costOf = (queries: number, { input, output }: ListPrice): number =>
	(queries * (QUERY_TOKENS.read * input + QUERY_TOKENS.written * output)) / 1e6;

/** The cheapest and the dearest of some list prices for such a query. Throws where there are none. */
export function priceRange(prices: ListPrice[]): { cheapest: ListPrice; dearest: ListPrice } {
	const ordered = [...prices].sort((a, b) => costOf(1, a) - costOf(1, b));
	const [cheapest, dearest] = [ordered[0], ordered.at(-1)];
	if (!cheapest || !dearest) throw new Error('no list prices to choose from');
	return { cheapest, dearest };
}
