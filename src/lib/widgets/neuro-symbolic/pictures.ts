import { DIGITS } from '$lib/facts/handwritten-digits.build';
import { likeliest } from '$lib/networks/sums';
import { digitChances, OWN, type Shades, shadesOf } from './reading';

/** What stands in one of the two places: a picture by its id, or one's own. */
export type Slot = { id: string; own: Shades };

/** A picture, which digit it is where that is known, and what to call it. */
export type Picture = { shades: Shades; digit?: number; label: string };

/** The pictures that can be chosen, and one's own. */
export const CHOICES = [
	...DIGITS.map(({ id, digit }) => ({
		value: id,
		label: id.endsWith('first') ? `A ${digit}` : `Another ${digit}`
	})),
	{ value: OWN, label: 'Your own drawing' }
];

/** The picture that stands in a place. */
export function pictureIn({ id, own }: Slot): Picture {
	const known = DIGITS.find((digit) => digit.id === id);
	return known
		? { shades: shadesOf(known.shades), digit: known.digit, label: `a handwritten ${known.digit}` }
		: { shades: own, label: 'your own drawing' };
}

/** The first picture that the reader of this many pairs takes for another digit, as one would call it. */
export function misreadBy(pairs: number): string | undefined {
	const found = DIGITS.find(
		({ digit, shades }) => likeliest(digitChances(pairs, shadesOf(shades))) !== digit
	);
	return found && `the ${found.id.endsWith('first') ? 'first' : 'other'} ${found.digit}`;
}
