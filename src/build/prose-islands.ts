import type { Plugin } from 'vite';

/** A figure's file, whether or not `$lib` has been spelled out by then. */
const FIGURE = /(\$lib|\/src\/lib)\/widgets\/\w+\.svelte$/;
const PREFIX = '\0island:';
/**
 * A door of its own through which islands import a figure. Without it a figure that some page also imports outright would
 * lose its name in the browser's build, and Kit, which goes by names, would not link its style sheet.
 */
const DOOR = 'figure-of-an-island:';
const ISLAND = '$lib/article/Island.svelte';

/**
 * A figure that prose imports becomes an island: drawn by the server with the page, its script fetched and started only
 * when the reader comes near, so that a chapter with five figures starts as fast as one without.
 */
export function proseIslands(): Plugin {
	return {
		name: 'prose-islands',
		enforce: 'pre',
		resolveId(source, importer) {
			if (source.startsWith(DOOR)) return `\0${source}`;
			const inProse = importer?.split('?')[0]?.endsWith('.md');
			return inProse && FIGURE.test(source) ? `${PREFIX}${source}.js` : null;
		},
		load(id) {
			if (id.startsWith(`\0${DOOR}`))
				return `export { default } from ${JSON.stringify(id.slice(1 + DOOR.length, -'.js'.length))};`;
			if (!id.startsWith(PREFIX)) return null;
			const figure = JSON.stringify(`${DOOR}${id.slice(PREFIX.length)}`);
			return this.environment.name === 'client'
				? `import Island from ${JSON.stringify(ISLAND)};
				   const load = () => import(${figure});
				   export default (anchor, props) => Island(anchor, { props, load });`
				: // Kit links the style sheets of what both sides import dynamically.
					`import { render } from 'svelte/server';
				   import Island from ${JSON.stringify(ISLAND)};
				   const { default: Figure } = await import(${figure});
				   const draw = (props, idPrefix) => render(Figure, { props, idPrefix }).body;
				   export default (renderer, props) => Island(renderer, { props, draw });`;
		}
	};
}
