/** What a citation of a table is made of. */
export type Cited = {
	name: string;
	title: string;
	publisher: string;
	version: string;
	/** Day of publication: 2026-11-25. */
	published: string;
	/** Its address, or '' where it is not known. */
	address: string;
};

/** A sentence for a list of references. */
export function citationText({ title, publisher, version, published, address }: Cited): string {
	const where = address ? ` ${address}` : '';
	return `${publisher} (${published.slice(0, 4)}). ${title} [data set], version ${version}.${where} CC BY 4.0.`;
}

/** An entry for BibTeX, which keeps the capitals of what stands in double braces. */
export function citationBibtex({
	name,
	title,
	publisher,
	version,
	published,
	address
}: Cited): string {
	const [year = '', month = ''] = published.split('-');
	const entries: [string, string][] = [
		['author', `{${publisher}}`],
		['title', `{${escaped(title)}}`],
		['year', year],
		['month', String(Number(month))],
		...(address ? [['url', address] satisfies [string, string]] : []),
		['note', `Data set, version ${version}, CC BY 4.0`]
	];
	const lines = entries.map(([key, value]) => `  ${key} = {${value}}`);
	return `@misc{ai-gold-rush-${name},\n${lines.join(',\n')}\n}`;
}

const escaped = (text: string): string => text.replace(/[&%$#_{}]/g, (sign) => `\\${sign}`);
