import { Cite, type CslRecord, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { type Source, TABLE } from '$lib/facts/tables/sources';
import { MENTIONS } from './mentions.build';

// Records are named by our source ids as they are, hyphens included: tables and chapters use them too.
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false });

/** Every source the site rests on, or those a chapter cites in the order of their numbers. Throws on a chapter that is not written. */
export function sourcesFor(chapter?: string): Source[] {
	const sources = TABLE.read();
	if (chapter === undefined) return sources;
	const named = MENTIONS.find(({ slug }) => slug === chapter);
	if (!named) throw new Error(`No chapter "${chapter}"`);
	return named.sources.flatMap((id) => sources.filter((source) => source.id === id));
}

/** What kind of thing a source is, in CSL's words, as far as its address and title tell. */
export function kindOf({
	title,
	url,
	license
}: Source): 'dataset' | 'article' | 'report' | 'webpage' {
	const { hostname, pathname } = new URL(url);
	const host = hostname.replace(/^www\./, '');
	if (/^(arxiv|doi|openreview|aclanthology)\.|nature\.com$|pnas\.org$|pmlr\.press$/.test(host))
		return 'article';
	const data = license !== '' && !/\/(blog|data-insights)\//.test(pathname);
	if (data || /^(github\.com|huggingface\.co|data\.sec\.gov)$/.test(host) || /\bCSV\b/.test(title))
		return 'dataset';
	if (
		/\.pdf$/.test(pathname) ||
		/^sec\.gov$/.test(host) ||
		/\b(staff|technical|quarterly|annual|index) report\b/i.test(title)
	)
		return 'report';
	return 'webpage';
}

/** Sources as records of CSL-JSON. A publisher stands as the author too: most sources name no other. */
export const cslRecords = (sources: Source[]): CslRecord[] =>
	sources.map((source) => ({
		id: source.id,
		'citation-key': source.id,
		type: kindOf(source),
		title: source.title,
		author: [{ literal: source.publisher }],
		publisher: source.publisher,
		...(kindOf(source) === 'article' && { 'container-title': source.publisher }),
		URL: source.url,
		...(source.date && { issued: { 'date-parts': [source.date.split('-').map(Number)] } }),
		...(source.says && { note: source.says })
	}));

/** An author's line, and the line further down that holds the same name as a publisher. */
const NAMED_TWICE = /(\tauthor = ).*(\n[\s\S]*?\t(?:publisher|institution) = )(.*),/g;

/**
 * Sources as BibTeX, in ASCII: what is not is written as TeX writes it. The library leaves an author's name as it is,
 * so it is taken over from where the library writes it as TeX.
 */
export const bibtex = (sources: Source[]): string =>
	new Cite(cslRecords(sources)).format('bibtex').replace(NAMED_TWICE, '$1{$3},$2$3,');

/** Sources as CSL-JSON. */
export const cslJson = (sources: Source[]): string =>
	`${JSON.stringify(cslRecords(sources), null, '\t')}\n`;
