import { onMount } from 'svelte';
import { resolve } from '$app/paths';

/** Stands for the site's address where neither the build nor, yet, the browser has said what it is. */
export const UNKNOWN_SITE = 'https://YOUR-COPY-OF-THIS-SITE/';

/** The site's address as snippets have it: what the build knows, else, once a page runs, where it is being read. */
export class SiteAddress {
	readonly #built: () => string;
	#here = $state('');

	/** To be made while a component is. `built` says what the build knows, '' where it does not. */
	constructor(built: () => string) {
		this.#built = built;
		onMount(() => {
			// A link knows its whole address.
			this.#here = Object.assign(document.createElement('a'), { href: resolve('/') }).href;
		});
	}

	/** Ends in a slash. */
	get value(): string {
		return this.#built() || this.#here || UNKNOWN_SITE;
	}

	/** Where the snippets get the address from: from the build, from where the page is read, or not at all yet. */
	get from(): 'build' | 'here' | 'nowhere' {
		if (this.#built()) return 'build';
		return this.#here ? 'here' : 'nowhere';
	}
}
