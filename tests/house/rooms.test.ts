import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { applied, filesIn, importsOf, type Rule } from './sources';

/**
 * Who may import whom. A room is a folder of src/lib, one of the two lists beside them, or another folder of src;
 * every room may import itself. What is not listed here does not exist.
 */
const ROOMS: Record<string, string[]> = {
	// Its *.build.ts only: they have the text of the sectors read.
	model: ['build'],
	analysis: ['model'],
	scenario: ['model', 'analysis'],
	facts: [],
	networks: [],
	// One function that every room that writes markup as text needs.
	escaped: [],
	charts: ['escaped'],
	controls: [],
	export: ['escaped'],
	chapters: [],
	registry: [],
	site: ['scenario', 'chapters'],
	article: ['escaped', 'model', 'scenario', 'facts', 'controls', 'chapters', 'site'],
	// Of build its *.build.ts only: they have the equations typeset.
	documentation: ['escaped', 'model', 'analysis', 'facts', 'charts', 'controls', 'build'],
	embed: ['escaped', 'model', 'scenario', 'charts', 'registry'],
	data: ['escaped', 'facts', 'export'],
	widgets: [
		'model',
		'analysis',
		'networks',
		'scenario',
		'facts',
		'charts',
		'controls',
		'export',
		'embed'
	],
	playground: [
		'model',
		'analysis',
		'scenario',
		'facts',
		'charts',
		'controls',
		'export',
		'embed',
		'widgets',
		// How a result is traced and ranked is drawn once, for the model's page and for the workbench.
		'documentation'
	],
	'registered-components': ['registry', 'widgets'],
	// Figures as they stand, made while the site is built.
	stills: ['escaped', 'registry', 'registered-components', 'data'],
	content: ['article', 'widgets'],
	build: ['escaped'],
	cli: ['model', 'analysis', 'networks', 'scenario', 'facts', 'export'],
	// Surfaces may import anything, and nobody imports them.
	routes: [
		'model',
		'analysis',
		'scenario',
		'facts',
		'charts',
		'controls',
		'export',
		'chapters',
		'registry',
		'registered-components',
		'documentation',
		'data',
		'site',
		'article',
		'embed',
		'widgets',
		'playground',
		'stills',
		'content',
		'build'
	]
};

/** The rooms that are entered by their index.ts only, and hold nothing but plain TypeScript. */
const PURE = ['model', 'analysis'];
/** Parts of d3 that write to the page themselves; here the marks are Svelte's. */
const DOM_PARTS = /^d3-(selection|axis|transition|drag|zoom|brush)$/;
const DOM_NAMES = /^(select|selectAll|selection|transition|axis[A-Z].*|drag|zoom|brush[XY]?|\*)$/;

/** The room a path of this repository belongs to; undefined for files that are in none, such as src/app.html. */
function roomOf(path: string): string | undefined {
	if (path.startsWith('content/')) return 'content';
	const lib = /^src\/lib\/([\w-]+)/.exec(path)?.[1];
	return lib ?? /^src\/([\w-]+)\//.exec(path)?.[1];
}

/** The path an import leads to, without its ending; undefined for packages and for what Kit provides. */
function target(path: string, from: string): string | undefined {
	if (from.startsWith('.')) return posix.join(posix.dirname(path), from);
	if (from.startsWith('$lib/')) return `src/lib/${from.slice(5)}`;
	if (from.startsWith('$content/')) return `content/${from.slice(9)}`;
	return undefined;
}

const direction: Rule = (path, text) => {
	const here = roomOf(path);
	if (!here) return [];
	const allowed = ROOMS[here];
	if (!allowed) return [`the room ${here} is not in the table of rooms`];
	return importsOf(path, text).flatMap(({ from }) => {
		const there = roomOf(target(path, from) ?? '');
		const fine = !there || there === here || allowed.includes(there);
		return fine ? [] : [`${here} does not import ${there} ('${from}')`];
	});
};

const doors: Rule = (path, text) => {
	const here = roomOf(path);
	return importsOf(path, text).flatMap(({ from }) => {
		const there = target(path, from);
		const room = PURE.find((pure) => there?.startsWith(`src/lib/${pure}`));
		if (!room || room === here || there === `src/lib/${room}`) return [];
		return [`${room} is entered through '$lib/${room}', not '${from}'`];
	});
};

const purity: Rule = (path, text) => {
	if (!PURE.includes(roomOf(path) ?? '')) return [];
	if (path.endsWith('.svelte') || path.includes('.svelte.')) return ['no Svelte in this room'];
	if (path.endsWith('.build.ts')) return [];
	return importsOf(path, text)
		.filter(({ from }) => target(path, from) === undefined)
		.map(({ from }) => `this room needs no package ('${from}')`);
};

const sectors: Rule = (path, text) => {
	if (!path.startsWith('src/lib/model/sectors/')) return [];
	return importsOf(path, text)
		.filter(({ from }) => target(path, from)?.startsWith('src/lib/model/sectors/'))
		.map(({ from }) => `a sector does not import a sector ('${from}')`);
};

const marks: Rule = (path, text) =>
	importsOf(path, text).flatMap(({ from, names }) => {
		const wrong = from === 'd3' ? names.filter((name) => DOM_NAMES.test(name)) : [];
		if (DOM_PARTS.test(from)) wrong.push(from);
		return wrong.map((name) => `Svelte draws the marks, not d3 (${name})`);
	});

const index: Rule = (path) => {
	const found = /^src\/lib\/(.+)\/index\.[jt]s$/.exec(path)?.[1];
	return found && !PURE.includes(found) ? ['only model and analysis have a door of their own'] : [];
};

const files = filesIn('src', 'content').filter((path) => /\.(ts|js|svelte|md)$/.test(path));

describe.each<[string, Rule, [path: string, text: string]]>([
	[
		'rooms import only the rooms the table allows',
		direction,
		[
			'src/lib/charts/Lines.svelte',
			`<script lang="ts">import { simulate } from '$lib/model';</script>`
		]
	],
	[
		'a type is an import too',
		direction,
		['src/lib/facts/models.ts', `export type Levers = import('../model').Levers;`]
	],
	[
		'nobody imports a route',
		direction,
		['src/lib/site/Footer.svelte', `<script>import Page from '../../routes/+page.svelte';</script>`]
	],
	[
		'a worker belongs to its room',
		direction,
		['src/lib/charts/plot.ts', `new Worker(new URL('../scenario/worker.ts', import.meta.url));`]
	],
	['a folder nobody knows is no room', direction, ['src/lib/misc/things.ts', '']],
	[
		'the model is entered by its door',
		doors,
		['src/lib/widgets/Dots.svelte', `<script>import { LEVERS } from '$lib/model/levers';</script>`]
	],
	['model and analysis are plain TypeScript', purity, ['src/lib/model/ideas.ts', `import 'd3';`]],
	[
		'sectors never import sectors',
		sectors,
		['src/lib/model/sectors/ideas.ts', `import { capital } from './capital';`]
	],
	[
		'd3 is used as mathematics',
		marks,
		['src/lib/charts/Axis.svelte', `<script>import { axisBottom } from 'd3';</script>`]
	],
	['only model and analysis have an index', index, ['src/lib/charts/index.ts', '']]
])('%s', (_, rule, [path, text]) => {
	test('in every file', { timeout: 60_000 }, () => expect(applied(rule, files)).toEqual([]));
	test('and a file that does otherwise is found', () => expect(rule(path, text)).toHaveLength(1));
});

test('the table itself leads in one direction: following it never comes back', () => {
	const circles = Object.keys(ROOMS).filter((room) => reach(room).includes(room));
	expect(circles).toEqual([]);

	function reach(room: string, seen: string[] = []): string[] {
		for (const next of ROOMS[room] ?? [])
			if (!seen.includes(next)) {
				seen.push(next);
				reach(next, seen);
			}
		return seen;
	}
});
