import { describe, expect, test } from 'vitest';
import { CHAPTER_TEXTS, idsOf, plain, proseOf } from '../facts/read-prose';

/** The words of every term a text marks, with the prose before it. */
const marked = (text: string) => {
	const prose = proseOf(text);
	return [...prose.matchAll(/<Term\s+id="([^"]*)">([^<]*)<\/Term>/g)].map((tag) => ({
		id: tag[1] ?? '',
		words: tag[2] ?? '',
		before: plain(prose.slice(0, tag.index))
	}));
};
/** Terms that are marked although their words stand further up already. */
const late = (text: string): string[] =>
	marked(text)
		.filter(({ words, before }) =>
			new RegExp(`\\b${words.replace(/s$/, '')}`, 'i').test(before.replace(/\s+/g, ' '))
		)
		.map(({ id }) => id);

test('a term marked at its second use is found, in whatever form the first was', () => {
	expect(late('Two clusters, then a <Term id="cluster">cluster</Term>.')).toEqual(['cluster']);
	expect(late('A <Term id="cluster">cluster</Term>, then a cluster.')).toEqual([]);
});

describe.each(CHAPTER_TEXTS)('$file', ({ text }) => {
	test('a term is marked once, where its words stand first', () => {
		const ids = idsOf('Term', text);
		expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
		expect(marked(text).map(({ id }) => id)).toEqual(ids);
		expect(late(text)).toEqual([]);
	});
});
