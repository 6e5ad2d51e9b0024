/** What a reader's page needs to know of a column to sort and filter by it. */
export type ViewColumn = {
	name: string;
	label: string;
	/** The words it may hold, where these are few; `NOTHING` among them where a cell may be empty. */
	allowed?: string[];
};

/** How a reader looks at a table. */
export type View = {
	/** Column to sort by, a hyphen before it for the highest first; '' for the order in which the table comes. */
	sort: string;
	/** Words that a row must contain. */
	search: string;
	/** The word a column must hold, by column. */
	only: Record<string, string>;
};

export const UNCHANGED: View = { sort: '', search: '', only: {} };

/** Most characters of a search taken from a link. */
const LONGEST = 100;
/** Stands in links and lists for an empty cell; no word of a table is written so. */
export const NOTHING = '(empty)';

/**
 * Reads a view from a query string: `?sort=-date&search=gpt&only=kind:academia`. What it names that this table does not
 * have is left out, and told in words. Other names in the query are no business of a table.
 */
export function readView(query: string, columns: ViewColumn[]): { view: View; notices: string[] } {
	const asked = new URLSearchParams(query);
	const notices: string[] = [];
	const named = (name: string) => columns.find((column) => column.name === name);

	const sort = asked.get('sort') ?? '';
	const sortable = sort === '' || named(sort.replace(/^-/, '')) !== undefined;
	if (!sortable) notices.push(`There is no column “${shortened(sort)}” to sort by.`);

	const only: Record<string, string> = {};
	for (const pair of asked.getAll('only')) {
		const [, name = '', word = ''] = /^([^:]*):(.*)$/.exec(pair) ?? [];
		const column = named(name);
		if (column?.allowed?.includes(word)) only[name] = word;
		else notices.push(`“${shortened(pair)}” chooses nothing in this table.`);
	}

	const words = (asked.get('search') ?? '').trim();
	if (words.length > LONGEST) notices.push(`Only ${LONGEST} characters of the search are used.`);
	return { view: { sort: sortable ? sort : '', search: words.slice(0, LONGEST), only }, notices };
}

const shortened = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** `query` with the view in it, and all else it said kept; '' where nothing is left to say. */
export function writeView({ sort, search, only }: View, query: string): string {
	const said = new URLSearchParams(query);
	for (const name of ['sort', 'search', 'only']) said.delete(name);
	if (sort) said.set('sort', sort);
	if (search.trim()) said.set('search', search.trim());
	for (const [name, word] of Object.entries(only)) said.append('only', `${name}:${word}`);
	const text = said.toString().replaceAll('%3A', ':');
	return text ? `?${text}` : '';
}
