import { MODULE } from './text.build';

export const prerender = true;
export const trailingSlash = 'never';

/** The model for programs and notebooks. */
export const GET = () =>
	new Response(MODULE, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
