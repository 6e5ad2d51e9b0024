import { SOURCES } from '$lib/facts/sources.build';
import type { Source } from '$lib/facts/tables/sources';
import { escaped } from '$lib/escaped';

/** A source by its id. Throws on one that is not in the table. */
export function sourceOf(id: string): Source {
	const source = SOURCES[id];
	if (!source) throw new Error(`Citation of an unknown source: ${id}`);
	return source;
}

/** 2026-07-19 as July 19, 2026; 2026-07 as July 2026; 2026 as it is. */
export function dateInWords(date: string): string {
	const [year = '', month, day] = date.split('-');
	if (!month) return year;
	const name = new Date(`${year}-${month}-01T00:00Z`).toLocaleString('en-US', {
		month: 'long',
		timeZone: 'UTC'
	});
	return day ? `${name} ${Number(day)}, ${year}` : `${name} ${year}`;
}

/**
 * What there is to say about a source. The card beside a citation and the list at the end hold the very same text, which
 * a server's compression therefore sends once.
 */
export function sourceMarkup({
	title,
	url,
	publisher,
	date,
	says,
	confidence,
	credit
}: Source): string {
	const published = [publisher, dateInWords(date)].filter(Boolean).join(', ');
	const trust = `Confidence: ${confidence}.${credit ? ` ${credit}.` : ''}`;
	return [
		`<a href="${escaped(url)}">${escaped(title)}</a> `,
		`<small>${escaped(published)}.</small> `,
		says ? `<span>${escaped(says)}</span> ` : '',
		`<small>${escaped(trust)}</small>`
	].join('');
}
