import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'svelte/compiler';
import typescript from 'typescript';

/** Every file below these folders, with forward slashes, in a fixed order. */
export function filesIn(...folders: string[]): string[] {
	return folders.flatMap((folder) =>
		readdirSync(folder)
			.sort()
			.map((name) => join(folder, name).replaceAll('\\', '/'))
			.flatMap((path) => (statSync(path).isDirectory() ? filesIn(path) : [path]))
	);
}

/** A rule reads one file and names what it finds wrong there; an empty list means the file keeps it. */
export type Rule = (path: string, text: string) => string[];

/** Applies a rule to files; each complaint begins with the file's path. */
export function applied(rule: Rule, files: string[]): string[] {
	return files.flatMap((path) =>
		rule(path, readFileSync(path, 'utf8')).map((complaint) => `${path}: ${complaint}`)
	);
}

/** The scripts of a file: the whole of a module, or what stands between the script tags of a component or a chapter. */
export function scriptsOf(path: string, text: string): string[] {
	if (/\.[jt]s$/.test(path)) return [text];
	if (!/\.(svelte|md)$/.test(path)) return [];
	return [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, script]) => script ?? '');
}

const trees = new Map<string, typescript.SourceFile>();

/** TypeScript's syntax tree of a script; several rules ask for the same one. */
function parsed(name: string, script: string): typescript.SourceFile {
	const known = trees.get(name + script);
	const tree =
		known ?? typescript.createSourceFile(name, script, typescript.ScriptTarget.Latest, true);
	trees.set(name + script, tree);
	return tree;
}

/** Calls `visit` for every node of TypeScript's own syntax tree of the file's scripts. */
export function walkScripts(
	path: string,
	text: string,
	visit: (node: typescript.Node, source: typescript.SourceFile) => void
): void {
	for (const script of scriptsOf(path, text)) {
		const source = parsed(path.endsWith('.js') ? 'script.js' : 'script.ts', script);
		const step = (node: typescript.Node): void => {
			visit(node, source);
			typescript.forEachChild(node, step);
		};
		step(source);
	}
}

export type Import = {
	/** As written: './levers', '$lib/model', 'd3'. */
	from: string;
	/** Names taken out of the module; `*` for all of it, none for its side effects. */
	names: string[];
};

/** Everything a file imports: statements, re-exports, `import()`, types, and workers by `new URL`. */
export function importsOf(path: string, text: string): Import[] {
	const found: Import[] = [];
	walkScripts(path, text, (node) => {
		if (typescript.isImportDeclaration(node)) add(node.moduleSpecifier, namesOf(node.importClause));
		else if (typescript.isExportDeclaration(node) && node.moduleSpecifier)
			add(node.moduleSpecifier, ['*']);
		else if (typescript.isImportTypeNode(node) && typescript.isLiteralTypeNode(node.argument))
			add(node.argument.literal, ['*']);
		else if (
			typescript.isCallExpression(node) &&
			node.expression.kind === typescript.SyntaxKind.ImportKeyword
		)
			add(node.arguments[0], ['*']);
		else if (
			typescript.isNewExpression(node) &&
			node.expression.getText() === 'URL' &&
			node.arguments?.[1]?.getText() === 'import.meta.url'
		)
			add(node.arguments[0], ['*']);
	});
	return found;

	function add(specifier: typescript.Node | undefined, names: string[]): void {
		if (specifier && typescript.isStringLiteralLike(specifier))
			found.push({ from: specifier.text.split('?')[0] ?? '', names });
	}
}

function namesOf(clause: typescript.ImportClause | undefined): string[] {
	const bindings = clause?.namedBindings;
	const named =
		bindings && typescript.isNamedImports(bindings)
			? bindings.elements.map((element) => (element.propertyName ?? element.name).text)
			: [];
	const all = bindings && typescript.isNamespaceImport(bindings) ? ['*'] : [];
	return [...(clause?.name ? ['default'] : []), ...named, ...all];
}

/** A node of Svelte's syntax tree; every kind has a type, the rest depends on the kind. */
export type SvelteNode = { type: string } & Record<string, unknown>;

/** Calls `visit` for every node of a component's markup and style sheet, by Svelte's own parser. */
export function walkComponent(text: string, visit: (node: SvelteNode) => void): void {
	const { fragment, css } = parse(text, { modern: true });
	step(fragment);
	step(css);

	function step(node: unknown): void {
		if (Array.isArray(node)) node.forEach(step);
		else if (node !== null && typeof node === 'object') {
			if ('type' in node && typeof node.type === 'string') visit(node as SvelteNode);
			Object.values(node).forEach(step);
		}
	}
}
