import { unpacked } from '$lib/networks/packed';
import { passThrough, type TwoLayers } from '$lib/networks/two-layers';
import { READERS } from './taught.build';

/** Squares along one side of a picture. */
export const SIDE = 8;
/** Steps from paper to ink. */
const INK = 16;

/** Shades of 64 squares, from 0 (paper) to 1 (ink), row by row. */
export type Shades = number[];

/** The shades behind their letters, 0 to g. */
export const shadesOf = (letters: string): Shades =>
	[...letters].map((letter) => Number.parseInt(letter, INK + 1) / INK);

const readers = new Map<number, TwoLayers>();

/** The reader that learned from this many pairs; its weights are unpacked when it is first asked. */
function readerOf(pairs: number): TwoLayers {
	const known = readers.get(pairs);
	if (known) return known;
	const found = READERS.find((reader) => reader.pairs === pairs);
	if (!found) throw new Error(`no reader has learned from ${pairs} pairs`);
	const { inputs, hidden, outputs, layers } = found;
	const parameters = layers.flatMap((layer) => [...unpacked(layer)]);
	const reader = { inputs, hidden, outputs, parameters };
	readers.set(pairs, reader);
	return reader;
}

/** The chance of each digit in a picture, as the reader that learned from this many pairs sees it. */
export const digitChances = (pairs: number, shades: Shades): Float64Array =>
	passThrough(readerOf(pairs), shades).chances;

/**
 * A pen of about one square put down at a point (in squares from the top left corner): the nearer a square's middle,
 * the darker it gets, in the steps the pictures have. Nothing is ever made lighter.
 */
export function inked(shades: Shades, x: number, y: number): Shades {
	return shades.map((shade, at) => {
		const distance = Math.hypot((at % SIDE) + 0.5 - x, Math.floor(at / SIDE) + 0.5 - y);
		const ink = Math.max(0, Math.min(1, 1.3 - distance));
		return Math.max(shade, Math.round(ink * INK) / INK);
	});
}

/** The picture with one square changed: paper, gray, ink and paper again. */
export const turned = (shades: Shades, square: number): Shades =>
	shades.map((shade, at) => (at !== square ? shade : shade < 0.25 ? 0.5 : shade < 0.75 ? 1 : 0));

/** The id of one's own drawing among the pictures. */
export const OWN = 'own';

export const BLANK: Shades = Array.from({ length: SIDE * SIDE }, () => 0);
