import { escaped } from '$lib/escaped';
import type { RegisteredWidget } from '$lib/registry';

type Embeddable = Pick<RegisteredWidget, 'title' | 'height'> & { id: string };
/** A figure's picture: its size in px, and what it shows in words. */
export type StillImage = { width: number; height: number; alt: string };

/** The figure's address. `site` is the site's address, ending in a slash; `search` what is asked of the figure. */
export const figureAddress = (id: string, site: string, search = ''): string =>
	`${site}embed/${id}/${search}`;

/** Height (px) of a frame that cannot grow: in it the figure's first drawing is whole at any width from 280 px. */
export const frameHeight = ({ height }: Pick<Embeddable, 'height'>): number =>
	height.frame ?? height.wide;

/** A picture that leads to the figure: for pages that take nothing else. */
export function pictureSnippet(
	{ id }: Embeddable,
	site: string,
	{ width, height, alt }: StillImage
): string {
	const address = escaped(figureAddress(id, site));
	return [
		`<a href="${address}">`,
		`  <img src="${address}still.png" width="${width}" height="${height}"`,
		`    alt="${escaped(alt)}">`,
		`</a>`
	].join('\n');
}

/** A frame that needs no script on the page that shows it. */
export function frameSnippet(widget: Embeddable, site: string, search = ''): string {
	const { id, title } = widget;
	return [
		`<iframe src="${escaped(figureAddress(id, site, search))}"`,
		`  title="${escaped(title)}, from The AI Gold Rush"`,
		`  width="100%" height="${frameHeight(widget)}" loading="lazy"`,
		`  frameborder="0"></iframe>`
	].join('\n');
}

/** The element, which finds its own height and can be scripted; where its script is refused, the link in it is left. */
export function elementSnippet(
	{ id, title, height }: Embeddable,
	site: string,
	pairs: readonly (readonly [name: string, value: string])[] = []
): string {
	const attributes = new Map<string, string>();
	for (const [name, value] of pairs)
		attributes.set(name, [attributes.get(name), value].filter(Boolean).join(','));
	return [
		`<script async src="${escaped(site)}embed.js"></script>`,
		`<ai-gold-rush widget="${id}"`,
		...[...attributes].map(([name, value]) => `  ${name}="${escaped(value)}"`),
		`  height="${height.wide}" height-narrow="${height.narrow}">`,
		`  <a href="${escaped(figureAddress(id, site))}">${escaped(title)}</a>`,
		`</ai-gold-rush>`
	].join('\n');
}

/** The model behind the figure, without the figure. */
export const moduleSnippet = (site: string): string =>
	[
		`<script type="module">`,
		`  import { simulate, valueAt } from '${site}model/gold-rush.js';`,
		``,
		`  const run = simulate({ investment: 1.5, openness: 0.6 });`,
		`  console.log(valueAt(run, 'openClosedLag', 2035)); // months`,
		`</script>`
	].join('\n');
