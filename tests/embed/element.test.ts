import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { minify } from 'vite';
import { expect, test } from 'vitest';
import { FLAG_NAMES, FLAGS } from '../../src/lib/embed/flags';
import { LEVER_KEYS, LEVERS } from '../../src/lib/model';

const source = readFileSync('static/embed.js', 'utf8');

test('the element takes every lever of the model as an attribute, and no other', () => {
	const list = /const SCENARIO =\s*'([^']+)'/.exec(source)?.[1]?.split(' ') ?? [];
	const levers = LEVER_KEYS.map((key) => LEVERS[key].id);
	expect([...list].sort()).toEqual(['scenario', 'outcome', 'year', 'compare', ...levers].sort());
});

test('the element knows the flags of an embed and what holds without them', () => {
	const list = /const FLAGS = \{([^}]+)\}/.exec(source)?.[1] ?? '';
	const known = [...list.matchAll(/(\w+): '(\w+)'/g)].map(([, name, usual]) => [name, usual]);
	expect(known).toEqual(FLAG_NAMES.map((name) => [name, FLAGS[name].values[0]]));
});

test('the element is at most 1.9 kB as it travels, and at most 4 kB gzipped as it is written', async () => {
	const { code } = await minify('embed.js', source);
	expect(brotliCompressSync(code).length).toBeLessThanOrEqual(1900);
	expect(gzipSync(source).length).toBeLessThanOrEqual(4096);
});
