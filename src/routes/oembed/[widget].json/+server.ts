import { error } from '@sveltejs/kit';
import { siteAddress } from '$lib/data/publication';
import { oembedOf } from '$lib/embed/oembed';
import { isWidget, WIDGET_IDS, widgetById } from '$lib/registry';
import { still } from '$lib/stills/still';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => WIDGET_IDS.map((widget) => ({ widget }));

/** What other sites may show in place of a link to a figure, as JSON. */
export const GET: RequestHandler = async ({ params }) => {
	if (!isWidget(params.widget)) error(404, `There is no figure called “${params.widget}”`);
	const response = oembedOf(
		widgetById(params.widget),
		siteAddress(),
		await still(params.widget, 'light')
	);
	return new Response(JSON.stringify(response, null, '\t'), {
		headers: { 'content-type': 'application/json' }
	});
};
