export type ExactCell = number | string | null;

/** A line of CSV. Numbers are written so that reading them gives the very same ones; what is no number is left empty. */
export function csvLine(cells: readonly ExactCell[]): string {
	return `${cells.map(csvCell).join(',')}\n`;
}

function csvCell(cell: ExactCell): string {
	if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
	if (cell === null) return '';
	return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
