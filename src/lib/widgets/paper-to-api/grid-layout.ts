import { type DrawnDisclosure, DIMENSIONS } from '$lib/facts/disclosure.build';
import { NARROW } from '$lib/charts/plot';

/** From this width (px) on there is room for access and month in words. */
const ROOMY = 700;

/** Where things stand in a grid of the given width (px). */
export function gridLayout(width: number) {
	const narrow = width < NARROW;
	const roomy = width >= ROOMY;
	const left = narrow ? 118 : roomy ? 306 : 142;
	const right = width - (narrow ? 36 : 54);
	const cell = (right - left) / DIMENSIONS.length;
	return {
		width,
		narrow,
		roomy,
		left,
		right,
		cell,
		top: narrow ? 92 : 78,
		row: narrow ? 24 : 22,
		radius: narrow ? (cell < 12 ? 4 : 4.5) : 6,
		name: narrow ? 14 : 20
	};
}
export type GridLayout = ReturnType<typeof gridLayout>;

/** Heights of a grid of that many rows (px): on a phone, and wider. */
export const gridHeights = (rows: number): [number, number] => [96 + rows * 24, 82 + rows * 22];

/** The middle of a cell (px). */
export const middle = (layout: GridLayout, row: number, column: number) => ({
	x: layout.left + (column + 0.5) * layout.cell,
	y: layout.top + (row + 0.5) * layout.row
});

/** The cell under a point (px): the nearest one where the point lies beside the grid. */
export function cellAt(layout: GridLayout, rows: number, x: number, y: number) {
	const inside = (value: number, count: number) =>
		Math.max(0, Math.min(count - 1, Math.floor(value)));
	return {
		row: inside((y - layout.top) / layout.row, rows),
		column: inside((x - layout.left) / layout.cell, DIMENSIONS.length)
	};
}

const px = (value: number) => Math.round(value * 10) / 10;

/** The marks of a grid, one path for each kind. */
export type GridMarks = Record<'full' | 'half' | 'ring' | 'weak' | 'none', string>;

/**
 * Full discs (yes), half discs in a ring (partial), rings (no), dashed rings where the evidence is weak, and short
 * strokes where nothing could be verified.
 */
export function gridMarks(
	layout: GridLayout,
	models: DrawnDisclosure[],
	seen: Set<string>
): GridMarks {
	const marks: GridMarks = { full: '', half: '', ring: '', weak: '', none: '' };
	const r = layout.radius;
	models.forEach((model, row) => {
		if (!seen.has(model.id)) return;
		model.cells.forEach((cell, column) => {
			const { x, y } = middle(layout, row, column);
			const circle = `M${px(x - r)} ${px(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
			if (!cell) {
				marks.none += `M${px(x - 2.5)} ${px(y)}h5`;
				return;
			}
			const [verdict, , doubt] = cell;
			if (verdict === 'yes') marks.full += circle;
			else marks[doubt ? 'weak' : 'ring'] += circle;
			if (verdict === 'partial') marks.half += `M${px(x)} ${px(y - r)}a${r} ${r} 0 0 0 0 ${2 * r}z`;
		});
	});
	return marks;
}

/** Words in lines of at most so many characters. */
export function folded(words: string, longest: number): string[] {
	const lines: string[] = [];
	for (const word of words.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + word.length < longest)
			lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}
