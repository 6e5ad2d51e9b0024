import { error } from '@sveltejs/kit';
import { siteAddress } from '$lib/data/publication';
import { isWidget, WIDGET_IDS } from '$lib/registry';
import { still } from '$lib/stills/still';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => WIDGET_IDS.map((widget) => ({ widget }));

/** Which figure, its picture, and the site's own address where the build knows it. */
export const load: PageServerLoad = async ({ params: { widget } }) => {
	if (!isWidget(widget)) error(404, `There is no figure called “${widget}”`);
	const { width, height, alt } = await still(widget, 'light');
	return { widget, still: { width, height, alt }, site: siteAddress() };
};
