/** A cell as it is compared: a number, the place of a word among few, words; `undefined` where nothing is known. */
export type Key = number | string | undefined;

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/**
 * The order in which rows stand when sorted by these keys: places of the rows, lowest first or highest first. Equal ones
 * keep the order they come in; what is not known stands last either way.
 */
export function sortedPlaces(keys: Key[], highestFirst: boolean): number[] {
	const sign = highestFirst ? -1 : 1;
	return keys
		.map((key, place) => ({ key, place }))
		.sort((a, b) => {
			if (a.key === undefined || b.key === undefined)
				return Number(a.key === undefined) - Number(b.key === undefined) || a.place - b.place;
			return sign * compare(a.key, b.key) || a.place - b.place;
		})
		.map(({ place }) => place);
}

function compare(a: string | number, b: string | number): number {
	return typeof a === 'number' && typeof b === 'number'
		? a - b
		: collator.compare(String(a), String(b));
}
