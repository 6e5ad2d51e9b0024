import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readGlossary } from '$lib/facts/glossary';
import { GLOSSARY } from '$lib/facts/glossary.build';
import { FACT_TABLES } from '$lib/facts/fact-tables';
import { TABLE as FIGURE_TABLE } from '$lib/facts/tables/figures';
import { TABLE as MODEL_TABLE } from '$lib/facts/tables/models';
import { LEVER_WORDS, PARAMETERS } from '$lib/model';
import { SOURCES } from '$lib/facts/sources.build';
import { CHAPTER_TEXTS, idsOf, paragraphsOf, plain, proseOf, sentencesOf } from './read-prose';

const figures = new Map(FIGURE_TABLE.read().map((figure) => [figure.id, figure]));
const names = MODEL_TABLE.read()
	.map((model) => model.name)
	.sort((a, b) => b.length - a.length);

/** Digits that state no fact: years, names of models and chips. What is left has been typed into the prose. */
function typedDigits(text: string): string[] {
	let rest = plain(text.replace(/<Fact[^>]*>/g, ''));
	for (const name of names) rest = rest.replaceAll(name, '');
	rest = rest.replace(/\b[A-Z][A-Za-z]*-?\d+\b/g, '').replace(/\b(19|20)\d\d\b/g, '');
	return rest.match(/\S*\d\S*/g) ?? [];
}

test('the checker sees a typed number, and leaves years and names alone', () => {
	expect(typedDigits('It cost $37 million in 2023.')).toEqual(['$37']);
	expect(typedDigits('GPT-4, Grok 4 and an H100 of October 2025.')).toEqual([]);
	expect(
		typedDigits('<Fact id="gpt4-cost" /> and <Live outcome="frontierCost" year={2032} />')
	).toEqual([]);
	expect(
		sentencesOf('One <Fact id="gpt4-cost" />.<Cite id="S001 S002" /> Two.').map(
			(one) => one.sources
		)
	).toEqual([['S001', 'S002'], []]);
});

describe.each(CHAPTER_TEXTS)('$file', ({ text }) => {
	const paragraphs = paragraphsOf(text);
	const sentences = paragraphs.flatMap(sentencesOf);

	test('has 900 to 1,400 words', () => {
		const words = paragraphs.map(plain).join(' ').split(/\s+/).length;
		expect(words).toBeGreaterThanOrEqual(900);
		expect(words).toBeLessThanOrEqual(1400);
	});

	test('states its claim in its head', () => {
		expect(text).toMatch(/^---\n(?:.*\n)*?claim: '.{20,}'\n/);
	});

	test('no number is typed into a sentence', () => {
		expect(typedDigits(proseOf(text))).toEqual([]);
	});

	test('every figure, source and term it names exists', () => {
		expect(idsOf('Fact', text).filter((id) => !figures.has(id))).toEqual([]);
		expect(idsOf('Cite', text).filter((id) => !SOURCES[id])).toEqual([]);
		expect(idsOf('Term', text).filter((id) => !GLOSSARY[id])).toEqual([]);
		expect(idsOf('Fact', text).length).toBeGreaterThan(10);
	});

	test('every figure is cited in its own sentence, with all of its own sources', () => {
		const bare = sentences.flatMap((sentence) =>
			sentence.figures
				.filter((id) => !figures.get(id)?.sourceIds.every((one) => sentence.sources.includes(one)))
				.map((id) => `${id}: ${sentence.words}`)
		);
		expect(bare).toEqual([]);
	});

	test('no source is cited where nothing rests on it', () => {
		const idle = sentences.filter(
			(sentence) => sentence.sources.length > 0 && sentence.words.split(' ').length < 4
		);
		expect(idle).toEqual([]);
	});

	test('a doubtful figure stands in a sentence that says so', () => {
		for (const sentence of sentences)
			if (sentence.figures.some((id) => figures.get(id)?.confidence === 'low'))
				expect(sentence.words).toMatch(/rough|doubt|speculative|disputed|uncertain/);
	});

	test('every widget stands after a question and before what to notice', () => {
		const blocks = proseOf(text)
			.split(/\n\s*\n/)
			.map((block) => block.trim())
			.filter(Boolean);
		const widgets = blocks.flatMap((block, index) =>
			/^<[A-Z][^>]*\/>$/.test(block) ? [index] : []
		);
		expect(widgets.length).toBeGreaterThan(0);
		for (const index of widgets) {
			expect(blocks[index - 1]).toMatch(/\?$/);
			expect(blocks[index + 1]).toMatch(/^[A-Z]/);
		}
	});

	test('curly quotes cannot break it: no list of quoted words inside a line of prose', () => {
		const lines = proseOf(text)
			.split('\n')
			.filter((line) => !line.startsWith('<'));
		expect(lines.filter((line) => /\{\[/.test(line))).toEqual([]);
	});
});

test('every figure is used by a chapter', () => {
	const used = new Set(CHAPTER_TEXTS.flatMap(({ text }) => idsOf('Fact', text)));
	expect([...figures.keys()].filter((id) => !used.has(id))).toEqual([]);
});

test('every term of the glossary is used, defined in a sentence, and free of numbers that need a source', () => {
	const used = new Set(CHAPTER_TEXTS.flatMap(({ text }) => idsOf('Term', text)));
	for (const [id, { definition }] of Object.entries(GLOSSARY)) {
		expect(used).toContain(id);
		expect(definition).toMatch(/^[A-Z].*\.$/);
		expect(typedDigits(definition)).toEqual([]);
	}
});

test('a term without a definition, with two, or given twice fails with its name', () => {
	expect(() => readGlossary('### Chip\n')).toThrow('content/glossary.md, Chip: needs exactly one');
	expect(() => readGlossary('### Chip\n\nOne.\n\nTwo.\n')).toThrow('needs exactly one paragraph');
	expect(() => readGlossary('### Chip\n\nOne.\n\n### Chip\n\nTwo.\n')).toThrow(
		'stands there twice'
	);
});

/** The sources a lever or a parameter names in its sentence. */
const codesIn = (sentence: string) => sentence.match(/\b[A-Z]\d{2,3}[a-z]?\b/g) ?? [];

test('every source listed is used by a table, a chapter or the model', () => {
	const used = new Set([
		...FACT_TABLES.flatMap((table) =>
			table.read().flatMap((row) => (row as { sourceIds?: string[] }).sourceIds ?? [])
		),
		...CHAPTER_TEXTS.flatMap(({ text }) => idsOf('Cite', text)),
		...Object.values(LEVER_WORDS).flatMap(({ source }) => codesIn(source)),
		...Object.values(PARAMETERS).flatMap(({ source }) => codesIn(source))
	]);
	expect(Object.keys(SOURCES).filter((id) => !used.has(id))).toEqual([]);
});

test('the cover argues in 70 to 110 words and has a sentence for each of the five chapters', () => {
	const [argument = '', ...chapters] = proseOf(readFileSync('content/cover.md', 'utf8')).split(
		/^## /m
	);
	expect(typedDigits(argument)).toEqual([]);
	expect(argument.trim().split(/\s+/).length).toBeGreaterThanOrEqual(70);
	expect(argument.trim().split(/\s+/).length).toBeLessThanOrEqual(110);
	expect(chapters.map((chapter) => chapter.split('\n')[0])).toEqual([
		'compute-access',
		'commercialization',
		'centralization',
		'open-alternatives',
		'balance'
	]);
	for (const chapter of chapters) expect(chapter.split('\n\n')[1]).toMatch(/^[A-Z][^\n]+\.$/m);
});
