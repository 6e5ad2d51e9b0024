import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leversOf } from '$lib/model';
import {
	freeName,
	keep,
	type Kept,
	linkOf,
	moved,
	MOST_KEPT,
	worldOf
} from '$lib/playground/kept/kept';
import { printFile, readFile } from '$lib/playground/kept/kept-file';
import { anyWorld } from './any-world';

const PATIENCE = 120_000;
const QUO = { levers: leversOf('status-quo'), parameters: {}, cuts: [] };
const named = (name: string, others: readonly Kept[] = []) => keep(name, '', others);

describe('kept scenarios', () => {
	test('a name that is taken gets a number', () => {
		expect(freeName('Mine', [])).toBe('Mine');
		expect(freeName('Mine', ['Mine', 'Mine 2'])).toBe('Mine 3');
		expect(freeName('  ', [])).toBe('Scenario');
	});

	test('each gets an id of its own and the color used least', () => {
		const one = named('A');
		const two = named('B', [one]);
		expect(two.id).not.toBe(one.id);
		expect(two.color).not.toBe(one.color);
		expect(named('C', [two]).id).toBe(one.id);
	});

	test('moving keeps every one of them, and stops at the ends', () => {
		const list = ['A', 'B', 'C'].reduce<Kept[]>((all, name) => [...all, named(name, all)], []);
		const names = (some: readonly Kept[]) => some.map(({ name }) => name).join('');
		const [first, , last] = list.map(({ id }) => id) as [string, string, string];
		expect(names(moved(list, last, -1))).toBe('ACB');
		expect(names(moved(list, first, 9))).toBe('BCA');
		expect(moved(list, first, -1)).toBe(list);
		expect(moved(list, 'nobody', 1)).toBe(list);
	});

	test('3,500 worlds are kept exactly', { timeout: PATIENCE }, () => {
		fc.assert(
			fc.property(anyWorld, (world) => {
				const back = worldOf({ link: linkOf(world) });
				expect({ ...back, cuts: [...back.cuts].sort() }).toEqual({
					...world,
					cuts: [...world.cuts].sort()
				});
			}),
			{ numRuns: 3500 }
		);
	});
});

describe('a file of scenarios', { timeout: PATIENCE }, () => {
	const list = fc
		.array(
			fc.record({
				world: anyWorld,
				name: fc
					.string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
					.filter((name) => name.trim() !== '' && name === name.trim()),
				color: fc.nat(5),
				drawn: fc.boolean()
			}),
			{ maxLength: 6 }
		)
		.map((some) =>
			some.reduce<Kept[]>(
				(all, { world, name, color, drawn }) => [
					...all,
					{ ...keep(name, linkOf(world), all), color, drawn }
				],
				[]
			)
		);

	test('gives back what was put into it, 3,500 times', () => {
		fc.assert(
			fc.property(list, (kept) => {
				const read = readFile(printFile(kept), []);
				expect(read.problems).toEqual([]);
				expect(read.kept).toEqual(kept);
				expect(read.added).toBe(kept.length);
			}),
			{ numRuns: 3500 }
		);
	});

	test('whatever else is in it, nothing is lost and nothing throws', () => {
		const junk = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 400 }),
			fc.json(),
			fc
				.array(fc.oneof(fc.jsonValue(), fc.record({ name: fc.string(), link: fc.string() })), {
					maxLength: 4
				})
				.map((scenarios) =>
					JSON.stringify({ format: 'ai-gold-rush-scenarios', version: 1, scenarios })
				)
		);
		const others = [named('Mine')];
		fc.assert(
			fc.property(junk, (text) => {
				const { kept, added, problems } = readFile(text, others);
				expect(kept[0]).toBe(others[0]);
				expect(kept).toHaveLength(1 + added);
				expect(problems.every((problem) => problem.length > 0)).toBe(true);
			}),
			{ numRuns: 3000 }
		);
	});

	test('says what is wrong with one that is damaged, foreign, newer or too full', () => {
		const problem = (text: string) => readFile(text, []).problems.join(' ');
		expect(problem('{"format":')).toContain('not JSON');
		expect(problem('[]')).toContain('no scenarios of this site');
		const file = (scenarios: unknown[], version = 1) =>
			JSON.stringify({ format: 'ai-gold-rush-scenarios', version, scenarios });
		expect(problem(file([], 2))).toContain('newer version');
		expect(problem(file([{ name: '', link: '' }]))).toBe(
			'Scenario 1 was left out: its name cannot be used.'
		);
		expect(problem(file([{ name: 'A', link: 'javascript:alert(1)' }]))).toContain('its link');
		expect(problem(file([{ name: 'A', link: '?v=1&investment=99' }]))).toContain('“A”: Investment');
		const many = Array.from({ length: MOST_KEPT + 1 }, (_, at) => ({ name: `S${at}`, link: '' }));
		expect(readFile(file(many), []).kept).toHaveLength(MOST_KEPT);
		expect(problem(file(many))).toContain(`there is room for ${MOST_KEPT}`);
	});

	test('keeps what a named scenario is', () => {
		const world = { ...QUO, levers: leversOf('open-commons') };
		expect(worldOf({ link: linkOf(world) })).toEqual(world);
	});
});
