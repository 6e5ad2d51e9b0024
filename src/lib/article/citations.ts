import { getContext, setContext } from 'svelte';

const KEY = Symbol('citations');

/** Numbers the sources of one article in the order in which they are first cited. */
export class Citations {
	readonly #places = new Map<string, number>();

	/** Counts one more citation of a source: its number, and which of its citations this is (a, b, c …). */
	cite(id: string): { number: number; letter: string } {
		const before = this.#places.get(id) ?? 0;
		this.#places.set(id, before + 1);
		return { number: this.cited.indexOf(id) + 1, letter: letter(before) };
	}

	/** Source ids in the order of their numbers. */
	get cited(): string[] {
		return [...this.#places.keys()];
	}

	/** The letters of a source's citations. */
	lettersOf(id: string): string[] {
		return Array.from({ length: this.#places.get(id) ?? 0 }, (_, index) => letter(index));
	}
}

/** a to z, then aa to az, ba …, counted from 0. */
function letter(index: number): string {
	const last = String.fromCharCode(97 + (index % 26));
	return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last;
}

/** Called once by the article around the prose. */
export const startCitations = (): Citations => setContext(KEY, new Citations());

/** The same for prose that is drawn on its own, by Svelte's `render`: several texts that share a numbering. */
export const citationContext = (citations: Citations): Map<symbol, Citations> =>
	new Map([[KEY, citations]]);

/** The numbering of the article a component stands in. */
export function citations(): Citations {
	const found = getContext<Citations | undefined>(KEY);
	if (!found) throw new Error('A citation stands outside an article');
	return found;
}
