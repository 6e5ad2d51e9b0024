import { WRITTEN } from './chapters.build';

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

/** The five chapters of the story, with what is known of those still in preparation. */
const PLANNED: Omit<Chapter, 'written'>[] = [
	{
		number: 1,
		slug: 'compute-access',
		title: 'Compute access',
		summary: 'Who can still pay for a place at the frontier.'
	},
	{
		number: 2,
		slug: 'commercialization',
		title: 'Commercialization',
		summary: 'What is no longer shared, what is dug twice, and who can check.'
	},
	{
		number: 3,
		slug: 'centralization',
		title: 'Centralization',
		summary: 'Where chips, data and people gather, and where they spread out again.'
	},
	{
		number: 4,
		slug: 'open-alternatives',
		title: 'Open alternatives',
		summary: 'Open weights, cheap fine-tuning and other kinds of networks, tested for what they can do.'
	},
	{
		number: 5,
		slug: 'balance',
		title: 'Striking a balance',
		summary: 'Six futures side by side, and what each trades away.'
	}
];

/** List 1: what can be read, in order. */
export const CHAPTERS: Chapter[] = PLANNED.map((planned) => {
	const written = WRITTEN.find((head) => head.slug === planned.slug);
	return { ...planned, ...written, written: written !== undefined };
});
