import islands from 'virtual:embed-islands';
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { render } from 'svelte/server';
import { siteAddress } from '$lib/data/publication';
import { componentOf } from '$lib/registered-components';
import { type WidgetId, widgetById } from '$lib/registry';
import { partsOf } from './blocks';
import { Cascade } from './cascade';
import { composed, type Picture } from './compose';
import { Look } from './look';
import { WIDTH } from './pieces';
import type { Theme } from './values';

/** A standing picture of a figure: SVG that needs nothing else, its size in px, and what it says in words. */
export type Still = Picture & { alt: string };

const figures = new Map<WidgetId, Promise<Cascade>>();
const stills = new Map<string, Promise<Still>>();

/** The still image of a figure as the status quo draws it, made once. Throws when there is no such figure. */
export function still(id: WidgetId, theme: Theme): Promise<Still> {
	const name = `${id} ${theme}`;
	const known = stills.get(name) ?? made(id, theme);
	stills.set(name, known);
	return known;
}

async function made(id: WidgetId, theme: Theme): Promise<Still> {
	widgetById(id);
	const known = figures.get(id) ?? read(id);
	figures.set(id, known);
	const cascade = await known;
	const look = new Look(cascade, theme);
	const figure = cascade.root.querySelector('figure');
	if (!figure) throw new Error(`the component of “${id}” draws no figure`);
	const parts = partsOf(figure, look);
	return { ...composed(parts, look, addressOf(id)), alt: parts.summary };
}

/** A figure drawn by the server, with the style sheets that its embed has. */
async function read(id: WidgetId): Promise<Cascade> {
	const { body } = render(await componentOf(id), { props: {} });
	const { document } = new JSDOM(`<!doctype html><html lang="en"><body>${body}</body></html>`)
		.window;
	// Other widths of the same drawings, and what is never shown, need no styles.
	for (const one of document.querySelectorAll('.drawn-0, .drawn-1, details')) one.remove();
	const site = ['src/tokens.css', 'src/app.css'].map((path) => readFileSync(path, 'utf8'));
	return new Cascade(document, [...site, islands[id]?.css ?? ''], WIDTH);
}

/** Where the figure itself is: its own address if the build knows the site's, else as seen from its picture. */
function addressOf(id: WidgetId, site = siteAddress()) {
	const href = site ? `${site}embed/${id}/` : './';
	return {
		words: site ? `The AI Gold Rush · ${href.replace(/^https?:\/\//, '')}` : 'The AI Gold Rush',
		href
	};
}
