import { LINK_PLACES, READING_COUNT } from './link-places.build';
import type { LinkId } from './links';

/** Nothing is held: every equation sees the present. */
export const nothingHeld = (): Float64Array => new Float64Array(READING_COUNT).fill(NaN);

/** Lets the readings of the cut links see, from now on, what stands in a row of `columns`, each of `rows` numbers. */
export function hold(
	held: Float64Array,
	cuts: readonly LinkId[],
	columns: Float64Array,
	row: number,
	rows: number
): void {
	for (const id of cuts)
		for (const [reading, column] of LINK_PLACES[id])
			held[reading] = columns[column * rows + row] as number;
}

/** True when there is a link of that name to cut. */
export const isLink = (id: string): id is LinkId => Object.hasOwn(LINK_PLACES, id);
