import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { build } from 'vite';
import { evaluateAtBuild } from './evaluate-at-build.ts';
import { pureRooms } from './pure-rooms.ts';

/**
 * Builds a module of this repository, with all it imports, into one ES module that needs nothing else: no package, no
 * file beside it, no browser. Names and comments stay, so that it can be read. Throws where the module asks for a
 * package or comes out in more than one file.
 * @param entry the module, from the root of the repository: 'src/lib/analysis/index.ts'
 * @returns its text
 */
export async function bundleModule(entry: string): Promise<string> {
	const root = process.cwd();
	const built = await build({
		configFile: false,
		root,
		logLevel: 'warn',
		mode: 'production',
		publicDir: false,
		plugins: [evaluateAtBuild(), pureRooms()],
		resolve: { alias: { $lib: `${root}/src/lib`, $content: `${root}/content` } },
		build: {
			write: false,
			minify: false,
			target: 'es2022',
			rolldownOptions: {
				external: /^node:/,
				input: `${root}/${entry}`,
				preserveEntrySignatures: 'strict',
				// Building the tables takes most of the time, as it should.
				checks: { pluginTimings: false },
				output: { format: 'es', codeSplitting: false }
			}
		}
	});
	const files = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
	const [module, ...others] = files;
	if (module?.type !== 'chunk' || others.length > 0)
		throw new Error(`${entry} does not come out as one file`);
	const packages = module.moduleIds.filter((id) => id.includes('/node_modules/'));
	if (packages.length > 0) throw new Error(`${entry} brings along ${packages.join(', ')}`);
	return module.code;
}

/**
 * The same, written to a file; folders that are missing are made.
 * @param entry the module, from the root of the repository
 * @param file where to, e.g. 'node_modules/.cache/scenario.js'
 */
export async function writeModule(entry: string, file: string): Promise<void> {
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, await bundleModule(entry));
}
