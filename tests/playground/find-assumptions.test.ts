import { expect, test } from 'vitest';
import { EQUATIONS, LINK_IDS, LINKS, LOOP_IDS, PARAMETER_RANGES, PARAMETERS } from '$lib/model';
import type { ParameterName } from '$lib/model';
import { settle } from '$lib/controls/dial';
import {
	amount,
	assumedValue,
	assumptionDial,
	rangeWords,
	valueWords
} from '$lib/playground/model-deck/assumption-dial';
import { ASSUMPTION_NOTES } from '$lib/playground/model-deck/assumption-notes.build';
import { bySector, found } from '$lib/playground/model-deck/find-assumptions';
import { BY_EFFECT, BY_LOOP, COUNT } from '$lib/playground/model-deck/mechanism-list.build';
import { PARAMETER_ROWS } from '$lib/playground/take-away/parameter-rows.build';

const NAMES = Object.keys(PARAMETERS) as ParameterName[];

test('every assumption is there to be changed, once, under the sector whose equations it is in', () => {
	expect(PARAMETER_ROWS.map(({ name }) => name).sort()).toEqual([...NAMES].sort());
	const listed = bySector(PARAMETER_ROWS);
	expect(listed.flatMap(({ rows }) => rows.map(({ name }) => name)).sort()).toEqual(
		[...NAMES].sort()
	);
	for (const { id, rows } of listed.filter((sector) => sector.id !== 'beginning'))
		for (const { name } of rows)
			expect(
				EQUATIONS.some(({ sector, dependencies }) => sector === id && dependencies.includes(name)),
				`${name} in ${id}`
			).toBe(true);
});

test('every source with an address can be followed', () => {
	for (const name of NAMES)
		expect(ASSUMPTION_NOTES[name]?.links.map(({ url }) => url)).toEqual(
			PARAMETERS[name].urls ?? []
		);
});

test('every mechanism is there to be switched off, once by its effect; by loop each loop has its own', () => {
	expect(BY_EFFECT.flatMap(({ links }) => links.map(({ id }) => id)).sort()).toEqual(
		[...LINK_IDS].sort()
	);
	expect(COUNT).toBe(LINK_IDS.length);
	expect(BY_LOOP).toHaveLength(LOOP_IDS.length + 1);
	expect(new Set(BY_LOOP.flatMap(({ links }) => links.map(({ id }) => id))).size).toBe(COUNT);
	for (const { id, words } of BY_LOOP.flatMap(({ links }) => links))
		expect(words).toBe(LINKS[id].words);
});

test('assumptions are found by words of their name or meaning, and by what has been changed', () => {
	const names = (search: string, kind: Parameters<typeof found>[2] = 'all', changed = {}) =>
		found(PARAMETER_ROWS, search, kind, changed).map(({ name }) => name);
	expect(names('')).toHaveLength(PARAMETER_ROWS.length);
	expect(names('Algorithmic difficulty')).toContain('algorithmicDifficulty');
	expect(names('  PAY  ').length).toBeGreaterThan(1);
	expect(names('no such words')).toEqual([]);
	expect(names('', 'changed', { algorithmicDifficulty: 0.5 })).toEqual(['algorithmicDifficulty']);
	const fixed = NAMES.filter((name) => PARAMETERS[name].role === 'fixed');
	expect(names('', 'fixed')).toEqual(fixed);
});

test.each(NAMES)('the dial of %s reaches both ends and tells 50 values apart at least', (name) => {
	const { value, unit } = PARAMETERS[name];
	const dial = assumptionDial({ name, value, unit });
	const [low, high] = PARAMETER_RANGES[name];
	expect(settle(dial, high + dial.step)).toBe(high);
	expect(settle(dial, low - dial.step)).toBe(low);
	expect((high - low) / dial.step).toBeGreaterThan(49.9);
	expect(value).toBeGreaterThanOrEqual(low);
	expect(value).toBeLessThanOrEqual(high);
	// What the box shows of the published value leads back to it, and to nothing "changed".
	const fine = settle({ ...dial, step: dial.fine ?? NaN }, value);
	expect(assumedValue(dial, fine)).toBeUndefined();
	expect(assumedValue(dial, high)).toBe(high);
	expect(Math.abs(high * dial.factor)).toBeLessThan(1e6);
	expect(Math.abs(high * dial.factor)).toBeGreaterThanOrEqual(0.001);
});

test('numbers of any size are said in four digits', () => {
	expect(amount(0.38)).toBe('0.38');
	expect(amount(31540)).toBe('31,540');
	expect(amount(-1.3239)).toBe('−1.324');
	expect(amount(0.00001133)).toBe('1.133×10⁻⁵');
	expect(amount(5.6e17)).toBe('5.6×10¹⁷');
	expect(amount(0)).toBe('0');
	expect(valueWords(0.06, 'share of world output')).toBe('6% of world output');
	expect(valueWords(2, 'years')).toBe('2 years');
	expect(valueWords(0.7, '1')).toBe('0.7');
	expect(valueWords(0.5, '1/year')).toBe('0.5 a year');
	expect(rangeWords([0.026, 0.137], 'share of world output')).toBe('2.6% to 13.7% of world output');
});
