import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fingerprint, isBuilt, writeStamp } from '../../src/cli/site.js';

let root = '';

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'gold-rush-'));
	for (const folder of ['src/lib', 'content', 'build'])
		mkdirSync(join(root, folder), { recursive: true });
	writeFileSync(join(root, 'src/lib/model.ts'), 'export const one = 1;');
	writeFileSync(join(root, 'content/page.md'), 'A page.');
	writeFileSync(join(root, 'build/index.html'), '<h1>Built</h1>');
	writeStamp(root, fingerprint(root));
});
afterEach(() => rmSync(root, { recursive: true }));

test('a site whose sources did not change is not built again', () => {
	expect(isBuilt(root)).toBe(true);
});

test.each<[string, () => void]>([
	[
		'a source is edited',
		() => writeFileSync(join(root, 'src/lib/model.ts'), 'export const one = 2;')
	],
	['a source is added', () => writeFileSync(join(root, 'content/other.md'), '')],
	['a source is removed', () => rmSync(join(root, 'content/page.md'))],
	[
		'a source is renamed',
		() => renameSync(join(root, 'content/page.md'), join(root, 'content/2.md'))
	],
	['the lock file changes', () => writeFileSync(join(root, 'package-lock.json'), '{}')],
	['the built site is gone', () => rmSync(join(root, 'build'), { recursive: true })],
	['somebody else built it since', () => utimesSync(join(root, 'build/index.html'), 1, 1)]
])('the site is built again when %s', (_, change) => {
	change();
	expect(isBuilt(root)).toBe(false);
});

test('tests, notes and the built site itself are no reason to build again', () => {
	mkdirSync(join(root, 'tests'));
	writeFileSync(join(root, 'tests/a.test.ts'), '');
	writeFileSync(join(root, 'README.md'), 'Read me.');
	writeFileSync(join(root, 'build/other.html'), '');
	expect(isBuilt(root)).toBe(true);
});

test('another configured address is another site', () => {
	expect(fingerprint(root, 'https://example.org')).not.toBe(fingerprint(root, ''));
});
