import { ACCOUNTS } from './account';
import { rowsMarkup } from './rows-markup';
import { catalogMarkup, datasetMarkup, scriptOf } from './structured';

/** The rows of every table as markup, by the table's name. */
export const ROWS: Record<string, string> = Object.fromEntries(
	ACCOUNTS.map((account) => [account.name, rowsMarkup(account)])
);

/** What search engines for data read, by the table's name; `` for the catalog. */
export const STRUCTURED: Record<string, string> = Object.fromEntries([
	['', scriptOf(catalogMarkup(ACCOUNTS))],
	...ACCOUNTS.map((account) => [account.name, scriptOf(datasetMarkup(account))])
]) as Record<string, string>;
