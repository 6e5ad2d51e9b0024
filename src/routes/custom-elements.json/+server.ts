import { customElementsManifest } from '$lib/embed/element-description';

export const prerender = true;
export const trailingSlash = 'never';

/** The element as a custom elements manifest. */
export const GET = () =>
	new Response(JSON.stringify(customElementsManifest(), null, '\t'), {
		headers: { 'content-type': 'application/json' }
	});
