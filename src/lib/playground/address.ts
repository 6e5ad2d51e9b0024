import { onMount, tick } from 'svelte';
import { afterNavigate, replaceState } from '$app/navigation';
import { resolve } from '$app/paths';
import { keepFlags, speaksOfScenario } from '$lib/scenario/link';
import { reader } from '$lib/scenario/reader.svelte';
import { workspace } from './workspace.svelte';

/**
 * Keeps the scenario in the address of the workbench, each time a change has come to rest. An address that arrived with
 * a scenario is left as it is until the reader changes something. To be called while a component is set up.
 */
export function followAddress(): void {
	/** The scenario as last seen here; undefined until the first time. */
	let known: string | undefined;

	function write() {
		const changed = known !== undefined && reader.query !== known;
		known = reader.query;
		if (!changed && speaksOfScenario(location.search)) return;
		const query = keepFlags(location.search, reader.query);
		if (query !== location.search)
			replaceState(`${resolve('/playground/')}${query}${location.hash}`, {});
	}
	// After the page's own look at the address.
	let hasBegun = false;
	afterNavigate(
		() =>
			void tick().then(() => {
				if (!hasBegun) workspace.begin();
				hasBegun = true;
				write();
			})
	);
	onMount(() => reader.onrest(write));
}
