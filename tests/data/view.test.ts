import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortedPlaces } from '$lib/data/order';
import { NOTHING, readView, UNCHANGED, type ViewColumn, writeView } from '$lib/data/view';

const COLUMNS: ViewColumn[] = [
	{ name: 'id', label: 'ID' },
	{ name: 'date', label: 'Date' },
	{ name: 'kind', label: 'Kind', allowed: ['industry', 'academia'] },
	{ name: 'confidence', label: 'Confidence', allowed: ['high', 'low', NOTHING] }
];

test(
	'a link restores the view it was made of, whatever that is, and keeps what else the address says',
	{ timeout: 30_000 },
	() => {
		const view = fc.record({
			sort: fc.constantFrom('', 'date', '-date', 'kind', '-id'),
			search: fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => text.trim()),
			only: fc.record(
				{
					kind: fc.constantFrom('industry', 'academia'),
					confidence: fc.constantFrom('high', 'low', NOTHING)
				},
				{ requiredKeys: [] }
			)
		});
		fc.assert(
			fc.property(view, (seen) => {
				const query = writeView(seen, '?theme=dark&sort=old');
				expect(new URLSearchParams(query).get('theme')).toBe('dark');
				const { view: restored, notices } = readView(query, COLUMNS);
				expect(notices).toEqual([]);
				expect({ ...restored, only: { ...restored.only } }).toEqual({
					...seen,
					only: { ...seen.only }
				});
			})
		);
	}
);

test(
	'no address whatever throws, and what is taken from it is always something the table has',
	{ timeout: 30_000 },
	() => {
		fc.assert(
			fc.property(fc.webQueryParameters(), fc.string(), (query, text) => {
				for (const asked of [query, `?sort=${text}&only=${text}&search=${text}`]) {
					const { view } = readView(asked, COLUMNS);
					expect(['', ...COLUMNS.map(({ name }) => name)]).toContain(view.sort.replace(/^-/, ''));
					for (const [name, word] of Object.entries(view.only))
						expect(COLUMNS.find((column) => column.name === name)?.allowed).toContain(word);
					expect(view.search.length).toBeLessThanOrEqual(100);
				}
			})
		);
	}
);

test('what a table does not have is left out and told', () => {
	const { view, notices } = readView(
		'?sort=-price&only=kind:robots&only=date:2024&only=x',
		COLUMNS
	);
	expect(view).toEqual(UNCHANGED);
	expect(notices).toEqual([
		'There is no column “-price” to sort by.',
		'“kind:robots” chooses nothing in this table.',
		'“date:2024” chooses nothing in this table.',
		'“x” chooses nothing in this table.'
	]);
});

test('a table as it comes has a bare address', () => {
	expect(writeView(UNCHANGED, '?sort=date&only=kind:academia')).toBe('');
});

const key = fc.option(fc.oneof(fc.integer(), fc.double({ noNaN: true })), { nil: undefined });

test(
	'sorting loses no row, puts numbers in order, and the unknown last either way',
	{ timeout: 30_000 },
	() => {
		fc.assert(
			fc.property(fc.array(key), fc.boolean(), (keys, highestFirst) => {
				const places = sortedPlaces(keys, highestFirst);
				expect([...places].sort((a, b) => a - b)).toEqual(keys.map((_, place) => place));
				const sorted = places.map((place) => keys[place]);
				const known = sorted.filter((one) => one !== undefined);
				expect(sorted.slice(0, known.length)).toEqual(known);
				known.slice(1).forEach((one, at) => {
					const before = known[at] ?? 0;
					expect(highestFirst ? before >= one : before <= one).toBe(true);
				});
			})
		);
	}
);

test('equal rows keep their order; words are sorted as people do, numbers in them by size', () => {
	expect(sortedPlaces(['b', 'a', 'b', 'a'], false)).toEqual([1, 3, 0, 2]);
	expect(sortedPlaces(['b', 'a', 'b', 'a'], true)).toEqual([0, 2, 1, 3]);
	expect(sortedPlaces(['gpt-10', 'GPT-9', 'éclair', 'zeta'], false)).toEqual([2, 1, 0, 3]);
});
