import { escaped } from '$lib/escaped';
import type { RegisteredWidget } from '$lib/registry';
import { frameHeight, frameSnippet } from './snippets';

type Embeddable = Pick<RegisteredWidget, 'title' | 'height'> & { id: string };
/** A response by the names of oEmbed 1.0 (oembed.com), type `rich`; lengths in px, `cache_age` in seconds. */
export type Oembed = Record<string, string | number>;

/** Width (px) of a figure where the page that asks does not say one: files cannot answer `maxwidth`. */
const WIDTH = 720;
const DAY = 86_400;
/** Where the site lies, seen from `/oembed/`, for a build that does not know its address. */
const FROM_HERE = '../';
/** What such a build says of itself; oEmbed allows names of one's own, and consumers pass them over. */
const NOTE =
	'This copy of the site was built without SITE_URL: its addresses are relative, and other sites cannot use them.';

/**
 * What a site that was given a link to the figure may put in its place. `site` is the site's address with a slash at its
 * end, or '' where the build does not know it; `still` is the size (px) of the figure's picture.
 */
export function oembedOf(
	widget: Embeddable,
	site: string,
	still: { width: number; height: number }
): Oembed {
	const base = site || FROM_HERE;
	return {
		version: '1.0',
		type: 'rich',
		title: widget.title,
		provider_name: 'The AI Gold Rush',
		provider_url: base,
		cache_age: DAY,
		html: frameSnippet(widget, base),
		width: WIDTH,
		height: frameHeight(widget),
		thumbnail_url: `${base}embed/${widget.id}/still.png`,
		thumbnail_width: still.width,
		thumbnail_height: still.height,
		...(site ? {} : { note: NOTE })
	};
}

/** The same as XML. */
export const oembedXml = (response: Oembed): string =>
	[
		'<?xml version="1.0" encoding="utf-8" standalone="yes"?>',
		'<oembed>',
		...Object.entries(response).map(
			([name, value]) => `<${name}>${escaped(String(value))}</${name}>`
		),
		'</oembed>',
		''
	].join('\n');

/**
 * The links by which a page says that figures have such a response, for its head. `base` is the site's address, or how
 * the page gets to the site's root.
 */
export const discovery = (
	widgets: readonly Pick<Embeddable, 'id' | 'title'>[],
	base: string
): string =>
	widgets
		.flatMap(({ id, title }) =>
			(['json', 'xml'] as const).map(
				(kind) =>
					`<link rel="alternate" type="${kind === 'json' ? 'application/json' : 'text/xml'}+oembed" href="${escaped(base)}oembed/${id}.${kind}" title="${escaped(title)}">`
			)
		)
		.join('');
