import { readFileSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { REGISTERED } from '../../src/lib/registry';
import { importsOf } from '../house/sources';

const NONE = { throwIfNoEntry: false } as const;
const READER = 'src/lib/scenario/reader.svelte';

/** Every file of the site that ships with these: what they import, and so on. What is worked out at build ships its data only. */
function shippedWith(paths: string[]): Set<string> {
	const found = new Set<string>();
	const ahead = [...paths];
	for (let path = ahead.pop(); path !== undefined; path = ahead.pop()) {
		if (found.has(path)) continue;
		found.add(path);
		if (path.endsWith('.build.ts')) continue;
		for (const { from } of importsOf(path, readFileSync(path, 'utf8'))) {
			const whole = from.startsWith('.')
				? posix.join(posix.dirname(path), from)
				: from.replace('$lib/', 'src/lib/');
			// A room's one door is a folder: of the model only what is asked for ships.
			const file = [whole, `${whole}.ts`].find((one) => statSync(one, NONE)?.isFile());
			if (file?.startsWith('src/')) ahead.push(file);
		}
	}
	return found;
}

const readerOf = (files: Set<string>) => [...files].filter((path) => path.startsWith(READER));

test('a figure that rests on facts alone carries no run of the model into an embed', () => {
	const shell = shippedWith(['src/lib/embed/island.ts']);
	expect(shell).toContain('src/lib/scenario/settings.svelte.ts');
	expect(readerOf(shell)).toEqual([]);
	for (const { id, component, scenario } of REGISTERED)
		expect(
			readerOf(shippedWith([`src/lib/widgets/${component}`])).length,
			`${id}, which ${scenario ? 'follows' : 'does not follow'} the scenario`
		).toBe(scenario ? 1 : 0);
});
