import { describe, expect, test } from 'vitest';
import { paint, pixels, resolved } from '../../src/lib/stills/values';

const none = () => undefined;
const from =
	(values: Record<string, string>) =>
	(name: string): string | undefined =>
		values[name];

describe('a value of a style sheet', () => {
	test('takes its light side on light paper and its dark side on dark', () => {
		const ink = 'light-dark(oklch(0% 0 0), oklch(100% 0 0))';
		expect(resolved(ink, 'light', none)).toBe('#000000');
		expect(resolved(ink, 'dark', none)).toBe('#ffffff');
	});

	test('is followed through properties that name properties, into the middle of a longer value', () => {
		const variable = from({ '--a': 'var(--b)', '--b': 'light-dark(1px, 2px)' });
		expect(resolved('4px var(--a) 3px', 'dark', variable)).toBe('4px 2px 3px');
	});

	test('falls back where a property has no value, and not where it has one', () => {
		expect(resolved('var(--dial, var(--ink))', 'light', from({ '--ink': '#111' }))).toBe('#111');
		expect(resolved('var(--dial, 2px)', 'light', from({ '--dial': '3px' }))).toBe('3px');
	});

	test('keeps what lets light through as two more digits of its colour', () => {
		expect(resolved('oklch(0% 0 0 / 0.2)', 'light', none)).toBe('#00000033');
	});

	test('that no screen can show becomes the nearest that it can, of the same lightness', () => {
		expect(resolved('oklch(50% 0.4 30)', 'light', none)).toMatch(/^#[\da-f]{6}$/);
	});

	test('that is nowhere said is an error that names it', () => {
		expect(() => resolved('var(--gone)', 'light', none)).toThrow('--gone');
	});

	test('that leads back to itself is an error that shows the circle', () => {
		const circle = from({ '--a': 'var(--b)', '--b': 'var(--a)' });
		expect(() => resolved('var(--a)', 'light', circle)).toThrow('--a → --b → --a');
	});
});

describe('a paint', () => {
	test('is a colour and how much of it covers', () => {
		expect(paint('#00000033')).toEqual({ color: '#000000', alpha: 0.2 });
		expect(paint('rgb(255 0 0 / 50%)')).toEqual({ color: '#ff0000', alpha: 0.5 });
	});

	test('that covers nothing is none', () => {
		expect(paint('transparent').color).toBe('none');
		expect(paint('#0000').color).toBe('none');
	});

	test('that is no colour is an error', () => {
		expect(() => paint('var(--ink)')).toThrow('no paint');
	});
});

test('lengths come in px, whatever they are written in; a share of something else stays unknown', () => {
	expect(['12.5px', '.5rem', '2em', '3', '50%'].map((text) => pixels(text, 10))).toEqual([
		12.5,
		8,
		20,
		3,
		undefined
	]);
});
