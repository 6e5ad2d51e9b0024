import { type SourceLink, sourcesOf } from './sources-of';
import { TABLE } from './tables/token-prices';

const listed = TABLE.read().filter((row) => row.kind === 'list' && row.outputUsd !== null);
const newest =
	listed
		.map((row) => row.date.slice(0, 4))
		.sort()
		.at(-1) ?? '';
const current = listed.filter((row) => row.date.startsWith(newest));

/** The year whose list prices are used. */
export const PRICES_YEAR: string = newest;

/** List prices of that year: dollars for a million tokens read and for a million written. */
export const QUERY_PRICES: { model: string; input: number; output: number }[] = current.map(
	({ model, inputUsd, outputUsd }) => ({ model, input: inputUsd, output: outputUsd ?? 0 })
);

/** Where the prices come from. */
export const PRICE_SOURCES: SourceLink[] = sourcesOf(current);
