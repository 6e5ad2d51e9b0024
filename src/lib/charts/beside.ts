import type { Box } from './plot';
import type { Point } from './series';

/** A rectangle (px) that holds a label or a mark. */
export type Rectangle = { left: number; right: number; top: number; bottom: number };

/** A label's place: where its text starts or ends, and its middle line. */
export type Placed = {
	x: number;
	y: number;
	anchor: 'start' | 'end' | 'middle';
	covers: Rectangle;
};

const HEIGHT = 16;

/** How wide a label is at 13 px, near enough (px). */
export const textWidth = (words: string, each = 7): number => words.length * each;

export const overlap = (one: Rectangle, other: Rectangle): boolean =>
	one.left < other.right &&
	other.left < one.right &&
	one.top < other.bottom &&
	other.top < one.bottom;

/**
 * A place for a label beside a mark (px): upper right if that is free, else lower right, upper left, lower left, then above
 * and below. Undefined when none is inside the box and clear of what is taken.
 */
export function placeBeside(
	{ x, y }: Point,
	width: number,
	reach: number,
	taken: readonly Rectangle[],
	box: Box
): Placed | undefined {
	const places: Omit<Placed, 'covers'>[] = [
		{ x: x + reach, y: y - reach, anchor: 'start' },
		{ x: x + reach, y: y + reach, anchor: 'start' },
		{ x: x - reach, y: y - reach, anchor: 'end' },
		{ x: x - reach, y: y + reach, anchor: 'end' },
		{ x, y: y - reach - HEIGHT / 2, anchor: 'middle' },
		{ x, y: y + reach + HEIGHT / 2, anchor: 'middle' },
		{ x, y: y - reach - HEIGHT / 2, anchor: 'start' },
		{ x, y: y + reach + HEIGHT / 2, anchor: 'start' },
		{ x, y: y - reach - HEIGHT / 2, anchor: 'end' },
		{ x, y: y + reach + HEIGHT / 2, anchor: 'end' }
	];
	return places
		.map((place) => ({ ...place, covers: covering(place, width) }))
		.find(
			({ covers }) =>
				covers.left >= box.left &&
				covers.right <= box.right &&
				covers.top >= box.top &&
				covers.bottom <= box.bottom &&
				!taken.some((one) => overlap(one, covers))
		);
}

function covering({ x, y, anchor }: Omit<Placed, 'covers'>, width: number): Rectangle {
	const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
	return { left, right: left + width, top: y - HEIGHT / 2, bottom: y + HEIGHT / 2 };
}
