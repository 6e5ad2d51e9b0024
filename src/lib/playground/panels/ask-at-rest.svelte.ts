import { onDestroy, untrack } from 'svelte';
import { reader } from '$lib/scenario/reader.svelte';
import type { Asking } from '../asking.svelte';

/** How long (ms) a question must stay the same before it is asked. */
const REST = 250;

/**
 * Has a question asked whenever it has come to rest: no dial held, nothing changed for a moment. What is being computed
 * for another question is given up at once. To be called while a component is set up.
 */
export function askAtRest<Question, Answer>(
	asking: Asking<Question, Answer>,
	question: () => Question | undefined
): void {
	/** Two questions of the same name are the same. */
	const name = $derived(JSON.stringify(question() ?? null));
	$effect(() => {
		const asked = name === 'null' ? undefined : untrack(question);
		if (reader.held || asked === undefined) return;
		const timer = setTimeout(() => void asking.want(asked), REST);
		return () => {
			clearTimeout(timer);
			asking.stop();
		};
	});
	onDestroy(() => asking.stop());
}
