import { elementTypes } from '$lib/embed/element-description';

export const prerender = true;
export const trailingSlash = 'never';

/** Types of the element, for projects that put it on their pages. */
export const GET = () =>
	new Response(elementTypes(), { headers: { 'content-type': 'text/typescript; charset=utf-8' } });
