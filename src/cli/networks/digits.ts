import { readFileSync } from 'node:fs';

const FILE = 'src/cli/networks/handwritten-digits.txt';
/** Pictures before this one are learned from; the rest, mostly of other writers, are held out. */
const HELD_OUT_FROM = 1200;
const SHADES = '0123456789abcdefg';

/** A handwritten digit: which one it is, and 64 shades from 0 (paper) to 1 (ink), row by row. */
export type Picture = { digit: number; pixels: Float64Array };

/** A picture from a line: the digit, then 64 shades of 0 to 16, each one character. */
export function pictureOf(line: string): Picture {
	const shades = [...line.slice(1)].map((shade) => SHADES.indexOf(shade));
	const digit = Number(line[0]);
	if (!Number.isInteger(digit) || shades.length !== 64 || shades.includes(-1))
		throw new Error(`${FILE}: "${line}" is no digit with 64 shades`);
	return { digit, pixels: Float64Array.from(shades, (shade) => shade / 16) };
}

/** The pictures to learn from, and those held out. */
export function readPictures(): { learned: Picture[]; heldOut: Picture[] } {
	const all = readFileSync(FILE, 'utf8').trimEnd().split('\n').map(pictureOf);
	return { learned: all.slice(0, HELD_OUT_FROM), heldOut: all.slice(HELD_OUT_FROM) };
}
