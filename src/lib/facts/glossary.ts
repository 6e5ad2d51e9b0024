import { readFileSync } from 'node:fs';

/** A word a reader may not know, and what it means here. */
export type GlossaryTerm = { term: string; definition: string };

const FILE = 'content/glossary.md';

/**
 * Reads `### Term` followed by one paragraph, over and over. A term's id is its name in kebab case.
 * Throws with the file's name on a term without a definition, with several paragraphs, or given twice.
 */
export function readGlossary(text = readFileSync(FILE, 'utf8')): Record<string, GlossaryTerm> {
	const terms: Record<string, GlossaryTerm> = {};
	for (const entry of text.split(/^### /m).slice(1)) {
		const [heading = '', ...paragraphs] = entry.trim().split(/\n\s*\n/);
		const term = heading.trim();
		const id = term
			.toLowerCase()
			.replace(/[^a-z0-9]+/g, '-')
			.replace(/^-|-$/g, '');
		if (paragraphs.length !== 1) throw new Error(`${FILE}, ${term}: needs exactly one paragraph`);
		if (terms[id]) throw new Error(`${FILE}, ${term}: stands there twice`);
		terms[id] = { term, definition: (paragraphs[0] ?? '').replace(/\s+/g, ' ') };
	}
	return terms;
}
