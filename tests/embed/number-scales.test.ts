import { readdirSync, readFileSync, statSync } from 'node:fs';
import { interpolateNumber, interpolateRound, scaleLinear, scaleLog } from 'd3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberScales } from '../../src/build/number-scales';

/** What the browser is given in place of d3-interpolate inside d3-scale. */
async function instead() {
	const plugin = numberScales();
	const load = plugin.load as (id: string) => string | null;
	const resolveId = plugin.resolveId as (id: string, importer?: string) => string | null;
	const id = resolveId('d3-interpolate', '/site/node_modules/d3-scale/src/linear.js');
	const code = (load(id ?? '') ?? '').replace(/export \{[^}]*\} from [^;]+;/, '');
	return {
		resolveId,
		module: (await import(
			/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`
		)) as Record<'interpolate' | 'interpolateNumber' | 'interpolateRound', typeof interpolateNumber>
	};
}

test('the browser’s scales give the digits the server’s scales gave', async () => {
	const { module } = await instead();
	fc.assert(
		fc.property(fc.double(), fc.double(), fc.double({ min: -1, max: 2 }), (from, to, at) => {
			expect(module.interpolateNumber(from, to)(at)).toBe(interpolateNumber(from, to)(at));
			expect(module.interpolateRound(from, to)(at)).toBe(interpolateRound(from, to)(at));
			expect(module.interpolate(from, to)(at)).toBe(interpolateNumber(from, to)(at));
		})
	);
	const scale = scaleLinear([2012, 2041], [40, 700]);
	expect(scale.copy().interpolate(module.interpolate)(2030)).toBe(scale(2030));
	const log = scaleLog([1, 1e6], [300, 10]);
	expect(log.copy().interpolate(module.interpolate)(4321)).toBe(log(4321));
});

test('nothing asks a scale to print its ticks, for which it has no formats in the browser', () => {
	const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
		(file) => /\.(ts|svelte)$/.test(file) && statSync(`src/${file}`).isFile()
	);
	expect(sources.length).toBeGreaterThan(50);
	for (const file of sources)
		expect(/\.tickFormat\(/.test(readFileSync(`src/${file}`, 'utf8')), file).toBe(false);
});

test('only d3-scale is given them; whoever else asks for d3-interpolate gets all of it', async () => {
	const { resolveId } = await instead();
	expect(resolveId('d3-interpolate', '/site/src/lib/charts/plot.ts')).toBeNull();
	expect(resolveId('d3-color', '/site/node_modules/d3-scale/src/linear.js')).toBeNull();
});
