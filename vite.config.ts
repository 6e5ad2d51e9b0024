import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import { embedIslands } from './src/build/embed-islands.ts';
import { evaluateAtBuild } from './src/build/evaluate-at-build.ts';
import { numberScales } from './src/build/number-scales.ts';
import { pureRooms } from './src/build/pure-rooms.ts';

export default defineConfig({
	plugins: [evaluateAtBuild(), embedIslands(), numberScales(), pureRooms(), sveltekit()],
	environments: {
		client: {
			build: {
				rolldownOptions: {
					// What several pages share comes in one file instead of twenty: fewer requests, better packed.
					output: { codeSplitting: { groups: [{ name: 'shared', minShareCount: 3 }] } }
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
