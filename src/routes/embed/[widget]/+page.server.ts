import islands from 'virtual:embed-islands';
import { error } from '@sveltejs/kit';
import { render } from 'svelte/server';
import Embed from '$lib/embed/Embed.svelte';
import { isWidget, WIDGET_IDS, widgetById } from '$lib/registry';
import { componentOf } from '$lib/registered-components';
import type { EntryGenerator, PageServerLoad } from './$types';

/** The site's router stays away: the figure brings its own small script. */
export const csr = false;

export const entries: EntryGenerator = () => WIDGET_IDS.map((widget) => ({ widget }));

export const load: PageServerLoad = async ({ params }) => {
	if (!isWidget(params.widget)) error(404, `There is no figure called “${params.widget}”`);
	const { id, title, idea } = widgetById(params.widget);
	const files = islands[id];
	if (!files) throw new Error(`src/build/embed-islands.ts made no files for "${id}"`);
	const { body } = render(Embed, { props: { id, component: await componentOf(id) } });
	return { id, title, idea, body, script: files.script, style: files.style };
};
