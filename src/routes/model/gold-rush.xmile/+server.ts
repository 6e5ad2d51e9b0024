import { XMILE } from './document.build';

export const prerender = true;
export const trailingSlash = 'never';

/** The model for engines of system dynamics. */
export const GET = () => new Response(XMILE, { headers: { 'content-type': 'application/xml' } });
