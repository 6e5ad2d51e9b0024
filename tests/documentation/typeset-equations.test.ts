import { expect, test } from 'vitest';
import { QUANTITIES } from '$lib/documentation/quantities.build';
import {
	FUNCTION_MARKUP,
	SECTOR_HEADS,
	SECTOR_MARKUP
} from '$lib/documentation/typeset-equations.build';
import { EQUATIONS, LEVER_KEYS, LEVERS, PARAMETERS, SECTORS, STOCK_NAMES } from '$lib/model';
import { typesetEquation } from '../../src/build/typeset';
import { typesetSymbol } from '../../src/build/typeset-symbols';

const html = Object.values(SECTOR_MARKUP).join('');
const plain = (marks: string) => marks.replace(/<[^>]*>/g, '').replaceAll('&#8290;', '');

test('every equation stands under its name, with its unit, its sentence and a formula', () => {
	expect(SECTOR_HEADS.map(({ id }) => id)).toEqual(SECTORS.map(({ id }) => id));
	for (const { id, sentence, sector } of EQUATIONS) {
		const start = html.indexOf(`<li id="${id}">`);
		const entry = html.slice(start, html.indexOf('</li>', start));
		expect(start, id).toBeGreaterThan(-1);
		expect(SECTOR_MARKUP[sector]).toContain(`<li id="${id}">`);
		expect(plain(entry)).toContain(plain(sentence));
		expect(entry).toMatch(/<math display="block">.*<mo>=<\/mo>/);
	}
});

test('every tag is closed where it was opened, and none carries a style or a script', () => {
	const open: string[] = [];
	for (const [tag, closing, name] of (html + FUNCTION_MARKUP).matchAll(/<(\/?)([\w]+)[^>]*?>/g)) {
		if (tag.endsWith('/>')) continue;
		if (closing) expect(open.pop()).toBe(name);
		else open.push(name ?? '');
	}
	expect(open).toEqual([]);
	expect(html + FUNCTION_MARKUP).not.toMatch(/style=|<script|on\w+=|undefined|NaN/);
});

test('every link of an equation leads to something the page explains', () => {
	const explained = new Set<string>([
		...STOCK_NAMES,
		...EQUATIONS.map(({ id }) => id),
		...Object.keys(PARAMETERS),
		...LEVER_KEYS.map((key) => `lever-${LEVERS[key].id}`)
	]);
	const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, anchor = '']) => anchor);
	expect(links.length).toBeGreaterThan(500);
	expect(links.filter((anchor) => !explained.has(anchor))).toEqual([]);
});

test('two quantities that one equation names never look alike', () => {
	for (const { id, dependencies } of EQUATIONS) {
		const looks = dependencies.map((name) => QUANTITIES[name]?.marks);
		expect(new Set(looks).size, id).toBe(looks.length);
	}
});

test.each([
	['tauI', 'τI', 'msub'],
	['sTar', 's*', 'msup'],
	['psiTar', 'ψ*', 'msup'],
	['gapA', 'gapA', 'msub'],
	['lnX', 'lnX', 'mrow'],
	['theta', 'θ', 'mi'],
	['assist(-gapQ0)', 'assist(−gapQ0)', 'mrow']
])('the symbol %s is written %s', (symbol, text, tag) => {
	expect(plain(typesetSymbol(symbol))).toBe(text);
	expect(typesetSymbol(symbol)).toMatch(new RegExp(`^<${tag}`));
});

test.each([
	['a product of sums keeps its brackets', ['*', ['+', 'a', 'b'], ['-', 'c', 1]], 'x=(a+b)(c−1)'],
	['what is subtracted keeps its brackets', ['-', 'a', ['-', 'b', 'c']], 'x=a−(b−c)'],
	['a sum of products needs none', ['+', ['*', 'a', 'b'], 'c'], 'x=ab+c'],
	['the base of a power keeps them', ['pow', ['*', 'a', 'b'], 'c'], 'x=(ab)c'],
	['a negative factor keeps them', ['*', 'a', ['negative', 'b']], 'x=a(−b)'],
	['a square is a square', ['*', 'a', 'a'], 'x=a2'],
	['large numbers are powers of ten', ['*', 'a', 1e24], 'x=a·1024']
] as const)('%s', (_, tree, text) => {
	const marks = typesetEquation('<mi>x</mi>', tree, (name) => `<mi>${name}</mi>`);
	expect(plain(marks)).toBe(text);
});
