import { pictured, STILLS } from '../still-files';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => STILLS;

/** A figure as a picture that can be scaled, with a text alternative and a link. */
export const GET: RequestHandler = async ({ params }) => {
	const { svg } = await pictured(params);
	return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
