import { COVER, WRITTEN } from './chapters.build';

export type Chapter = {
	/** Place in the reading order, from 1. */
	number: number;
	/** Its address: `/<slug>/`. */
	slug: string;
	title: string;
	/** One sentence. */
	summary: string;
	/** False while the chapter is in preparation: it is named, but there is nothing to open. */
	written: boolean;
};

/** Titles of the five chapters, by slug, in reading order. */
const PLANNED = {
	'compute-access': 'Compute access',
	commercialization: 'Commercialization',
	centralization: 'Centralization',
	'open-alternatives': 'Open alternatives',
	balance: 'Striking a balance'
};

/** List 1: what can be read, in order; chapters still in preparation are named with their sentence on the cover. */
export const CHAPTERS: Chapter[] = Object.entries(PLANNED).map(([slug, title], index) => {
	const written = WRITTEN.find((head) => head.slug === slug);
	return {
		number: index + 1,
		slug,
		title: written?.title ?? title,
		summary: written?.summary ?? COVER.sentences[slug] ?? '',
		written: written !== undefined
	};
});
