import { cslJson, sourcesFor } from '$lib/article/bibliography';

export const prerender = true;
export const trailingSlash = 'never';

export const GET = () =>
	new Response(cslJson(sourcesFor()), {
		headers: { 'content-type': 'application/vnd.citationstyles.csl+json' }
	});
