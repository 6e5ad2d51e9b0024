import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FLAG_NAMES, FLAGS, type Flags, readFlags } from '../../src/lib/embed/flags';
import { AS_USUAL, pairsOf, searchOf } from '../../src/lib/embed/request';
import { LEVER_KEYS, LEVERS } from '../../src/lib/model';
import { decode, encode } from '../../src/lib/scenario/link';

const IDS = LEVER_KEYS.map((key) => LEVERS[key].id);
const anyFlags = fc.record(
	Object.fromEntries(FLAG_NAMES.map((name) => [name, fc.constantFrom(...FLAGS[name].values)])),
	{ requiredKeys: [] }
) as fc.Arbitrary<Flags>;

test('a figure as usual is asked for with the version of the model alone', () => {
	expect(searchOf(AS_USUAL, '1')).toBe('?v=1&pin=1');
});

test('whatever is chosen, the figure understands it as it was meant, without a word', () => {
	const levers = fc.uniqueArray(fc.constantFrom(...IDS), { maxLength: 5 });
	fc.assert(
		fc.property(
			anyFlags,
			levers,
			fc.double({ min: 0, max: 3, noNaN: true }),
			(flags, ids, investment) => {
				const query = encode({ levers: { ...decode('').shared.levers, investment } });
				const search = searchOf({ flags, levers: ids, query }, '1');
				const asked = readFlags(search, '1');
				expect(asked.notices).toEqual([]);
				expect(asked.pinned).toBeUndefined();
				expect((asked.levers ?? []).map((key) => LEVERS[key].id)).toEqual(ids);
				for (const name of FLAG_NAMES)
					expect(asked.flags[name] ?? FLAGS[name].values[0]).toBe(
						flags[name] ?? FLAGS[name].values[0]
					);
				const { shared, notices } = decode(search);
				expect(shared.levers.investment).toBe(investment);
				expect(notices).toEqual([]);
			}
		)
	);
});

test('names and values are the same in the address and as attributes', () => {
	const request = {
		flags: { theme: 'dark' } as const,
		levers: ['openness'],
		query: '?v=1&year=2035'
	};
	const pairs = pairsOf(request, '1');
	expect(pairs).toEqual([
		['year', '2035'],
		['levers', 'openness'],
		['theme', 'dark'],
		['pin', '1']
	]);
	expect([...new URLSearchParams(searchOf(request, '1'))].slice(1)).toEqual(pairs);
});
