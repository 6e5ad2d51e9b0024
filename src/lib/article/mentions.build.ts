import { readdirSync, readFileSync } from 'node:fs';

/** What a chapter names, each id once, in order of first use. */
export type Mentions = {
	/** Its address: `/<slug>/`. */
	slug: string;
	sources: string[];
	terms: string[];
};

const FOLDER = 'content/chapters';

/** What every written chapter names, in reading order. */
export const MENTIONS: Mentions[] = readdirSync(FOLDER)
	.filter((file) => file.endsWith('.md'))
	.sort((a, b) => Number.parseInt(a) - Number.parseInt(b))
	.map((file) => {
		const text = readFileSync(`${FOLDER}/${file}`, 'utf8');
		return {
			slug: file.replace(/^\d+-|\.md$/g, ''),
			sources: idsOf('Cite', text),
			terms: idsOf('Term', text)
		};
	});

function idsOf(component: string, text: string): string[] {
	const tags = text.matchAll(new RegExp(`<${component}\\s[^>]*?\\bid="([^"]*)"`, 'g'));
	return [...new Set([...tags].flatMap((tag) => (tag[1] ?? '').split(' ')))];
}
