import { beforeEach, describe, expect, test } from 'vitest';
import { TableOnPage } from '$lib/data/table-on-page';
import { NOTHING, UNCHANGED, type ViewColumn } from '$lib/data/view';

const COLUMNS: ViewColumn[] = [
	{ name: 'id', label: 'ID' },
	{ name: 'cost', label: 'Cost' },
	{ name: 'trust', label: 'Trust', allowed: ['high', 'medium', 'low', NOTHING] }
];
const EMPTY = '<span aria-hidden="true">–</span><span class="visually-hidden">not known</span>';
const ROWS = [
	['a', '<data value="1000">1,000</data>', 'low'],
	['b', EMPTY, 'high'],
	['c', '<data value="9.5">9.5</data>', EMPTY],
	['d', '<data value="2e17">2×10¹⁷</data>', 'medium']
];

let table: HTMLTableElement;
let page: TableOnPage;

beforeEach(() => {
	const body = ROWS.map(
		([id, cost, trust]) => `<tr><th>${id}</th><td>${cost}</td><td>${trust}</td></tr>`
	);
	document.body.innerHTML = `<table><thead><tr><th>ID</th><th>Cost</th><th>Trust</th></tr></thead><tbody>${body.join('')}</tbody></table>`;
	const [found] = document.querySelectorAll('table');
	if (!found) throw new Error('no table');
	table = found;
	page = new TableOnPage(table, COLUMNS, 'id');
});

const seen = () =>
	[...(table.tBodies[0]?.rows ?? [])]
		.filter((row) => !row.hidden)
		.map((row) => row.cells[0]?.textContent)
		.join('');
const marks = () =>
	[...table.querySelectorAll('thead th')]
		.map((head) => head.getAttribute('aria-sort') ?? '')
		.join();

describe('a table taken over', () => {
	test('says from the start by which column it stands sorted', () => {
		expect(marks()).toBe('ascending,,');
	});
	test('sorts by exact numbers, not by what is printed, the unknown last', () => {
		page.show({ ...UNCHANGED, sort: 'cost' });
		expect(seen()).toBe('cadb');
		expect(marks()).toBe(',ascending,');
		page.show({ ...UNCHANGED, sort: '-cost' });
		expect(seen()).toBe('dacb');
		expect(marks()).toBe(',descending,');
	});
	test('sorts words of a short list in the order of the list', () => {
		page.show({ ...UNCHANGED, sort: 'trust' });
		expect(seen()).toBe('bdac');
	});
	test('returns to the order in which it came', () => {
		page.show({ ...UNCHANGED, sort: '-cost' });
		page.show(UNCHANGED);
		expect(seen()).toBe('abcd');
		expect(marks()).toBe('ascending,,');
	});
	test('shows the rows that hold every word searched for, and how many', () => {
		expect(page.show({ ...UNCHANGED, search: '1,000 LOW' })).toBe(1);
		expect(seen()).toBe('a');
		expect(page.show({ ...UNCHANGED, search: 'nowhere' })).toBe(0);
		expect(page.show(UNCHANGED)).toBe(4);
	});
	test('finds no row by the words that stand for nothing', () => {
		expect(page.show({ ...UNCHANGED, search: 'known' })).toBe(0);
	});
	test('shows the rows of one word, or of none', () => {
		page.show({ ...UNCHANGED, only: { trust: 'medium' } });
		expect(seen()).toBe('d');
		page.show({ ...UNCHANGED, only: { trust: NOTHING } });
		expect(seen()).toBe('c');
	});
	test('offers a button for each column, which tells its name', () => {
		const asked: string[] = [];
		page.offerSorting((column) => asked.push(column));
		for (const button of table.querySelectorAll('button')) button.click();
		expect(asked).toEqual(['id', 'cost', 'trust']);
		expect(table.querySelectorAll('thead th')[1]?.textContent).toBe('Cost');
	});
});
