import { describe, expect, test } from 'vitest';
import { ACCOUNTS, accountNamed } from '$lib/data/account';
import { cellMarkup, numberWords } from '$lib/data/cell-markup';
import { citationBibtex, citationText } from '$lib/data/citation';
import { drawnTables } from '$lib/data/drawn-tables';
import { kindWords, labelOf } from '$lib/data/fields';
import { grouped } from '$lib/data/groups';
import { pageOf } from '$lib/data/page';
import { standingOrder } from '$lib/data/rows-markup';
import { ROWS, STRUCTURED } from '$lib/data/server-drawn.build';
import { catalogMarkup, datasetMarkup, scriptOf } from '$lib/data/structured';
import { FACT_TABLES } from '$lib/facts/fact-tables';

const SITE = 'https://example.org/rush/';
const drawn = (name: string) => fragment(ROWS[name] ?? '');

function fragment(markup: string): DocumentFragment {
	const template = document.createElement('template');
	template.innerHTML = markup;
	return template.content;
}

const words = (cell: Element | undefined) => cell?.textContent.trim() ?? '';

describe.each(ACCOUNTS)('$name', (account) => {
	const page = drawn(account.name);

	test('every row is drawn, under its id, with a cell for each column', () => {
		const rows = [...page.querySelectorAll('tbody tr')];
		expect(rows.map((row) => row.id)).toEqual(account.rows.map(({ id }) => `row-${id}`));
		for (const row of rows) {
			expect(row.children).toHaveLength(account.fields.length);
			expect([...row.children].map(words)).not.toContain('');
		}
	});
	test('every number is drawn with its exact value beside it', () => {
		const rows = [...page.querySelectorAll('tbody tr')];
		account.rows.forEach(({ values }, at) => {
			const cells = [...(rows[at]?.children ?? [])];
			expect(cells.map((cell) => cell.querySelector('data')?.value)).toEqual(
				account.fields.map(({ name }) =>
					typeof values[name] === 'number' ? String(values[name]) : undefined
				)
			);
		});
	});
	test('its page explains every column and lists every source a row names', () => {
		const { columns, sources } = pageOf(account);
		expect(columns.every(({ is, kind }) => is.length > 3 && kind.length > 2)).toBe(true);
		const listed = new Set(sources.map(({ id }) => `#source-${id}`));
		const named = [...page.querySelectorAll('td.sources a')].map((link) =>
			link.getAttribute('href')
		);
		for (const link of named) expect(listed).toContain(link);
		if (account.name !== 'sources') expect(new Set(named).size).toBe(listed.size);
	});
	test('search engines read its name, licence, files and columns', () => {
		const markup = datasetMarkup(account, SITE);
		expect(markup).toMatchObject({ '@type': 'Dataset', name: account.title });
		expect(markup.url).toBe(`${SITE}data/${account.name}/`);
		expect(markup.distribution.map(({ contentUrl }) => contentUrl)).toEqual(
			['csv', 'json'].map((ending) => `${SITE}data/${account.name}.${ending}`)
		);
		expect(markup.variableMeasured).toHaveLength(account.fields.length);
		expect(markup.description.length).toBeGreaterThan(50);
		expect(markup.description.length).toBeLessThan(5000);
	});
});

test('no text of a table can become markup', () => {
	const field = {
		name: 'note',
		label: 'Note',
		is: 'A note',
		unit: '',
		type: 'string',
		required: true
	};
	const text = '<b onclick="alert(1)">&</b>';
	const cell = cellMarkup(
		{ ...field, type: 'string' },
		{ id: 'a', text: { note: text }, values: { note: text } }
	);
	expect(fragment(cell).textContent).toBe(text);
	expect(fragment(cell).children).toHaveLength(0);
	expect(scriptOf({ name: '</script><script>' }).match(/<\/?script/g)).toHaveLength(2);
});

test('the catalog lists every table, and without an address of the site links are relative', () => {
	expect(catalogMarkup(ACCOUNTS, SITE).dataset.map(({ url }) => url)).toContain(
		`${SITE}data/models/`
	);
	expect(catalogMarkup(ACCOUNTS, '').dataset.map(({ url }) => url)).toContain('models/');
	expect(STRUCTURED['']).toContain('"DataCatalog"');
	const models = accountNamed('models');
	expect(models && datasetMarkup(models, '').distribution[0]?.contentUrl).toBe('../models.csv');
});

test('every table stands in exactly one group, known to us or not', () => {
	const tables = [...FACT_TABLES, { name: 'a-table-nobody-knows' }];
	const groups = grouped(tables);
	const names = groups.flatMap((group) => group.tables.map(({ name }) => name));
	expect([...names].sort()).toEqual(tables.map(({ name }) => name).sort());
	expect(groups.at(-1)?.tables.map(({ name }) => name)).toContain('a-table-nobody-knows');
});

test('numbers keep all their digits and are printed as people read them', () => {
	expect(numberWords(41_000_000)).toBe('41,000,000');
	expect(numberWords(15.57)).toBe('15.57');
	expect(numberWords(4.7e17)).toBe('4.7×10¹⁷');
	expect(numberWords(2024, { minimum: 2012, maximum: 2026 })).toBe('2024');
	expect(numberWords(2024, { minimum: 1, maximum: 1e8 })).toBe('2,024');
	expect(numberWords(0.0007)).toBe('0.0007');
});

test('a column is called by words, its unit apart, and says what it may hold', () => {
	expect(labelOf('cost_amortized_usd', 'USD of 2023')).toBe('Cost amortized');
	expect(labelOf('source_ids', '')).toBe('Sources');
	expect(labelOf('h100e', 'H100-equivalents')).toBe('H100-equivalents');
	const columns = new Map(accountNamed('models')?.fields.map((field) => [field.name, field]));
	const kindOf = (name: string) => {
		const field = columns.get(name);
		return field && kindWords(field);
	};
	expect(kindOf('compute_flop')).toBe('number from 1e15 to 1e28, may be empty');
	expect(kindOf('compute_confidence')).toBe('one of confident, likely, speculative, may be empty');
	expect(kindOf('date')).toBe('day');
});

test('the order in which models and budgets come is known', () => {
	const orderOf = (name: string) => {
		const account = accountNamed(name);
		return account && standingOrder(account);
	};
	expect(orderOf('models')).toBe('date');
	expect(orderOf('budgets')).toBe('amount_usd');
});

test('a figure is known by the tables it draws', () => {
	expect(drawnTables('FrontierCost.svelte')).toEqual(['budgets', 'models']);
	expect(drawnTables('ScenarioChart.svelte')).toEqual([]);
});

test('a citation says who, when, what, where and under which terms', () => {
	const cited = {
		name: 'models',
		title: 'Models & costs',
		publisher: 'The AI Gold Rush contributors',
		version: '0.1.0',
		published: '2026-11-25',
		address: `${SITE}data/models/`
	};
	expect(citationText(cited)).toBe(
		`The AI Gold Rush contributors (2026). Models & costs [data set], version 0.1.0. ${SITE}data/models/ CC BY 4.0.`
	);
	expect(citationText({ ...cited, address: '' })).not.toContain('undefined');
	expect(citationBibtex(cited)).toContain('  title = {{Models \\& costs}},\n  year = {2026}');
	expect(citationBibtex({ ...cited, address: '' })).not.toContain('url');
});
