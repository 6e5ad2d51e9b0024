import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

/** Chunks by name, as Vite's manifest lists them: what each imports outright, and the style sheets that are its own. */
type Manifest = Record<string, { imports?: string[]; css?: string[] }>;

/**
 * Has the manifest name, with every chunk, the style sheets of all it imports outright. Kit walks the manifest to link the
 * style sheets of a page, and counts a chunk where it first meets it; when that is behind an import for later, a page that
 * needs the chunk at once would come without its style until a script has run.
 */
export function linkedStyles(): Plugin {
	return {
		name: 'linked-styles',
		writeBundle: {
			// Before Kit reads it.
			order: 'pre',
			sequential: true,
			async handler({ dir }) {
				const path = `${dir}/.vite/manifest.json`;
				if (!existsSync(path)) return;
				const manifest = JSON.parse(await readFile(path, 'utf8')) as Manifest;
				await writeFile(path, JSON.stringify(withStyles(manifest), null, 2));
			}
		}
	};
}

/** The same chunks, each with the style sheets of its whole chain of imports, those it builds on first. */
export function withStyles(manifest: Manifest): Manifest {
	const chainOf = (name: string, seen: Set<string>): string[] => {
		if (seen.has(name)) return [];
		seen.add(name);
		const { imports = [], css = [] } = manifest[name] ?? {};
		return [...imports.flatMap((one) => chainOf(one, seen)), ...css];
	};
	return Object.fromEntries(
		Object.entries(manifest).map(([name, chunk]) => {
			const css = [...new Set(chainOf(name, new Set()))];
			return [name, css.length ? { ...chunk, css } : chunk];
		})
	);
}
