/** Anything with columns and rows: the table of a figure, a run, a data set. */
type Rows = { columns: { id: string }[]; rows: (number | string | null)[][] };

/** Text of a CSV file (RFC 4180): a header of column ids, then the bare values; nothing known is an empty cell. */
export function toCsv({ columns, rows }: Rows): string {
	const lines = [columns.map((column) => quoted(column.id)), ...rows.map((row) => row.map(quoted))];
	return lines.map((line) => line.join(',')).join('\r\n') + '\r\n';
}

function quoted(cell: number | string | null): string {
	if (cell === null) return '';
	// A count is exact, however long; of measures nine digits are more than enough.
	if (Number.isSafeInteger(cell)) return String(cell);
	if (typeof cell === 'number')
		return Number.isFinite(cell) ? String(Number(cell.toPrecision(9))) : '';
	return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
