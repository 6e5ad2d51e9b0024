import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { readFile } from 'node:fs/promises';
import { build, minify, type Plugin, type Rollup, runnerImport } from 'vite';
import { evaluateAtBuild } from './evaluate-at-build.ts';
import { numberScales } from './number-scales.ts';
import { pureRooms } from './pure-rooms.ts';

const NAMES = 'virtual:embed-islands';
const ENTRY = 'virtual:embed-island';
const FOLDER = '_app/immutable/embed';
/** How files that several figures may share are called. */
const NAMED = `${FOLDER}/[name].[hash].js`;
const NAMED_ASSETS = `${FOLDER}/[name].[hash][extname]`;

type Registry = { REGISTERED: { id: string; component: string }[] };
/** One figure's own files: a classic script that needs nothing else, its style sheet with its text, what they load. */
type Island = { script: string; style?: string; css: string; files: Rollup.OutputBundle[string][] };

/**
 * Builds one self-contained script and style sheet for every registered figure's embed, beside the site's own build.
 * They are classic scripts, not modules: a frame that is sandboxed without `allow-same-origin` may load those from any
 * static host, while it may load modules only from one that sends `Access-Control-Allow-Origin`. And without the site's
 * router they are a fraction of its size. `virtual:embed-islands` tells the server which files belong to which figure, and what the style sheet says.
 */
export function embedIslands(): Plugin {
	// The server's and the browser's build are two runs of the same configuration in one process.
	const runs = globalThis as { embedIslands?: Promise<Map<string, Island>> };
	const once = () => (runs.embedIslands ??= buildAll());
	return {
		name: 'embed-islands',
		resolveId: (id) => (id === NAMES ? `\0${NAMES}` : null),
		async load(id) {
			if (id !== `\0${NAMES}`) return null;
			const names = [...(await once())].map(([widget, { script, style, css }]) => [
				widget,
				{ script, style, css }
			]);
			return `export default ${JSON.stringify(Object.fromEntries(names))};`;
		},
		async generateBundle() {
			if (this.environment.name !== 'client') return;
			for (const { files } of (await once()).values())
				for (const file of files)
					this.emitFile({
						type: 'asset',
						fileName: file.fileName,
						source: file.type === 'chunk' ? file.code : file.source
					});
			// The element is served under its own name; only its comments and long names stay behind.
			const element = await minify('embed.js', await readFile('static/embed.js', 'utf8'));
			this.emitFile({ type: 'asset', fileName: 'embed.js', source: element.code });
		},
		configureServer(server) {
			server.watcher.on('change', () => delete runs.embedIslands);
			server.middlewares.use((request, response, next) => {
				const name = request.url?.split('?')[0]?.slice(1) ?? '';
				if (!name.startsWith(FOLDER)) {
					next();
					return;
				}
				void once().then((islands) => {
					const files = [...islands.values()].flatMap((island) => island.files);
					const file = files.find((one) => one.fileName === name);
					response.statusCode = file ? 200 : 404;
					response.setHeader(
						'Content-Type',
						name.endsWith('.css') ? 'text/css' : 'text/javascript'
					);
					response.end(file?.type === 'chunk' ? file.code : file?.source);
				}, next);
			});
		}
	};
}

async function buildAll(): Promise<Map<string, Island>> {
	const { module } = await runnerImport<Registry>('./src/lib/registry.ts');
	const islands = new Map<string, Island>();
	for (const { id, component } of module.REGISTERED)
		islands.set(id, await buildOne(id, `${process.cwd()}/src/lib/widgets/${component}`));
	return islands;
}

async function buildOne(id: string, component: string): Promise<Island> {
	const source = process.cwd();
	const built = await build({
		configFile: false,
		logLevel: 'warn',
		mode: 'production',
		publicDir: false,
		plugins: [
			{
				name: 'embed-island-entry',
				resolveId: (name) => (name === ENTRY ? `\0${ENTRY}` : null),
				load: (name) =>
					name === `\0${ENTRY}`
						? `import Figure from ${JSON.stringify(component)};
						   import { start } from ${JSON.stringify(`${source}/src/lib/embed/island.ts`)};
						   start(${JSON.stringify(id)}, Figure);`
						: null
			},
			evaluateAtBuild(),
			numberScales(),
			pureRooms(),
			svelte({
				configFile: false,
				preprocess: vitePreprocess(),
				compilerOptions: { runes: true }
			})
		],
		resolve: {
			alias: {
				'$app/paths': `${source}/src/lib/embed/paths.ts`,
				$lib: `${source}/src/lib`,
				$content: `${source}/content`
			}
		},
		// Whatever is loaded later lies beside the script: seen from the embed at /embed/<widget>/, or from a worker.
		experimental: {
			renderBuiltUrl: (file, { hostType }) =>
				hostType === 'js'
					? {
							runtime: `(typeof document=="undefined"?new URL("../../../${file}",location.href):new URL("../../${file}",document.baseURI)).href`
						}
					: { relative: true }
		},
		worker: {
			plugins: () => [evaluateAtBuild(), numberScales(), pureRooms()],
			rolldownOptions: { output: { entryFileNames: NAMED, assetFileNames: NAMED_ASSETS } }
		},
		build: {
			write: false,
			cssCodeSplit: false,
			assetsInlineLimit: 0,
			rolldownOptions: {
				input: ENTRY,
				output: {
					format: 'iife',
					entryFileNames: `${FOLDER}/${id}.[hash].js`,
					assetFileNames: NAMED_ASSETS,
					codeSplitting: false
				}
			}
		}
	});
	const files = (Array.isArray(built) ? built : [built]).flatMap((one) =>
		'output' in one ? one.output : []
	);
	const script = files.find((file) => file.type === 'chunk' && file.isEntry)?.fileName;
	if (!script) throw new Error(`The embed of "${id}" came out without a script`);
	const style = files.find((file) => file.fileName.endsWith('.css'));
	const css = style?.type === 'asset' ? style.source.toString() : '';
	return { script, style: style?.fileName, css, files };
}
