import type { Search } from './search';

/** What has become of a cell: nobody has dug it, one lab has and keeps it, one has and told, two labs have, more have. */
export type CellState = 'untouched' | 'kept' | 'told' | 'twice' | 'oftener';

/** State of every cell after the first `digs` digs of a search. */
export function groundAfter(search: Search, digs: number): CellState[] {
	const cells = search.cell.length;
	const times = new Uint8Array(cells);
	const told = new Uint8Array(cells);
	for (let dig = 0; dig < digs; dig++) {
		const cell = search.cell[dig] as number;
		times[cell] = (times[cell] as number) + 1;
		if (search.told[dig]) told[cell] = 1;
	}
	return Array.from(times, (count, cell) => {
		if (count > 1) return count > 2 ? 'oftener' : 'twice';
		if (count === 0) return 'untouched';
		return told[cell] ? 'told' : 'kept';
	});
}

/** Path of a dot in the middle of each cell of that state; `row` cells in a row, each `side` px wide. */
export function dotsOf(
	ground: CellState[],
	state: CellState,
	row: number,
	side: number,
	[left, top]: [number, number]
): string {
	const middle = (place: number) => Math.round((place + 0.5) * side * 10) / 10;
	let path = '';
	ground.forEach((one, cell) => {
		if (one === state)
			path += `M${left + middle(cell % row)} ${top + middle(Math.floor(cell / row))}h0`;
	});
	return path;
}
