import type { Component } from 'svelte';
import { REGISTERED, type WidgetId } from './registry';

// Kept apart from the registry, so that a page listing the figures does not carry their code.
const FILES = import.meta.glob<{ default: Component }>('./widgets/*.svelte');

const missing = REGISTERED.filter(({ component }) => !FILES[`./widgets/${component}`]);
if (missing.length)
	throw new Error(
		`src/lib/registry.ts names files that do not exist: ${missing.map((one) => `src/lib/widgets/${one.component}`).join(', ')}`
	);

/** The component of a registered figure. It renders from its name alone. */
export async function componentOf(id: WidgetId): Promise<Component> {
	const entry = REGISTERED.find((one) => one.id === id);
	const load = entry && FILES[`./widgets/${entry.component}`];
	if (!load) throw new Error(`src/lib/registry.ts: widget "${id}" has no component`);
	return (await load()).default;
}
