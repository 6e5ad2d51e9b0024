import { describe, expect, test } from 'vitest';
import {
	applied,
	filesIn,
	type Rule,
	type SvelteNode,
	walkComponent,
	walkScripts
} from './sources';
import typescript from 'typescript';

/** The only file that names a colour or a font. */
const TOKENS = 'src/tokens.css';
const COLOR =
	/(?<!url\()#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})(?![\w-])|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(/i;
const NAMED_COLOR =
	/(?:^|[\s,(])(?:white|black|gr[ae]y|silver|red|maroon|orange|gold|yellow|olive|green|lime|teal|cyan|aqua|blue|navy|purple|magenta|fuchsia|pink|brown)(?=$|[\s,)])/i;
const COLOR_PROPERTY = /color|background|fill|stroke|border|outline|shadow/;
const OWN_FONT = /^(?:var\(--[\w-]+\)|inherit)$/;

const opening: Rule = (_, text) =>
	/^<!--\s*@component\s+\S[^]*?[.?!:][^]*?-->/.test(text)
		? []
		: ['does not open with a sentence after @component'];

/** The security policy blocks style attributes that the server wrote, and hydration does not repair them. */
const styles: Rule = (_, text) => {
	const found: string[] = [];
	walkComponent(text, (node) => {
		if (node.type === 'StyleDirective') found.push(`style:${String(node.name)} on drawn markup`);
		if (node.type !== 'RegularElement' && node.type !== 'SvelteElement') return;
		for (const attribute of node.attributes as SvelteNode[])
			if (attribute.type === 'Attribute' && attribute.name === 'style')
				found.push(`style= on <${String(node.name)}>`);
	});
	return found;
};

const colors: Rule = (path, text) => {
	if (path === TOKENS) return [];
	const found: string[] = [];
	const drawn = path.endsWith('.css')
		? `<style>${text}</style>`
		: path.endsWith('.svelte')
			? text
			: '';
	walkComponent(drawn, (node) => {
		const value = declared(node);
		if (!value) return;
		if (COLOR.test(value.text) || (COLOR_PROPERTY.test(value.name) && NAMED_COLOR.test(value.text)))
			found.push(`a colour of its own: ${value.name}: ${value.text}`);
		if (/^font(-family)?$/.test(value.name) && !OWN_FONT.test(value.text))
			found.push(`a font of its own: ${value.name}: ${value.text}`);
	});
	walkScripts(path, text, (node) => {
		if (typescript.isStringLiteralLike(node) && COLOR.test(node.text))
			found.push(`a colour of its own: '${node.text}'`);
	});
	return found;
};

/** A style sheet's declaration, or a presentation attribute written out in the markup. */
function declared(node: SvelteNode): { name: string; text: string } | undefined {
	if (node.type === 'Declaration')
		return { name: String(node.property), text: String(node.value).trim() };
	if (node.type !== 'Attribute' || !Array.isArray(node.value)) return undefined;
	const texts = (node.value as SvelteNode[]).filter(({ type }) => type === 'Text');
	const isColor = /^(fill|stroke|color|stop-color|flood-color)$/.test(String(node.name));
	if (!isColor || texts.length === 0) return undefined;
	return { name: String(node.name), text: texts.map(({ data }) => String(data)).join('') };
}

const components = filesIn('src').filter((path) => path.endsWith('.svelte'));
const colored = filesIn('src/lib', 'src/routes')
	.filter((path) => /\.(svelte|css|ts|js)$/.test(path))
	.concat('src/app.css');

describe.each<[string, Rule, string[], [path: string, text: string][]]>([
	[
		'a component opens with a sentence that says what it is',
		opening,
		components,
		[
			['A.svelte', '<p>Hello</p>'],
			['B.svelte', '<!-- @component --><p>Hello</p>'],
			['C.svelte', '<!-- A dot. --><p>Hello</p>']
		]
	],
	[
		'nothing the server draws carries a style of its own',
		styles,
		components,
		[
			['A.svelte', '<p style="top: 0">Hello</p>'],
			['B.svelte', '{#if a}<svg><g style:opacity={a} /></svg>{/if}'],
			['C.svelte', '<svelte:element this={tag} style={text} />']
		]
	],
	[
		'colours and fonts come from tokens.css',
		colors,
		colored,
		[
			['A.svelte', '<style>p { color: #f0c; }</style>'],
			['B.svelte', '<style>p { border: 1px solid oklch(0.5 0.1 90); }</style>'],
			['C.svelte', '<style>@media print { p { background: white; } }</style>'],
			['D.svelte', '<svg><path stroke="#123456" /></svg>'],
			['E.ts', `export const GOLD = 'rgb(200 150 0)';`],
			['F.css', `p { font-family: Georgia, serif; }`]
		]
	]
])('%s', (_, rule, files, bad) => {
	test('in every file', { timeout: 60_000 }, () => expect(applied(rule, files)).toEqual([]));
	test.each(bad)('and %s, which does otherwise, is found', (path, text) =>
		expect(rule(path, text)).toHaveLength(1)
	);
});

test('what only looks like a colour is left alone', () => {
	const innocent = `<a href="#facade">Read</a>
		<svg><path stroke="var(--ink)" fill="url(#fade)" /></svg>
		<style>p { color: color-mix(in oklab, var(--ink) 40%, var(--paper)); font: inherit; }</style>`;
	expect(colors('A.svelte', innocent)).toEqual([]);
});
