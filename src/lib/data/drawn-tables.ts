import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

/** Rooms whose files are followed: what a figure draws, it imports from here. */
const ROOMS = /^src\/lib\/(widgets|facts)\//;
const TABLE = /^src\/lib\/facts\/tables\/([\w-]+)\.ts$/;

/**
 * Names of the tables that a figure's component, a file of `src/lib/widgets/`, draws: those its imports lead to. The
 * table of sources is not among them, since every other one leads there.
 */
export function drawnTables(component: string): string[] {
	const seen = new Set<string>();
	follow(`src/lib/widgets/${component}`, seen);
	const names = [...seen].flatMap((file) => TABLE.exec(file)?.[1] ?? []);
	return names.filter((name) => name !== 'sources').sort();
}

function follow(file: string, seen: Set<string>): void {
	if (seen.has(file) || !ROOMS.test(file)) return;
	seen.add(file);
	if (TABLE.test(file)) return;
	const text = readFileSync(file, 'utf8');
	for (const [, path = ''] of text.matchAll(/\bfrom '((?:\.|\$lib\/)[^']+)'/g)) {
		const target = path.startsWith('$lib/')
			? `src/lib/${path.slice('$lib/'.length)}`
			: posix.join(posix.dirname(file), path);
		const found = [target, `${target}.ts`].find((candidate) => existsSync(candidate));
		if (found && /\.(ts|svelte)$/.test(found)) follow(found, seen);
	}
}
