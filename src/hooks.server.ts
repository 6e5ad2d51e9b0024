import type { Handle } from '@sveltejs/kit';

/** Folder of the site on its server: everything under SITE_URL, or the whole server where that is not set. */
const ROOT = process.env.SITE_URL
	? new URL(`${process.env.SITE_URL}/`).pathname.replace(/\/+$/, '/')
	: '/';

/** A static server hands out 404.html at any depth, so its addresses start from the root instead of from where it lies. */
export const handle: Handle = ({ event, resolve }) =>
	event.route.id === '/404.html'
		? resolve(event, {
				transformPageChunk: ({ html }) =>
					html.replace(/ (href|src)="\.\/?(?=[^."/]|")/g, ` $1="${ROOT}`)
			})
		: resolve(event);
