import { type Plugin, runnerImport } from 'vite';

/**
 * Runs every `*.build.ts` module while the site is built and ships only what it exports, as plain data.
 * Parsers, schemas, the TypeScript compiler and whole sweeps of the model stay out of the browser this way;
 * whatever such a module throws fails the build. In Node (tests, command line) the same file is an ordinary module.
 */
export function evaluateAtBuild(): Plugin {
	return {
		name: 'evaluate-at-build',
		enforce: 'pre',
		async load(id) {
			const file = id.split('?')[0] ?? id;
			if (!file.endsWith('.build.ts')) return null;
			const { module, dependencies } = await runnerImport<Record<string, unknown>>(file, {
				resolve: { alias: { $lib: `${process.cwd()}/src/lib`, $content: `${process.cwd()}/content` } }
			});
			for (const dependency of dependencies) this.addWatchFile(dependency);
			return Object.entries(module)
				.map(([name, value]) =>
					name === 'default'
						? `export default ${JSON.stringify(value)};`
						: `export const ${name} = ${JSON.stringify(value)};`
				)
				.join('\n');
		}
	};
}
