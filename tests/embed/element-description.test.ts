import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { customElementsManifest, elementTypes } from '../../src/lib/embed/element-description';

const element = readFileSync('static/embed.js', 'utf8');
const schema = JSON.parse(
	readFileSync(
		createRequire(import.meta.url).resolve('custom-elements-manifest/schema.json'),
		'utf8'
	)
) as object;

describe('the element as a custom elements manifest', () => {
	const manifest = customElementsManifest();
	const [declaration] = manifest.modules[0]?.declarations ?? [];

	test('is valid against the schema of such manifests', () => {
		const validate = new Ajv({ strict: false }).compile(schema);
		expect(validate(manifest), JSON.stringify(validate.errors)).toBe(true);
	});

	test('names every attribute the element looks at, and every event it fires', () => {
		const names = declaration?.attributes.map(({ name }) => name) ?? [];
		expect(new Set(names).size).toBe(names.length);
		for (const name of names)
			expect(new RegExp(`['" ]${name}(?=['" :])|\\b${name}:`).test(element), name).toBe(true);
		for (const [, name] of element.matchAll(/#emit\('(\w+)'/g))
			expect(declaration?.events.map((event) => event.name)).toContain(name);
	});
});

/** What TypeScript has to say about a page's code that uses the types. */
function complaints(code: string): string[] {
	const folder = mkdtempSync(join(tmpdir(), 'element-'));
	writeFileSync(join(folder, 'embed.d.ts'), elementTypes());
	writeFileSync(join(folder, 'page.ts'), code);
	const program = ts.createProgram([join(folder, 'page.ts'), join(folder, 'embed.d.ts')], {
		strict: true,
		noEmit: true,
		target: ts.ScriptTarget.ES2022,
		module: ts.ModuleKind.ESNext,
		types: []
	});
	return ts
		.getPreEmitDiagnostics(program)
		.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

describe('the types of the element', () => {
	test('fit what a page does with it', () => {
		expect(
			complaints(`
				const figure = document.querySelector('ai-gold-rush');
				figure?.addEventListener('scenariochange', ({ detail }) => {
					const { query }: { query: string } = detail;
					console.log(query, detail.scenario['commercial-pressure']?.toFixed(1));
				});
				if (figure) figure.scenario = { scenario: 'open-commons', openness: 0.6 };
				figure?.setScenario('bubble-bursts');
			`)
		).toEqual([]);
	});

	test('refuse a lever that does not exist', () => {
		expect(
			complaints(`document.querySelector('ai-gold-rush')?.setScenario({ greed: 2 });`).join()
		).toContain('greed');
	});
});
