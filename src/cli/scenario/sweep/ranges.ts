import { quoted, Refusal } from '../refusal';
import { wholeValue } from '../values';

/** Most values on one axis. */
const MOST = 1e6;

/** What an option says of one quantity: values one by one, or an interval to draw from. */
export type Range =
	| { readonly kind: 'values'; readonly values: readonly number[] }
	| { readonly kind: 'interval'; readonly low: number; readonly high: number };

/**
 * Reads '1', '0.5,1,2', '0:3:31' (31 values from 0 to 3, evenly) or '0:3' (anything between).
 * @param name what it is said of
 * @param read how one value is read and checked
 */
export function readRange(name: string, word: string, read: (word: string) => number): Range {
	if (!word.includes(':')) {
		const values = word.split(',').map(read);
		if (new Set(values).size < values.length)
			throw new Refusal(`${name} has a value twice in ${quoted(word)}.`);
		return { kind: 'values', values };
	}
	const [from = '', to = '', count, ...more] = word.split(':');
	const [low, high] = [read(from), read(to)];
	if (more.length > 0 || !(low < high))
		throw new Refusal(`${name} takes LOW:HIGH or LOW:HIGH:COUNT, not ${quoted(word)}.`);
	if (count === undefined) return { kind: 'interval', low, high };
	return { kind: 'values', values: evenly(low, high, countOf(name, count)) };
}

function countOf(name: string, word: string): number {
	return wholeValue(`${name.replace(/^--/, '')} LOW:HIGH:COUNT`, word, 2, MOST);
}

/** Values from low to high, both included, without the crumbs of binary fractions. */
function evenly(low: number, high: number, count: number): number[] {
	return Array.from({ length: count }, (_, index) =>
		Number((low + ((high - low) * index) / (count - 1)).toPrecision(12))
	);
}
