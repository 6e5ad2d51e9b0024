import { DECLARATIONS } from './declarations';

export const prerender = true;
export const trailingSlash = 'never';

/** The types of the module beside it. */
export const GET = () =>
	new Response(DECLARATIONS, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
