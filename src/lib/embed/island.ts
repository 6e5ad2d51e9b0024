import { type Component, hydrate } from 'svelte';
import type { WidgetId } from '$lib/registry';
import Embed from './Embed.svelte';

/** Takes over the figure the server has drawn. */
export function start(id: WidgetId, component: Component): void {
	const target = document.getElementById('embed');
	if (!target) return;
	hydrate(Embed, { target, props: { id, component } });
	document.documentElement.dataset.hydrated = '';
}
