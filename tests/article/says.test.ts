import { describe, expect, test } from 'vitest';
import { MENTIONS } from '$lib/article/mentions.build';
import { sourceOf } from '$lib/article/source-markup';

/** Every run of so many words in a text, in lower case. */
function runs(text: string, length: number): string[] {
	const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	return words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(' '));
}

describe.each(MENTIONS)('in $slug', ({ sources }) => {
	test.each(sources)('what %s says is one or two sentences of 40 to 200 characters', (id) => {
		const { says } = sourceOf(id);
		expect(says.length).toBeGreaterThanOrEqual(40);
		expect(says.length).toBeLessThanOrEqual(200);
		expect(says).toMatch(/^\p{Lu}[^<>{}"]*\.$/u);
	});

	test.each(sources)('what %s says is more than its title over again', (id) => {
		const { says, title } = sourceOf(id);
		const said = runs(says, 6);
		expect(runs(title, 6).filter((run) => said.includes(run))).toEqual([]);
	});
});

test('a source that is not in the table is refused by name', () => {
	expect(() => sourceOf('phlogiston-1703')).toThrow('unknown source: phlogiston-1703');
});
