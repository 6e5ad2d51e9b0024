import { describe, expect, test } from 'vitest';
import typescript from 'typescript';
import { applied, filesIn, type Rule, walkScripts } from './sources';

/** Most lines a file may have. A longer one holds two ideas. */
const LIMITS = { component: 200, module: 250, test: 300 };
/** Names under which anything may be put, and soon is. */
const JUNK = /(^|\/)(utils?|helpers?|common|shared|misc|stuff|tools?|lib\/lib)(\/|\.|$)/;
/** Put together here, so that this file does not contain what it looks for. */
const SILENCERS = [
	'eslint' + '-disable',
	'@ts' + '-ignore',
	'@ts' + '-nocheck',
	'@ts' + '-expect-error'
];
const PROMISES = new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX'].join('|')})\\b`);

const size: Rule = (path, text) => {
	const kind = path.startsWith('tests/')
		? 'test'
		: path.endsWith('.svelte')
			? 'component'
			: 'module';
	const lines = text.trimEnd().split('\n').length;
	return lines > LIMITS[kind] ? [`${lines} lines; a ${kind} has at most ${LIMITS[kind]}`] : [];
};

const junk: Rule = (path) => (JUNK.test(path) ? ['a name under which anything may be put'] : []);

const anything: Rule = (path, text) => {
	const found: string[] = [];
	walkScripts(path, text, (node, source) => {
		if (node.kind !== typescript.SyntaxKind.AnyKeyword) return;
		const { line } = source.getLineAndCharacterOfPosition(node.getStart());
		found.push(`any, in line ${line + 1} of its script`);
	});
	const documented = path.endsWith('.js') ? text.matchAll(/@\w+ \{[^}\n]*\bany\b[^}\n]*\}/g) : [];
	return [...found, ...[...documented].map(([words]) => words)];
};

const silencers: Rule = (_, text) => SILENCERS.filter((word) => text.includes(word));
const promises: Rule = (_, text) => PROMISES.exec(text)?.slice(1) ?? [];

const files = filesIn('src', 'tests').filter(
	// What is generated is written and read by machines.
	(path) => /\.(ts|js|svelte)$/.test(path) && !path.endsWith('.generated.ts')
);
const lines = (count: number) => 'one;\n'.repeat(count);

describe.each<[string, Rule, [path: string, text: string][]]>([
	[
		'a file fits in the head',
		size,
		[
			['src/lib/charts/Lines.svelte', lines(LIMITS.component + 1)],
			['src/lib/model/ideas.ts', lines(LIMITS.module + 1)],
			['tests/model/ideas.test.ts', lines(LIMITS.test + 1)]
		]
	],
	[
		'there is no drawer for the rest',
		junk,
		[
			['src/lib/utils/money.ts', ''],
			['src/lib/charts/helpers.ts', ''],
			['src/lib/lib/a.ts', '']
		]
	],
	[
		'every type is known',
		anything,
		[
			['A.ts', 'export const a: any = 1;'],
			['B.svelte', '<script lang="ts">let b = $state<any[]>([]);</script>'],
			['C.js', '/** @type {any} */ export const c = 1;']
		]
	],
	['no checker is silenced', silencers, SILENCERS.map((word) => ['A.ts', `// ${word} because`])],
	['nothing is left for later', promises, [['A.ts', `// ${'TO' + 'DO'}: the rest`]]]
])('%s', (_, rule, bad) => {
	test('in every file', { timeout: 60_000 }, () => expect(applied(rule, files)).toEqual([]));
	test.each(bad)('and %s, which does otherwise, is found', (path, text) =>
		expect(rule(path, text)).toHaveLength(1)
	);
});

test('no import can mean two files where capitals do not count: not Page.svelte beside page.svelte.ts', () => {
	const imported = files.map((path) => path.replace(/\.[jt]s$/, '').toLowerCase());
	expect(files.filter((_, at) => imported.indexOf(imported[at] ?? '') !== at)).toEqual([]);
});
