// @ts-check
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import typescript from 'typescript-eslint';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

export default defineConfig(
	{
		ignores: [
			'.svelte-kit/',
			'build/',
			'test-results/',
			'tests/bench/results/',
			'content/**/*.md',
			'**/*.generated.ts'
		]
	},
	typescript.configs.strictTypeChecked,
	svelte.configs.recommended,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: {
				projectService: {
					allowDefaultProject: ['svelte.config.js', 'static/*.js', 'src/service-worker.ts']
				},
				tsconfigRootDir: ROOT,
				extraFileExtensions: ['.svelte']
			}
		},
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			// A number in a sentence is what half of this site is made of.
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			// Ending a function with a call whose result is nothing reads well enough.
			'@typescript-eslint/no-confusing-void-expression': 'off',
			// Sources link to other sites; that our own links work under any path is tested in a browser.
			'svelte/no-navigation-without-resolve': 'off',
			// What is inserted is made by us at build time, and the security policy forbids inline scripts anyway.
			'svelte/no-at-html-tags': 'off',
			'@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
			// The strings taken apart here are digits and names from our own tables.
			'@typescript-eslint/no-misused-spread': 'off',
			eqeqeq: 'error',
			'no-console': 'error'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: typescript.parser } }
	},
	{
		// ESLint cannot see what a component takes and gives, and calls all of it unsafe; svelte-check can, and checks it.
		files: ['**/*.svelte'],
		rules: {
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-return': 'off'
		}
	},
	{
		// What is printed there is the point of it.
		files: ['src/cli/**', 'tests/bench/**'],
		rules: { 'no-console': 'off' }
	}
);
