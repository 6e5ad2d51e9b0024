import type { Handle, RequestEvent } from '@sveltejs/kit';
import { siteAddress } from '$lib/data/publication';
import { discovery } from '$lib/embed/oembed';
import { REGISTERED, type RegisteredWidget, type WidgetId } from '$lib/registry';

/** Folder of the site on its server: everything under SITE_URL, or the whole server where that is not set. */
const ROOT = siteAddress() ? new URL(siteAddress()).pathname : '/';

/** Makes a page ready to be written: what is in its head or its addresses and no page can know of itself. */
export const handle: Handle = ({ event, resolve }) => {
	const rewrite = event.route.id === '/404.html' ? fromTheRoot : discoverable(event);
	return resolve(event, { transformPageChunk: ({ html }) => rewrite(html) });
};

/** A static server hands out 404.html at any depth, so its addresses start from the root instead of from where it lies. */
const fromTheRoot = (html: string): string =>
	html.replace(/ (href|src)="\.\/?(?=[^."/]|")/g, ` $1="${ROOT}`);

/** A page about figures tells, in its head, what other sites may show in place of a link to it. */
function discoverable({ route, params, url }: RequestEvent): (html: string) => string {
	const widgets = shownAt(route.id ?? '', params);
	if (!widgets.length) return (html) => html;
	const up = '../'.repeat(url.pathname.split('/').length - 2) || './';
	const links = discovery(widgets, siteAddress() || up);
	return (html) => html.replace('</head>', `${links}</head>`);
}

/** The figures a page is about: the one it is named after, or those of a chapter. */
function shownAt(
	route: string,
	{ widget }: Partial<Record<string, string>>
): (RegisteredWidget & { id: WidgetId })[] {
	const slug = /^\/\(site\)\/([a-z-]+)$/.exec(route)?.[1];
	return REGISTERED.filter(({ id, chapter }) => (widget ? id === widget : chapter === slug));
}
