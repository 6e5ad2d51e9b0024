import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import { embedIslands } from './src/build/embed-islands.ts';
import { evaluateAtBuild } from './src/build/evaluate-at-build.ts';
import { linkedStyles } from './src/build/linked-styles.ts';
import { numberScales } from './src/build/number-scales.ts';
import { proseIslands } from './src/build/prose-islands.ts';
import { pureRooms } from './src/build/pure-rooms.ts';

/** What prose needs too: the framework, the model, the reader's scenario. A group takes with it what its files import. */
const CORE =
	/\/node_modules\/(svelte|@sveltejs)\/|\/src\/lib\/(model\/|scenario\/(link|memory|reader|settings|status-quo)|controls\/dial)|vite\/preload-helper/;
/** What nothing but figures and the playground draws with. */
const FIGURES = /\/src\/lib\/(charts|controls|widgets|export)\/|\/node_modules\/d3-/;
/** What is loaded with a reader's first question, however many may ask it: never part of what every page begins with. */
const LATER =
	/\/src\/lib\/(analysis\/|playground\/(panels\/|asking|Waiting)|scenario\/(anal|in-slices|inquir|members))/;

export default defineConfig({
	plugins: [
		evaluateAtBuild(),
		embedIslands(),
		linkedStyles(),
		numberScales(),
		proseIslands(),
		pureRooms(),
		sveltekit()
	],
	environments: {
		client: {
			build: {
				rolldownOptions: {
					// What several pages share comes in one file instead of twenty: fewer requests, better packed.
					// What only figures need is a file of its own: in a chapter they start after the prose.
					output: {
						codeSplitting: {
							groups: [
								{ name: 'core', test: CORE, minShareCount: 3, priority: 2 },
								{ name: 'figures', test: FIGURES, minShareCount: 3, priority: 1 },
								{ name: 'shared', test: (id) => !LATER.test(id), minShareCount: 3 }
							]
						}
					}
				}
			}
		}
	},
	worker: {
		format: 'es',
		// A worker's files pass through none of the plugins above.
		plugins: () => [evaluateAtBuild(), pureRooms()]
	},
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'node',
					environment: 'node',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/**/*.dom.test.ts', 'tests/site/**']
				}
			},
			{
				extends: true,
				plugins: [svelteTesting()],
				test: {
					name: 'dom',
					environment: 'jsdom',
					include: ['tests/**/*.dom.test.ts'],
					setupFiles: ['tests/setup.ts']
				}
			}
		]
	}
});
