import { pngOf } from '$lib/stills/png';
import { pictured, STILLS } from '../still-files';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => STILLS;

/** A figure as a picture for places that take nothing but pixels. */
export const GET: RequestHandler = async ({ params }) => {
	const { svg } = await pictured(params);
	return new Response(pngOf(svg), { headers: { 'content-type': 'image/png' } });
};
