import type { Account } from './account';
import { escaped } from '$lib/escaped';
import { cellMarkup, isNumeric } from './cell-markup';
import type { Field } from './fields';
import { type DataRow, isDated } from './rows';

/** From this many characters on, a cell holds a sentence and may take several lines. */
const SENTENCE = 40;

/** The whole of a table as markup: every row, the id naming it, numbers with their exact value beside what is shown. */
export function rowsMarkup({ title, fields, rows }: Account): string {
	const classes = fields.map((field) => classOf(field, rows));
	const head = fields
		.map(
			(field, place) =>
				`<th scope="col"${attribute('class', classes[place] ?? '')}>${escaped(field.label)}${
					field.unit ? ` <span class="unit">(${escaped(field.unit)})</span>` : ''
				}</th>`
		)
		.join('');
	const body = rows.map((row) => rowMarkup(row, fields, classes)).join('\n');
	return `<table><caption class="visually-hidden">${escaped(title)}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}

function rowMarkup(row: DataRow, fields: Field[], classes: string[]): string {
	const cells = fields.map((field, place) => {
		const shown = cellMarkup(field, row);
		if (field.name === 'id') return `<th scope="row">${shown}</th>`;
		return `<td${attribute('class', classes[place] ?? '')}>${shown}</td>`;
	});
	const doubtful = row.values.confidence === 'low' ? ' class="doubtful"' : '';
	return `<tr id="row-${escaped(row.id)}"${doubtful}>${cells.join('')}</tr>`;
}

function classOf(field: Field, rows: DataRow[]): string {
	if (isNumeric(field) || rows.some((row) => typeof row.values[field.name] === 'number'))
		return 'number';
	if (field.name === 'confidence') return 'confidence';
	if (field.name === 'source_ids') return 'sources';
	if (isDated(field.name, rows)) return 'date';
	const longest = Math.max(...rows.map((row) => row.text[field.name]?.length ?? 0));
	return longest >= SENTENCE ? 'sentence' : '';
}

const attribute = (name: string, value: string) => (value ? ` ${name}="${value}"` : '');

/** The column by which the rows already stand in order, and which way; nothing where they follow the file. */
export function standingOrder({ fields, rows }: Account): string {
	for (const { name } of fields) {
		const values = rows.map((row) => row.values[name] ?? null);
		if (values.includes(null) || new Set(values).size < 2) continue;
		const steps = values.slice(1).map((value, at) => compare(values[at] ?? null, value));
		if (steps.every((step) => step <= 0)) return name;
		if (steps.every((step) => step >= 0)) return `-${name}`;
	}
	return '';
}

function compare(a: unknown, b: unknown): number {
	if (typeof a === 'number' && typeof b === 'number') return a - b;
	if (typeof a === 'string' && typeof b === 'string') return a.localeCompare(b, 'en');
	return NaN;
}
