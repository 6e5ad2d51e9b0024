import type { Component } from 'svelte';

declare global {
	/** A chapter's prose, compiled by mdsvex. */
	module '*.md' {
		const prose: Component;
		export default prose;
	}
}

export {};
