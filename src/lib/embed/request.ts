import { FLAG_NAMES, FLAGS, type Flags } from './flags';

/** How a page asks for a figure: how it looks, which levers it shows by id, and the scenario as a query string ('' for the usual one). */
export type FigureRequest = { flags: Flags; levers: readonly string[]; query: string };

/** A figure as it is where nothing was chosen. */
export const AS_USUAL: FigureRequest = { flags: {}, levers: [], query: '' };

/**
 * A request as names and values, the same in addresses and attributes: the scenario, the levers, flags that are not the
 * usual ones, and the version of the model it was made with.
 */
export function pairsOf(
	{ flags, levers, query }: FigureRequest,
	model: string
): [string, string][] {
	return [
		...[...new URLSearchParams(query)].filter(([name]) => name !== 'v'),
		...(levers.length ? [['levers', levers.join(',')] as [string, string]] : []),
		...FLAG_NAMES.flatMap((name): [string, string][] => {
			const value = flags[name];
			return value === undefined || value === FLAGS[name].values[0] ? [] : [[name, value]];
		}),
		['pin', model]
	];
}

/** A request as the query string of a figure's address. */
export const searchOf = (request: FigureRequest, model: string): string =>
	`?v=1&${pairsOf(request, model)
		.map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`)
		.join('&')}`;
