import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Rolldown } from 'vite';
import { evaluateAtBuild } from '../../src/build/evaluate-at-build';
import { defaultParameters, type Run } from '$lib/model';
import { STOCK_NAMES, STOCKS } from '$lib/model/stocks';
import { LOOP } from './loop';

export type Model = { simulate: (levers?: object, options?: object) => Run };
export type Loop = {
	run: (levers: object, parameters: object, initial: number[], steps: number) => Float64Array;
	names: string[];
};

/** Two programs for the same arithmetic, ready to be raced, and where their files are. */
export type Race = {
	readonly model: Model;
	readonly loop: Loop;
	readonly files: { readonly model: string; readonly loop: string };
	readonly close: () => void;
};

export const PARAMETERS = defaultParameters();
export const INITIAL = STOCK_NAMES.map((name) => STOCKS[name].initial(PARAMETERS));

/** Builds the model as it ships, not as a test runner wraps it, and the loop it is raced against. */
export async function prepareRace(): Promise<Race> {
	const folder = mkdtempSync(join(tmpdir(), 'model-bench-'));
	const built = (await build({
		configFile: false,
		logLevel: 'error',
		plugins: [evaluateAtBuild()],
		resolve: { alias: { $lib: join(process.cwd(), 'src/lib') } },
		build: { write: false, lib: { entry: 'src/lib/model/index.ts', formats: ['es'] } }
	})) as Rolldown.RolldownOutput[];
	const keep = (name: string, code: string) => {
		const file = join(folder, name);
		writeFileSync(file, code);
		return pathToFileURL(file).href;
	};
	const files = {
		model: keep('model.mjs', built[0]?.output[0].code ?? ''),
		loop: keep('loop.mjs', LOOP)
	};
	return {
		model: (await import(/* @vite-ignore */ files.model)) as Model,
		loop: (await import(/* @vite-ignore */ files.loop)) as Loop,
		files,
		close: () => rmSync(folder, { recursive: true })
	};
}

/** The middle of the faster half: what slows the slower half down is the rest of the machine. */
export const lowerQuartile = (values: readonly number[]) =>
	[...values].sort((a, b) => a - b)[values.length >> 2] ?? NaN;
