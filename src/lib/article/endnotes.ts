import { SOURCES } from '$lib/facts/sources.build';
import type { Citations } from './citations';

const AWAY = /<a href="(https?:[^"]*)"(?: aria-label="Source: ([^"]*)")?[^>]*>([^<]*)<\/a>/g;
const CARD = /<span class="card">.*?In the list of sources<\/a><\/span>/gs;

/**
 * A chapter's markup for an edition that tells of each source once, at its end: a number stands where a figure leads to a
 * source, and no card beside a number in prose. Throws on a figure's source that is not in the table.
 */
export const endnotes = (markup: string, counting: Citations): string =>
	markup
		.replace(CARD, '')
		.replace(AWAY, (_, url: string, title: string | undefined, words: string) => {
			const { number, letter } = counting.cite(idOf(plain(url), plain(title ?? words)));
			return `${words}&nbsp;<sup><a id="cite-${number}-${letter}" href="#source-${number}" aria-label="Source ${number}" aria-describedby="about-${number}">${number}</a></sup>`;
		});

/** Of several tables at one address the one that goes by this name, or else the first. */
function idOf(url: string, name: string): string {
	const there = Object.values(SOURCES).filter((source) => source.url === url);
	const named = there.find(({ title, credit }) => name === title || name === credit) ?? there[0];
	if (!named) throw new Error(`A figure leads to a source that is not in the table: ${url}`);
	return named.id;
}

/** Markup's words as they are read. */
const plain = (escaped: string): string =>
	escaped.replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
