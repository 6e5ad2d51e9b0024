import { cslJson, sourcesFor } from '$lib/article/bibliography';
import { MENTIONS } from '$lib/article/mentions.build';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => MENTIONS.map(({ slug }) => ({ chapter: slug }));

export const GET: RequestHandler = ({ params }) =>
	new Response(cslJson(sourcesFor(params.chapter)), {
		headers: { 'content-type': 'application/vnd.citationstyles.csl+json' }
	});
