import { type Run, simulate } from '$lib/model';
import { settings } from './settings.svelte';

/** The run nobody has touched: every lever at its default. Drawn grey and dashed everywhere. */
export const STATUS_QUO: Run = simulate();

const run = $derived(settings.untouched ? STATUS_QUO : simulate(settings.levers, settings.world));

/** The reader's scenario: one for the whole page, so that every figure and every live number answers the same dials. */
export const reader = Object.defineProperty(settings, 'run', {
	get: () => run
}) as typeof settings & { readonly run: Run };
