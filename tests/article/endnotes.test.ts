import { describe, expect, test } from 'vitest';
import { Citations } from '$lib/article/citations';
import { endnotes } from '$lib/article/endnotes';
import { escaped } from '$lib/escaped';
import { sourceOf } from '$lib/article/source-markup';
import { SOURCES } from '$lib/facts/sources.build';

const link = (id: string) => {
	const { url, title } = sourceOf(id);
	return `<a href="${escaped(url)}" aria-label="Source: ${escaped(title)}">source</a>`;
};
const ids = Object.keys(SOURCES);
/** Sources that share their address with another. */
const shared = ids.filter((id) =>
	ids.some((other) => other !== id && sourceOf(other).url === sourceOf(id).url)
);

describe('endnotes', () => {
	test('put a number where a figure leads away, the same for the same source', () => {
		const counting = new Citations();
		counting.cite(ids[1] ?? '');
		const drawn = endnotes(`${link('S010')} ${link('S010')}`, counting);
		expect(drawn).not.toContain('href="http');
		expect(drawn).toContain('source&nbsp;<sup><a id="cite-2-a" href="#source-2"');
		expect(drawn).toContain('id="cite-2-b" href="#source-2"');
		expect(counting.cited).toEqual([ids[1], 'S010']);
	});

	test('tell tables at one address apart by their names', () => {
		for (const id of shared) {
			const counting = new Citations();
			endnotes(link(id), counting);
			expect(counting.cited).toEqual([id]);
		}
		expect(shared.length).toBeGreaterThan(1);
	});

	test('leave no card beside a number, and links within the site as they are', () => {
		const kept = '<a href="/model/">How the model works</a><sup>1</sup>';
		const card =
			'<span class="card"><a href="https://example.org/">Elsewhere</a> <span>Says</span><a href="#source-1">In the list of sources</a></span>';
		expect(endnotes(kept + card, new Citations())).toBe(kept);
	});

	test('refuse a source the table does not have', () => {
		expect(() => endnotes('<a href="https://example.org/none">x</a>', new Citations())).toThrow(
			/not in the table/
		);
	});
});
