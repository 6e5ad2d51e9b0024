import { dataPackage } from '$lib/data/descriptor';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** All tables described for other programs. */
export const GET: RequestHandler = () =>
	new Response(`${JSON.stringify(dataPackage(), null, '\t')}\n`, {
		headers: { 'content-type': 'application/json' }
	});
