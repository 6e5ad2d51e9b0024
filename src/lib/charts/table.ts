/** A cell: a number in the column's unit, words, or nothing known. */
export type Cell = number | string | null;

export type Column = {
	/** Name in files, kebab-case. */
	id: string;
	/** Name for people, with the unit where there is one. */
	label: string;
	/** How a cell is printed; files always hold the bare value. */
	format?: (value: number) => string;
};

/** The numbers behind a figure: one source for the table under it and for its file. */
export type Table = { caption: string; columns: Column[]; rows: Cell[][] };

/** A cell as it is printed. */
export function printed(column: Column, cell: Cell): string {
	if (cell === null) return '–';
	return typeof cell === 'number' && column.format ? column.format(cell) : String(cell);
}
