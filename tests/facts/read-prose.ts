import { readdirSync, readFileSync } from 'node:fs';
import { FIGURES } from '$lib/facts/figures.build';

/** One sentence of a chapter: its words with figures printed, and the figures and sources it names. */
export type Sentence = { words: string; figures: string[]; sources: string[] };

/** Every chapter's file with its text. */
export const CHAPTER_TEXTS = readdirSync('content/chapters')
	.filter((file) => file.endsWith('.md'))
	.map((file) => ({ file, text: readFileSync(`content/chapters/${file}`, 'utf8') }));

/** The prose alone: without frontmatter, script and comments. */
export function proseOf(text: string): string {
	return text
		.replace(/^---\n[\s\S]*?\n---\n/, '')
		.replace(/<script[\s\S]*?<\/script>/g, '')
		.replace(/<!--[\s\S]*?-->/g, '');
}

/** The ids that one kind of component names in a text, in order. */
export function idsOf(component: string, text: string): string[] {
	const tags = text.matchAll(new RegExp(`<${component}\\s[^>]*?\\bid="([^"]*)"`, 'g'));
	return [...tags].flatMap((tag) => (tag[1] ?? '').split(' '));
}

/** The paragraphs a reader reads: margin notes are their own; widgets on their own line are none. */
export function paragraphsOf(text: string): string[] {
	return proseOf(text)
		.split(/\n\s*\n|\n(?=- )|<\/?SideNote[^>]*>/)
		.map((paragraph) => paragraph.trim())
		.filter((paragraph) => paragraph !== '' && !/^<[A-Z][^>]*\/>$/.test(paragraph));
}

/** A paragraph cut into sentences. A citation behind the full stop belongs to the sentence before it. */
export function sentencesOf(paragraph: string): Sentence[] {
	const joined = paragraph.replace(/<[^>]*>/g, (tag) => tag.replaceAll(' ', '\u00a0'));
	return joined
		.split(/(?<=[.?!:][”"’)]?(?:<Cite[^>]*>)*)\s+/)
		.map((piece) => piece.replaceAll('\u00a0', ' '))
		.map((piece) => ({
			words: plain(piece),
			figures: idsOf('Fact', piece),
			sources: idsOf('Cite', piece)
		}));
}

/** Words as printed: figures spelled out, numbers of the model as one word, other tags gone. */
export function plain(text: string): string {
	return text
		.replace(/<Fact\s+id="([^"]*)"\s*\/>/g, (_, id: string) => FIGURES[id]?.words ?? '')
		.replace(/<(Live|Adjust)[^>]*>/g, 'value')
		.replace(/<[^>]*>/g, '')
		.replace(/^#+ |^- /gm, '')
		.trim();
}
