import type { Table } from '$lib/charts/table';
import {
	type Dimension,
	DIMENSIONS,
	type DrawnDisclosure,
	KNOWN_LINES
} from '$lib/facts/disclosure.build';
import { ACCESS, ITEMS, percent, shareOf } from './disclosure';

/** How often an item is known of a year's notable models, in words; nothing where it is not followed. */
function knownOf(dimension: Dimension, year: number): string | null {
	const line = KNOWN_LINES.find((one) => one.dimension === dimension);
	const point = line?.points.find((one) => one.year === year);
	return point ? `known for ${percent(point.share)}` : null;
}

/** The grid as a table: a row for each model, then one for all notable models of each year. */
export function disclosureTable(models: DrawnDisclosure[]): Table {
	return {
		caption:
			'What each model disclosed; then, for all notable models of a year, how often the item is known (an upper bound)',
		columns: [
			{ id: 'model', label: 'Model' },
			{ id: 'released', label: 'Released' },
			{ id: 'access', label: 'Access' },
			...DIMENSIONS.map((dimension) => ({ id: dimension, label: ITEMS[dimension].head })),
			{ id: 'share', label: 'Share disclosed', format: percent }
		],
		rows: [
			...models.map((model) => [
				model.name,
				model.released,
				ACCESS[model.access].words,
				...model.cells.map((cell) => (cell ? cell[0] : 'not verified')),
				shareOf([model])
			]),
			...(KNOWN_LINES[0]?.points ?? []).map(({ models: all, year }) => [
				`${all} notable models`,
				String(year),
				null,
				...DIMENSIONS.map((dimension) => knownOf(dimension, year)),
				null
			])
		]
	};
}
