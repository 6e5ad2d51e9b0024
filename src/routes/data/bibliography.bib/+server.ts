import { bibtex, sourcesFor } from '$lib/article/bibliography';

export const prerender = true;
export const trailingSlash = 'never';

export const GET = () =>
	new Response(bibtex(sourcesFor()), { headers: { 'content-type': 'application/x-bibtex' } });
