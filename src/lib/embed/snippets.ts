import { escaped } from '$lib/escaped';
import type { RegisteredWidget } from '$lib/registry';

type Embeddable = Pick<RegisteredWidget, 'title' | 'height'> & { id: string };

/** A frame that needs no script on the page that shows it. `site` is the site's address, ending in a slash. */
export function frameSnippet({ id, title, height }: Embeddable, site: string): string {
	return [
		`<iframe src="${escaped(site)}embed/${id}/"`,
		`  title="${escaped(title)}, from The AI Gold Rush"`,
		`  width="100%" height="${height.wide}" loading="lazy"`,
		`  frameborder="0"></iframe>`
	].join('\n');
}

/** The element, which finds its own height and can be scripted. */
export function elementSnippet({ id, height }: Embeddable, site: string): string {
	return [
		`<script async src="${escaped(site)}embed.js"></script>`,
		`<ai-gold-rush widget="${id}"`,
		`  height="${height.wide}" height-narrow="${height.narrow}">`,
		`</ai-gold-rush>`
	].join('\n');
}
