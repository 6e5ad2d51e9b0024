import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import packageFile from '../../package.json' with { type: 'json' };

const read = (file: string) => readFileSync(file, 'utf8');

/** Paths a text names: link targets that are not addresses, words in code font with a slash, lines of the tree. */
function pathsIn(text: string): string[] {
	const links = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)];
	const code = [...text.matchAll(/`((?:\.?[\w-]+\/)+[\w.-]*|[\w-]+\.(?:md|csv|ts|js|css|json))`/g)];
	return [...links, ...code].map(([, path]) => path ?? '').concat(treeIn(text));
}

/** The paths of a tree drawn with two spaces of indentation a level: `src/`, below it `  lib/`. */
function treeIn(text: string): string[] {
	const tree = /```text\n([\s\S]*?)```/.exec(text)?.[1] ?? '';
	const above: string[] = [];
	return [...tree.matchAll(/^( *)(\.?[\w.-]+\/?)(?= |$)/gm)].map(([, indent = '', name = '']) => {
		above.splice(indent.length / 2, Infinity, name);
		return above.join('');
	});
}

/** Scripts a text tells people to run. `ci` and `install` are npm's own. */
function scriptsIn(text: string): string[] {
	return [...text.matchAll(/\bnpm (?:run )?([a-z][\w:]*)/g)]
		.map(([, name]) => name ?? '')
		.filter((name) => name !== 'ci' && name !== 'install');
}

test.each(['README.md', 'CONTRIBUTING.md'])('every path %s names exists', (file) => {
	const paths = pathsIn(read(file));
	expect(paths.length).toBeGreaterThan(5);
	expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});

test.each(['README.md', 'CONTRIBUTING.md'])('every command %s names can be run', (file) => {
	const names = scriptsIn(read(file));
	expect(names.length).toBeGreaterThan(1);
	expect(names.filter((name) => !(name in packageFile.scripts))).toEqual([]);
});

test('a path or a command that does not exist would be found', () => {
	const text =
		'See [it](docs/none.md), `src/none/`, and:\n```text\nsrc/\n  lib/\n    none/  gone\n```\n';
	expect(pathsIn(text)).toEqual(['docs/none.md', 'src/none/', 'src/', 'src/lib/', 'src/lib/none/']);
	expect(scriptsIn('Run `npm start`, `npm run none` and `npm ci`.')).toEqual(['start', 'none']);
});

test('README is read in one sitting', () => {
	expect(read('README.md').trimEnd().split('\n').length).toBeLessThanOrEqual(120);
});

test('the top level holds what it is known to hold, and nothing else', () => {
	const known = [
		...['src', 'static', 'content', 'tests', 'package.json', 'package-lock.json'],
		...['svelte.config.js', 'vite.config.ts', 'tsconfig.json'],
		...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'LICENSE']
	];
	const made = ['node_modules', 'build', 'test-results'];
	const others = readdirSync('.').filter(
		(name) => !name.startsWith('.') && !known.includes(name) && !made.includes(name)
	);
	expect(others).toEqual([]);
	expect(known.filter((name) => !existsSync(name))).toEqual([]);
});

test('CHANGELOG tells readers about this version: what it changes for reading, and in the model', () => {
	const entries = read('CHANGELOG.md').split(/^## /m).slice(1);
	const entry = entries.find((text) => text.startsWith(packageFile.version));
	expect(entry, `an entry for ${packageFile.version}`).toBeDefined();
	expect(entry).toMatch(/^### Reading$/m);
	expect(entry).toMatch(/^### Model$/m);
});

test('licences are named where people look for them', () => {
	expect(packageFile.license).toBe('MIT');
	expect(read('LICENSE')).toMatch(/^MIT License/);
	expect(read('content/LICENSE')).toContain('CC BY 4.0');
});

test('who lends data under terms of attribution is named in the licence of the content', () => {
	const credited = [...read('content/facts/sources.csv').matchAll(/"Data: ([^,"]+), CC BY 4\.0"/g)];
	const lenders = new Set(credited.map(([, name]) => name ?? ''));
	expect(lenders.size).toBeGreaterThan(0);
	expect([...lenders].filter((name) => !read('content/LICENSE').includes(name))).toEqual([]);
});

test('continuous integration runs the test command and nothing else', () => {
	const commands = read('.ci/run')
		.split('\n')
		.filter((line) => line && !/^(#!|set |cd )/.test(line));
	expect(commands).toEqual(['npm test']);
});
