import type { Source } from '$lib/facts/tables/sources';
import { type Account, ACCOUNTS } from './account';
import type { Cited } from './citation';
import { type Field, kindWords } from './fields';
import { addressOf, PUBLISHED, PUBLISHER, siteAddress, VERSION } from './publication';
import { standingOrder } from './rows-markup';
import { NOTHING, type ViewColumn } from './view';

/** A table as lists name it. */
export type Listed = Pick<Account, 'name' | 'title' | 'row' | 'years' | 'credits'> & {
	rows: number;
	sources: number;
};

/** A column as the page explains it. */
export type ExplainedColumn = Pick<Field, 'name' | 'is' | 'unit'> & { kind: string };

/** What the page of a table needs, its rows aside: these are drawn by the server alone. */
export type TablePage = Pick<
	Account,
	'name' | 'title' | 'row' | 'paragraphs' | 'coverage' | 'problems' | 'years' | 'credits'
> & {
	rows: number;
	columns: ExplainedColumn[];
	viewed: ViewColumn[];
	/** Column by which the rows come sorted, as a link would say it. */
	standing: string;
	sources: Omit<Source, 'says'>[];
	cited: Cited;
};

/** Every table in a line, by title. */
export const listedTables = (): Listed[] =>
	ACCOUNTS.map(({ name, title, row, years, credits, rows, sources }) => ({
		...{ name, title, row, years, credits },
		rows: rows.length,
		sources: sources.length
	}));

/** The page of a table. */
export function pageOf(account: Account): TablePage {
	const { name, title, row, paragraphs, coverage, problems, years, credits } = account;
	return {
		...{ name, title, row, paragraphs, coverage, problems, years, credits },
		rows: account.rows.length,
		columns: account.fields.map((field) => ({
			name: field.name,
			is: field.is,
			unit: field.unit,
			kind: kindWords(field)
		})),
		viewed: account.fields.map(viewedColumn),
		standing: standingOrder(account),
		sources: account.sources.map(({ says: _, ...source }) => source),
		cited: citedAs(name, `${title} (The AI Gold Rush)`)
	};
}

/** What a citation of a table, or of all of them, is made of. */
export function citedAs(name: string, title: string, path = `${name}/`): Cited {
	const address = siteAddress() ? addressOf(path) : '';
	return { name, title, publisher: PUBLISHER, version: VERSION, published: PUBLISHED, address };
}

function viewedColumn({ name, label, allowed, required }: Field): ViewColumn {
	if (!allowed) return { name, label };
	return { name, label, allowed: required ? allowed : [...allowed, NOTHING] };
}
