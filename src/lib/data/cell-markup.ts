import { escaped } from '$lib/escaped';
import type { Field } from './fields';
import type { DataRow } from './rows';

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A number with all its digits, as people read it: 41,000,000; 4.7×10¹⁷ from a quadrillion on; a year without a comma. */
export function numberWords(
	value: number,
	{ minimum = 0, maximum = 0 }: Partial<Field> = {}
): string {
	const isYear = minimum >= 1900 && maximum <= 2100;
	if (isYear) return String(value);
	if (Math.abs(value) < 1e15) return value.toLocaleString('en-US', { maximumFractionDigits: 12 });
	const [mantissa = '', exponent = ''] = value.toExponential().split('e+');
	return `${mantissa}×10${[...exponent].map((digit) => SUPERSCRIPTS[Number(digit)]).join('')}`;
}

/** What a cell shows. An empty one shows a dash, and says what that means to those who hear it. */
export function cellMarkup(field: Field, row: DataRow): string {
	const value = row.values[field.name] ?? null;
	const text = row.text[field.name] ?? '';
	if (value === null || text === '') return missing(isNumeric(field) ? 'not known' : 'nothing');
	if (typeof value === 'number') {
		const number = `<data value="${value}">${numberWords(value, field)}</data>`;
		// A number that stands elsewhere says where.
		return isNumeric(field) || Number(text) === value
			? number
			: `${number} <small>${escaped(text)}</small>`;
	}
	if (Array.isArray(value))
		return field.name === 'source_ids'
			? value.map(sourceLink).join(' ')
			: escaped(value.join(', '));
	if (/^https?:\/\/\S+$/.test(text))
		return `<a href="${escaped(text)}">${escaped(text.replace(/^https?:\/\/(www\.)?|\/$/g, ''))}</a>`;
	return escaped(text);
}

const missing = (words: string) =>
	`<span aria-hidden="true">–</span><span class="visually-hidden">${words}</span>`;

const sourceLink = (id: string) => `<a href="#source-${id}">${id}</a>`;

/** True for a column of numbers. */
export const isNumeric = ({ type }: Field): boolean => type === 'number' || type === 'integer';
