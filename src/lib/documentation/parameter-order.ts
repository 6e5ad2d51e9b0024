export const ORDERS = [
	{ value: 'model', label: 'as the model reads them' },
	{ value: 'name', label: 'by name' },
	{ value: 'spread', label: 'least known first' },
	{ value: 'confidence', label: 'by confidence' }
] as const satisfies { value: string; label: string }[];

export type Order = (typeof ORDERS)[number]['value'];

const CONFIDENCE = ['low', 'medium', 'high'];
const cell = (row: HTMLTableRowElement, index: number) => row.cells[index]?.textContent ?? '';

/** How many times as high as the low end of its range the high end is. */
const spread = (row: HTMLTableRowElement) => Number(row.dataset.spread);

const COMPARE: Record<Order, (a: HTMLTableRowElement, b: HTMLTableRowElement) => number> = {
	model: () => 0,
	name: (a, b) => cell(a, 0).localeCompare(cell(b, 0), 'en'),
	spread: (a, b) => spread(b) - spread(a),
	confidence: (a, b) => CONFIDENCE.indexOf(cell(a, 8)) - CONFIDENCE.indexOf(cell(b, 8))
};

/** Rows of the table of assumptions in another order; `rows` come as the model reads them and stay so among equals. */
export const sortRows = (rows: readonly HTMLTableRowElement[], order: Order) =>
	[...rows].sort(COMPARE[order]);
