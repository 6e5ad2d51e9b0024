import { createHash } from 'node:crypto';
import { Feed } from 'feed';
import { WRITTEN } from '$lib/chapters.build';
import { LICENSE, PUBLISHER, siteAddress } from '$lib/data/publication';

/** A name that stays when the site moves: a UUID of its words' hash, as RFC 9562 has it for version 5. */
function nameOf(words: string): string {
	const hash = createHash('sha1').update(`the-ai-gold-rush/${words}`).digest('hex');
	const variant = ((Number.parseInt(hash.charAt(16), 16) & 3) | 8).toString(16);
	return `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-5${hash.slice(13, 16)}-${variant}${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

/**
 * The chapters as an Atom 1.0 feed (RFC 4287), the newest first. Addresses are absolute where the build knows the
 * site's (`https://example.org/`), and otherwise seen from the feed.
 */
export function atom(site = siteAddress()): string {
	return site ? chaptersAt(site) : chaptersAt(SOMEWHERE).replaceAll(SOMEWHERE, './');
}

/** Stands for an address nobody knows yet; the feed is written with whole addresses only. */
const SOMEWHERE = 'https://somewhere.invalid/';

function chaptersAt(site: string): string {
	const newestFirst = [...WRITTEN].sort(
		(a, b) => b.date.localeCompare(a.date) || b.number - a.number
	);
	const feed = new Feed({
		id: nameOf(''),
		title: 'The AI Gold Rush',
		description:
			'What the money pouring into AI labs does to AI research: chapters as they come out.',
		link: site,
		feedLinks: { atom: `${site}feed.xml` },
		language: 'en',
		generator: 'The AI Gold Rush',
		author: { name: PUBLISHER },
		copyright: `${LICENSE.title}: ${LICENSE.path}`,
		...(newestFirst[0] && { updated: new Date(newestFirst[0].date) })
	});
	for (const { number, slug, title, summary, date } of newestFirst)
		feed.addItem({
			id: nameOf(slug),
			title: `Chapter ${number}: ${title}`,
			link: `${site}${slug}/`,
			description: summary,
			date: new Date(date)
		});
	return feed.atom1();
}
