import { replaceState } from '$app/navigation';
import { resolve } from '$app/paths';
import { keepFlags, speaksOfScenario } from '$lib/scenario/link';
import { reader } from '$lib/scenario/reader.svelte';

/**
 * Keeps the scenario in the address of the workbench, each time a change has come to rest. An address that arrived with
 * a scenario is left as it is until the reader changes something. Returns how to stop.
 */
export function followAddress(): () => void {
	let written: string | undefined;
	return reader.onrest(() => {
		const arrived = written === undefined && speaksOfScenario(location.search);
		if (!arrived && reader.query !== written) {
			const query = keepFlags(location.search, reader.query);
			if (query !== location.search)
				replaceState(`${resolve('/playground/')}${query}${location.hash}`, {});
		}
		written = reader.query;
	});
}
