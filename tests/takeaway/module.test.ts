import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { leversOf, OUTCOME_KEYS, SCENARIO_IDS, simulate } from '$lib/model';
import { DECLARATIONS } from '../../src/routes/model/gold-rush.d.ts/declarations';
import { MODULE } from '../../src/routes/model/gold-rush.js/text.build';

// A folder with nothing but the two files, as after a download: no package.json, no node_modules.
const folder = mkdtempSync(join(tmpdir(), 'gold-rush-'));
beforeAll(() => {
	writeFileSync(join(folder, 'gold-rush.js'), MODULE);
	writeFileSync(join(folder, 'gold-rush.d.ts'), DECLARATIONS);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a program beside the module in a Node of its own and reads what it prints. */
function printed(program: string): unknown {
	writeFileSync(join(folder, 'notebook.mjs'), program);
	const env = { ...process.env, NODE_OPTIONS: '' };
	const options = { cwd: folder, env, encoding: 'utf8', maxBuffer: 1e8 } as const;
	return JSON.parse(execFileSync(process.execPath, ['notebook.mjs'], options));
}

/** What TypeScript has to say against a program beside the module, in its strictest mood. */
function complaints(program: string): string[] {
	const file = join(folder, 'usage.ts');
	writeFileSync(file, program);
	const options: ts.CompilerOptions = {
		strict: true,
		noEmit: true,
		target: ts.ScriptTarget.ES2022,
		module: ts.ModuleKind.ESNext,
		moduleResolution: ts.ModuleResolutionKind.Bundler,
		types: [],
		skipLibCheck: false,
		allowImportingTsExtensions: true,
		paths: { '$lib/*': [`${process.cwd()}/src/lib/*`] }
	};
	return ts
		.getPreEmitDiagnostics(ts.createProgram([file], options))
		.filter((one) => one.file?.fileName === file || one.file?.fileName.startsWith(folder))
		.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe('the module, downloaded into an empty folder', () => {
	test('runs every scenario to the last bit as we do', () => {
		const runs = printed(`
			const { simulate, leversOf } = await import('./gold-rush.js');
			const runs = ${JSON.stringify(SCENARIO_IDS)}.map((id) => simulate(leversOf(id)).outcomes);
			console.log(JSON.stringify(runs.map((outcomes) =>
				Object.fromEntries(Object.entries(outcomes).map(([key, column]) => [key, [...column]])))));
		`) as Record<string, number[]>[];
		SCENARIO_IDS.forEach((id, place) => {
			const { outcomes } = simulate(leversOf(id));
			expect(Object.keys(runs[place] ?? {})).toEqual(OUTCOME_KEYS);
			for (const key of OUTCOME_KEYS) expect(runs[place]?.[key], key).toEqual([...outcomes[key]]);
		});
	});

	test('offers exactly what its types promise', () => {
		const offered = printed(
			`console.log(JSON.stringify(Object.keys(await import('./gold-rush.js')).sort()))`
		);
		const promised = [...DECLARATIONS.matchAll(/export declare (?:const|function) (\w+)/g)];
		expect(offered).toEqual(promised.map(([, name]) => name).sort());
	});

	test('writes a run as a table', () => {
		const text = printed(`
			import { simulate, toCsv } from './gold-rush.js';
			console.log(JSON.stringify(toCsv(simulate())));
		`) as string;
		const lines = text.trim().split('\r\n');
		expect(lines).toHaveLength(118);
		expect(lines[0]).toMatch(/^year,frontier-compute,frontier-cost,/);
		expect(lines.at(-1)).toMatch(/^2041,/);
	});

	test('needs nothing, says under which licence it comes, and can be read', () => {
		const asks = /^\s*import\b|\bimport\(|\brequire\(/m.exec(MODULE.replace(/\/\*!.*?\*\//s, ''));
		expect(asks).toBeNull();
		const kept = [
			'MIT License',
			'const frontierCost = Math.exp(logFrontierCost);',
			'Runs the world from 2012 to 2041.'
		];
		for (const words of kept) expect(MODULE.includes(words), words).toBe(true);
		expect(MODULE.length).toBeLessThan(200_000);
	});
});

describe('its types', () => {
	test('fit a program that uses it, and catch one that misuses it', { timeout: 60_000 }, () => {
		expect(
			complaints(`
				import { simulate, valueAt, LEVERS, SCENARIOS, type Levers, type Run } from './gold-rush.js';
				const levers: Partial<Levers> = { openness: LEVERS.openness.high, ...SCENARIOS['open-commons'].levers };
				const run: Run = simulate(levers, { stepsPerYear: 16, parameters: { hardwareGrowth: 0.3 } });
				export const months: number = valueAt(run, 'openClosedLag', 2035);
				export const first: number | undefined = run.outcomes.frontierCost[0];
			`)
		).toEqual([]);
		const misuse = complaints(`
			import { simulate, valueAt } from './gold-rush.js';
			export const months: string = valueAt(simulate({ opennes: 1 }), 'lag', 2035);
		`);
		expect(misuse).toHaveLength(3);
	});

	test('are those of the module itself, in both directions', { timeout: 60_000 }, () => {
		const source = `${process.cwd()}/src/routes/model/gold-rush.js/module.ts`;
		const agree = (named: string) => `
			type Declared = typeof import('./gold-rush.js');
			type Actual = typeof import('${source}');
			export const there = (actual: Actual): ${named} => actual;
			export const back = (declared: ${named}): Actual => declared;
		`;
		expect(complaints(agree('Declared'))).toEqual([]);
		expect(complaints(agree(`Omit<Declared, 'NOW'> & { NOW: string }`))).toHaveLength(2);
	});
});
