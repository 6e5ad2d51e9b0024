import { getContext, setContext } from 'svelte';

const KEY = Symbol('citations');

/** Numbers the sources of one article in the order in which they are first cited. */
export class Citations {
	readonly #numbers = new Map<string, number>();

	/** The source's number; the first call for a source assigns it. */
	numberOf(id: string): number {
		const known = this.#numbers.get(id);
		if (known !== undefined) return known;
		this.#numbers.set(id, this.#numbers.size + 1);
		return this.#numbers.size;
	}

	/** Source ids in the order of their numbers. */
	get cited(): string[] {
		return [...this.#numbers.keys()];
	}
}

/** Called once by the article around the prose. */
export const startCitations = (): Citations => setContext(KEY, new Citations());

/** The numbering of the article a component stands in. */
export function citations(): Citations {
	const found = getContext<Citations | undefined>(KEY);
	if (!found) throw new Error('A citation stands outside an article');
	return found;
}
