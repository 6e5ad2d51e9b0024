import { atom } from './atom';

export const prerender = true;
export const trailingSlash = 'never';

export const GET = () =>
	new Response(atom(), { headers: { 'content-type': 'application/atom+xml' } });
