import { TABLE } from './tables/sources';

/** What a figure prints about a source. */
export type SourceLink = { title: string; url: string; credit?: string };

/** The sources that some rows rest on, in the order of first use; of several at one address, the first. */
export function sourcesOf(rows: { sourceIds: string[] }[], sources = TABLE.read()): SourceLink[] {
	const byId = new Map(sources.map((source) => [source.id, source]));
	const byAddress = new Map<string, SourceLink>();
	for (const id of new Set(rows.flatMap((row) => row.sourceIds))) {
		const source = byId.get(id);
		if (!source || byAddress.has(source.url)) continue;
		const { title, url, credit } = source;
		byAddress.set(url, credit ? { title, url, credit } : { title, url });
	}
	return [...byAddress.values()];
}
