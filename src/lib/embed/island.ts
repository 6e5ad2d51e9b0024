import { type Component, hydrate } from 'svelte';
import Embed from './Embed.svelte';

/** Takes over the figure the server has drawn. */
export function start(id: string, component: Component): void {
	const target = document.getElementById('embed');
	if (!target) return;
	hydrate(Embed, { target, props: { id, component } });
	document.documentElement.dataset.hydrated = '';
}
