import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isInstalled } from '../../src/cli/install.js';

const wanted = {
	'': { version: '0.1.0' },
	'node_modules/svelte': { version: '5.0.0', integrity: 'sha512-a' },
	'node_modules/other-system': { version: '1.0.0', integrity: 'sha512-b', optional: true }
};
const svelte = { 'node_modules/svelte': { version: '5.0.0', integrity: 'sha512-a' } };

test('nothing is installed again when everything asked for is there', () => {
	expect(isInstalled(wanted, svelte)).toBe(true);
});

test('what npm itself calls extraneous does not count, wherever it is', () => {
	const stray = { 'node_modules/stray': { version: '1.0.0', extraneous: true } };
	expect(isInstalled({ ...wanted, ...stray }, svelte)).toBe(true);
	expect(isInstalled(wanted, { ...svelte, ...stray })).toBe(true);
});

test.each([
	['a package is missing', {}],
	[
		'a package has another version',
		{ 'node_modules/svelte': { version: '5.0.1', integrity: 'sha512-a' } }
	],
	[
		'a package has other content',
		{ 'node_modules/svelte': { version: '5.0.0', integrity: 'sha512-z' } }
	],
	[
		'an optional package has another version',
		{ ...svelte, 'node_modules/other-system': { version: '0.9.0' } }
	],
	['something else is installed too', { ...svelte, 'node_modules/stranger': { version: '1.0.0' } }]
])('everything is installed again when %s', (_, installed) => {
	expect(isInstalled(wanted, installed)).toBe(false);
});

test('the lock file pins every package by its content and says nothing about where it was downloaded', () => {
	const text = readFileSync('package-lock.json', 'utf8');
	const { packages } = JSON.parse(text) as { packages: Record<string, { integrity?: string }> };
	expect(text).not.toContain('"resolved"');
	expect(text).not.toContain('"extraneous"');
	const loose = Object.entries(packages).filter(([path, entry]) => path !== '' && !entry.integrity);
	expect(loose.map(([path]) => path)).toEqual([]);
	expect(Object.keys(packages).length).toBeGreaterThan(50);
});
