import { type DescribedTable, FACT_TABLES } from '$lib/facts/fact-tables';
import { type Source, TABLE as SOURCE_TABLE } from '$lib/facts/tables/sources';
import { type Field, fieldsOf } from './fields';
import { type DataRow, rowsOf, yearsOf } from './rows';

/** A table with everything that is told about it. */
export type Account = {
	name: string;
	title: string;
	/** What one row is. */
	row: string;
	paragraphs: string[];
	coverage: string;
	problems: string[];
	fields: Field[];
	rows: DataRow[];
	/** What its rows rest on, in the order of first use; none for the table of sources itself. */
	sources: Source[];
	/** Attributions that must be printed, each once. */
	credits: string[];
	/** '2012–2026', '2024', or '' for a table without dates. */
	years: string;
};

const sources = new Map(SOURCE_TABLE.read().map((source) => [source.id, source]));

function accountOf(table: DescribedTable): Account {
	const rows = rowsOf(table);
	const cited = new Set(rows.flatMap((row) => listed(row.values.source_ids)));
	const used = [...cited].flatMap((id) => sources.get(id) ?? []);
	const lenders = table.name === SOURCE_TABLE.name ? [...sources.values()] : used;
	const { title, row, paragraphs, coverage, problems } = table.about;
	const years = yearsOf(rows);
	return {
		name: table.name,
		...{ title, row, paragraphs, coverage, problems },
		fields: fieldsOf(table),
		rows,
		sources: used,
		credits: [...new Set(lenders.map((source) => source.credit).filter((credit) => credit !== ''))],
		years: years ? [...new Set([years.first, years.last])].join('–') : ''
	};
}

const listed = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** Every table with its account, by title. */
export const ACCOUNTS: Account[] = FACT_TABLES.map(accountOf).sort((a, b) =>
	a.title.localeCompare(b.title, 'en')
);

/** The account of one table, or nothing. */
export const accountNamed = (name: string): Account | undefined =>
	ACCOUNTS.find((account) => account.name === name);
