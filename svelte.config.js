import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { mdsvex } from 'mdsvex';
import rehypeSlug from 'rehype-slug';

/** Hash of the one inline script in app.html (the theme, before first paint), for the content security policy. */
function inlineScriptHash() {
	const script = /<script>([\s\S]*?)<\/script>/.exec(readFileSync('src/app.html', 'utf8'));
	if (!script) throw new Error('src/app.html: the inline theme script is missing');
	return /** @type {const} */ (
		`sha256-${createHash('sha256')
			.update(script[1] ?? '')
			.digest('base64')}`
	);
}

/** Where the site will live, e.g. https://example.org/gold-rush: absolute addresses are made from it. */
const site = process.env.SITE_URL ?? '';
const folder = site ? new URL(`${site.replace(/\/+$/, '')}/`).pathname : '/';

/** @type {import('@sveltejs/kit').Config} */
export default {
	extensions: ['.svelte', '.md'],
	preprocess: [
		vitePreprocess(),
		mdsvex({
			extensions: ['.md'],
			rehypePlugins: [/** @type {any} */ (rehypeSlug)],
			smartypants: true
		})
	],
	compilerOptions: {
		runes: true,
		warningFilter: (warning) =>
			!(warning.code === 'script_context_deprecated' && warning.filename?.endsWith('.md'))
	},
	kit: {
		adapter: adapter({ precompress: true }),
		alias: { $content: 'content' },
		paths: { relative: true },
		// A style sheet of a few lines costs more as a request than in the page.
		inlineStyleThreshold: 2600,
		prerender: {
			origin: site ? new URL(site).origin : 'http://localhost',
			// Whole addresses name the folder the site will live in; while it is being built there is no such folder.
			handleHttpError: ({ path, message }) => {
				if (folder === '/' || !path.startsWith(folder)) throw new Error(message);
			}
		},
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', inlineScriptHash()],
				'style-src': ['self'],
				// Kit's route announcer sets one style attribute; recheck the hash after an upgrade.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				'manifest-src': ['self'],
				'frame-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'object-src': ['none']
			}
		}
	}
};
