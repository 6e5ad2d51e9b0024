import { Cite } from '@citation-js/core';
import { describe, expect, test } from 'vitest';
import { bibtex, cslJson, cslRecords, kindOf, sourcesFor } from '$lib/article/bibliography';
import { MENTIONS } from '$lib/article/mentions.build';
import type { Source } from '$lib/facts/tables/sources';

const SOURCES = sourcesFor();
const plain: Source = {
	id: 'made-up-2026',
	title: 'A plain title',
	publisher: 'A publisher',
	url: 'https://example.org/',
	date: '2026-07-19',
	license: '',
	credit: '',
	confidence: 'high',
	says: ''
};

/** What is read back of a record: what a reader would cite. */
const essence = (text: string) =>
	new Cite(text).data.map(({ id, title, URL: url, author, publisher, issued, note }) => ({
		id,
		title,
		// The reader encodes a percent sign once more.
		url: url.replaceAll('%25', '%'),
		author: author?.map(({ literal, family }) => literal ?? family),
		publisher,
		issued: issued?.['date-parts'],
		note
	}));
const wanted = (sources: Source[]) =>
	sources.map(({ id, title, url, publisher, date, says }) => ({
		id,
		title,
		url,
		author: [publisher],
		publisher,
		issued: date ? [date.split('-').map(Number)] : undefined,
		note: says || undefined
	}));

test('every source comes back from BibTeX as it went in: key, title, address, publisher, date', () => {
	expect(SOURCES.length).toBeGreaterThan(50);
	expect(essence(bibtex(SOURCES))).toEqual(wanted(SOURCES));
});

test('every source comes back from CSL-JSON', () => {
	expect(essence(cslJson(SOURCES))).toEqual(wanted(SOURCES));
});

test('BibTeX is ASCII, with its special characters escaped and every record named by our id', () => {
	const hard = {
		...plain,
		title: 'Profit & loss: 50% of a_b, $5 #1 – “Nvidia’s” épée ~ ^ {x}',
		publisher: 'Müller & Söhne, 100%',
		url: 'https://example.org/a_b?c=1&d=%20#e~f'
	};
	const text = bibtex([hard]);
	expect(text).toMatch(/^@misc\{made-up-2026,/);
	expect([...text].filter((character) => character.charCodeAt(0) > 126)).toEqual([]);
	expect(text).toContain('Profit \\& loss: 50\\%');
	expect(text).toContain('author = {{M{\\" u}ller \\& S{\\" o}hne, 100\\%}}');
	expect(text.replace(/url = .*/, '')).not.toMatch(/(?<!\\)[&%#$_]/);
	expect(text).toContain('url = {https://example.org/a_b?c=1&d=%20#e~f}');
	expect(essence(text)).toEqual(wanted([hard]));
});

test.each<[ReturnType<typeof kindOf>, Partial<Source>]>([
	['webpage', {}],
	['article', { url: 'https://arxiv.org/abs/2405.21015' }],
	['article', { url: 'https://www.nature.com/articles/s42256-022-00556-7' }],
	['dataset', { url: 'https://epoch.ai/data/ai-models', license: 'CC-BY-4.0' }],
	['webpage', { url: 'https://epoch.ai/data-insights/gap', license: 'CC-BY-4.0' }],
	['dataset', { url: 'https://github.com/someone/numbers' }],
	['report', { title: 'Staff report on partnerships' }],
	['report', { url: 'https://example.org/paper.pdf' }],
	['webpage', { title: 'A newspaper on a report' }]
])('a source is taken for a %s where %o', (kind, part) => {
	expect(kindOf({ ...plain, ...part })).toBe(kind);
});

describe.each(MENTIONS)('the bibliography of $slug', ({ slug, sources }) => {
	test('holds what the chapter cites, in the order of its numbers', () => {
		expect(sources.length).toBeGreaterThan(10);
		expect(cslRecords(sourcesFor(slug)).map(({ id }) => id)).toEqual(sources);
	});
});

test('a chapter that is not there has none', () => {
	expect(() => sourcesFor('phlogiston')).toThrow('No chapter "phlogiston"');
});
