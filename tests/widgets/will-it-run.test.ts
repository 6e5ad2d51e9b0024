import { describe, expect, test } from 'vitest';
import { TABLE as RUNS } from '../../src/lib/facts/tables/decode-runs';
import { TABLE as OPEN_MODELS } from '../../src/lib/facts/tables/open-models';
import { TABLE as QUANTIZATIONS } from '../../src/lib/facts/tables/quantizations';
import { fitSpeed, judge, quantile } from '../../src/lib/widgets/will-it-run/fit-speed';
import { FITS, MEASURED, SIZE_CHECK } from '../../src/lib/widgets/will-it-run/measured.build';
import {
	cacheBytes,
	cacheOf,
	longestText,
	needOf,
	verdictOf,
	weightBytes
} from '../../src/lib/widgets/will-it-run/memory';
import { roomIn, whatFits } from '../../src/lib/widgets/will-it-run/nearest';
import { outlookFor } from '../../src/lib/widgets/will-it-run/outlook';
import {
	ALWAYS,
	CONSTANTS,
	FORMATS,
	LINKS,
	MACHINES,
	MODELS
} from '../../src/lib/widgets/will-it-run/running.build';
import { rowOf } from '../../src/lib/widgets/will-it-run/lists';

const GIB = 2 ** 30;
const modelOf = (id: string) => rowOf(MODELS, id);
const bitsOf = (id: string) => rowOf(FORMATS, id).bits;
const machineOf = (id: string) => rowOf(MACHINES, id);
const text = (tokens: number) => ({ tokens, bytesPerNumber: 2 });
const ALL = { models: MODELS, formats: FORMATS, machines: MACHINES };

describe('weights', () => {
	const files = QUANTIZATIONS.read().filter((format) => format.size8bGib !== null);

	test.each(files.map((format) => [format.name, format] as const))(
		'of Llama 3.1 8B in %s are as large as the published file, within one percent',
		(_, { bitsPerWeight, size8bGib }) => {
			const size = weightBytes(modelOf('llama-3-1-8b').parameters, bitsPerWeight);
			expect(Math.abs(size / ((size8bGib ?? NaN) * GIB) - 1)).toBeLessThan(0.01);
		}
	);

	// Printed by the README of llama.cpp's quantize tool (source A01) for the three sizes of Llama 3.1, in GB.
	test.each([
		['llama-3-1-8b', 4.9],
		['llama-3-1-70b', 43.1],
		['llama-3-1-405b', 249.1]
	])('of %s in Q4_K_M are as large as its maker of files prints, within one percent', (id, gb) => {
		expect(
			Math.abs(weightBytes(modelOf(id).parameters, bitsOf('q4-k-m')) / (gb * 1e9) - 1)
		).toBeLessThan(0.01);
	});

	test('of an older set of files are never too small, so that nothing is said to fit that does not', () => {
		const { parameters } = modelOf('llama-3-1-70b');
		for (const { bitsPerWeight, size70bGib } of QUANTIZATIONS.read())
			if (size70bGib !== null)
				expect(weightBytes(parameters, bitsPerWeight) / (size70bGib * GIB)).toBeGreaterThan(0.9995);
		expect(SIZE_CHECK.same.worst).toBeLessThan(0.01);
		expect(SIZE_CHECK.older.worst).toBeGreaterThan(SIZE_CHECK.older.median);
	});
});

describe('the cache', () => {
	test.each(
		OPEN_MODELS.read().flatMap((model) => {
			const cache = cacheOf(model);
			const bytes = model.kvBytesPerToken;
			return cache && bytes ? [[model.name, cache, bytes] as const] : [];
		})
	)('of %s takes for one token what the table says', (_, cache, bytes) => {
		expect(cacheBytes(cache, 1, 2)).toBe(bytes);
	});

	// Worked examples of the fact base: gigabytes at 16 bits.
	test.each([
		['smollm2-135m', 8192, 0.19],
		['llama-3-1-8b', 8192, 1.07],
		['llama-3-1-8b', 131_072, 17.18],
		['gpt-oss-20b', 131_072, 3.22],
		['gemma-3-27b', 131_072, 11.17],
		['llama-3-1-70b', 8192, 2.68],
		['llama-3-1-405b', 8192, 4.23],
		['deepseek-v3', 131_072, 9.21]
	])('of %s for %i tokens takes %f GB', (id, tokens, gb) => {
		const { cache } = modelOf(id);
		expect(cache && cacheBytes(cache, tokens, 2) / 1e9).toBeCloseTo(gb, 2);
	});

	test('grows with every token unless all layers have a window', () => {
		for (const { cache } of MODELS) {
			if (!cache) continue;
			const grown = cacheBytes(cache, 9001, 2) - cacheBytes(cache, 9000, 2);
			expect(grown).toBe(2 * cache.whole);
		}
	});

	test('of the longest text that fits does fit, and of one token more does not', () => {
		for (const { cache } of MODELS)
			for (const room of [1e6, 1e8, 1e9, 3e10]) {
				const tokens = cache && longestText(cache, room, 2);
				if (!cache || tokens === undefined || !Number.isFinite(tokens)) continue;
				expect(cacheBytes(cache, tokens, 2)).toBeLessThanOrEqual(room);
				expect(cacheBytes(cache, tokens + 1, 2)).toBeGreaterThan(room);
			}
	});

	test('is left out, not guessed, where a dimension is not known', () => {
		expect(MODELS.filter(({ cache }) => !cache).map(({ name }) => name)).toEqual([
			'Gemma 4 31B',
			'LFM2 350M',
			'LFM2 1.2B',
			'LFM2 2.6B'
		]);
	});
});

test('all in all, a model takes what the worked examples say', () => {
	const total = (id: string, format: string, tokens: number) =>
		needOf(modelOf(id), bitsOf(format), text(tokens), CONSTANTS.program).total / 1e9;
	expect(total('llama-3-1-8b', 'q4-k-m', 8192)).toBeCloseTo(6.64, 1);
	expect(total('llama-3-1-8b', 'f16', 131_072)).toBeCloseTo(33.89, 1);
	expect(total('gemma-3-27b', 'q4-k-m', 131_072)).toBeCloseTo(28.35, 1);
	expect(total('llama-3-1-405b', 'q4-k-m', 8192)).toBeCloseTo(253.18, 1);
	expect(total('deepseek-v3', 'q4-k-m', 131_072)).toBeCloseTo(420.39, 1);
});

test('no run was measured where it is said not to fit', () => {
	const counts = { fits: 0, tight: 0, 'too-big': 0 };
	for (const { device, model, quantization } of RUNS.read()) {
		const { machineId, modelId } = MEASURED.find(
			(run) => run.device === device && run.model === model
		) ?? { machineId: undefined, modelId: undefined };
		// In a phone the four-bit weights are in a format of their own; gpt-oss is stored mostly in four bits.
		const format = FORMATS.find(({ name }) => name === quantization.replace(' + Q8_0', ''));
		if (!machineId || !modelId || !format) continue;
		const need = needOf(modelOf(modelId), format.bits, text(1024), CONSTANTS.program);
		counts[verdictOf(need.total, roomIn(machineOf(machineId), CONSTANTS))]++;
	}
	expect(counts['too-big']).toBe(0);
	expect(counts.tight).toBeLessThan(counts.fits / 10);
	expect(counts.fits).toBeGreaterThan(35);
});

describe('the fit of speed', () => {
	test('finds a share and a delay that were put in', () => {
		const runs = [1e9, 5e9, 4e10].map((bytesPerToken) => ({
			machine: String(bytesPerToken),
			bytesPerToken,
			bandwidthGbS: 500,
			tokensPerSecond: 1 / (bytesPerToken / (0.6 * 500e9) + 0.003)
		}));
		const fit = fitSpeed(runs);
		expect(fit.efficiency).toBeCloseTo(0.6, 2);
		expect(fit.delay).toBeCloseTo(0.003, 4);
		const { spread, worstError } = judge(runs);
		expect(worstError).toBeLessThan(0.02);
		expect(spread.high - spread.low).toBeLessThan(0.03);
	});

	test('never uses more than the whole memory speed', () => {
		for (const { efficiency, delay } of FITS) {
			expect(efficiency).toBeGreaterThan(0.3);
			expect(efficiency).toBeLessThan(1);
			expect(delay).toBeGreaterThanOrEqual(0);
			expect(delay).toBeLessThan(0.01);
		}
	});

	test('foretells machines it has not seen within an eighth in the middle', () => {
		for (const { medianError } of FITS) expect(medianError).toBeLessThan(0.125);
	});

	test('has a band that holds four of five runs', () => {
		for (const { family, spread, runs } of FITS) {
			const inside = MEASURED.filter((run) => run.family === family && run.predicted).filter(
				({ tokensPerSecond, predicted = NaN }) =>
					tokensPerSecond >= predicted * spread.low * 0.995 &&
					tokensPerSecond <= predicted * spread.high * 1.005
			);
			expect(inside.length / runs).toBeGreaterThanOrEqual(0.75);
		}
	});

	test('leaves out the runs in doubt and those of unknown memory', () => {
		const outside = MEASURED.filter((run) => run.predicted === undefined);
		expect(outside).toHaveLength(6);
		expect(FITS.reduce((sum, { runs }) => sum + runs, 0) + outside.length).toBe(MEASURED.length);
	});

	test('takes quantiles between neighbors in proportion', () => {
		expect(quantile([3, 1, 2], 0.5)).toBe(2);
		expect(quantile([0, 10], 0.1)).toBeCloseTo(1);
	});
});

describe('what fits', () => {
	const choice = (model: string, format: string, machine: string, tokens = 8192) => ({
		model: modelOf(model),
		format: rowOf(FORMATS, format),
		machine: machineOf(machine),
		text: text(tokens)
	});

	test('instead of 70 billion parameters on a card of 24 GB: fewer bits, or a larger machine', () => {
		const fitting = whatFits(choice('llama-3-1-70b', 'q4-k-m', 'rtx4090-24'), CONSTANTS, ALL);
		expect(fitting.format?.id).toBe('iq1-s');
		expect(fitting.machine?.id).toBe('l40s-48');
		expect(fitting.text).toBeUndefined();
	});

	test('by a shorter text where the weights alone do fit', () => {
		const fitting = whatFits(choice('llama-3-1-8b', 'f16', 'rtx4090-24', 131_072), CONSTANTS, ALL);
		expect(fitting.text).toBeGreaterThan(50_000);
		expect(fitting.text).toBeLessThan(60_000);
	});

	test('is nothing smaller where nothing helps: then another model is named', () => {
		const fitting = whatFits(choice('kimi-k2', 'fp32', 'pi5-16'), CONSTANTS, ALL);
		expect(fitting.format).toBeUndefined();
		expect(fitting.machine).toBeUndefined();
		expect(fitting.model?.parameters).toBeGreaterThan(1e9);
	});
});

describe('the outlook', () => {
	const at = (model: string, machine: string, tokens = 8192) =>
		outlookFor(
			{
				model: modelOf(model),
				format: rowOf(FORMATS, 'q4-k-m'),
				machine: machineOf(machine),
				text: text(tokens)
			},
			FITS,
			CONSTANTS.thumb
		);

	test('is never above what memory allows, and slower at the end of a text', () => {
		for (const { id } of MODELS)
			for (const machine of MACHINES) {
				const outlook = at(id, machine.id);
				if (!outlook) {
					expect(machine.bandwidth).toBeNull();
					continue;
				}
				for (const { low, high, most } of [outlook.start, outlook.end]) {
					expect(low).toBeGreaterThan(0);
					expect(low).toBeLessThanOrEqual(high);
					expect(high).toBeLessThanOrEqual(most);
				}
				expect(outlook.end.high).toBeLessThanOrEqual(outlook.start.high);
			}
	});

	test('a mixture of experts outruns a dense model that takes less memory', () => {
		const mixture = at('deepseek-r1', 'm3ultra-512');
		const dense = at('llama-3-1-405b', 'm3ultra-512');
		expect(mixture?.start.low).toBeGreaterThan(5 * (dense?.start.high ?? Infinity));
	});
});

test('every choice names its sources', () => {
	const lists = [...MODELS.map(({ from }) => from), ...MACHINES.map(({ from }) => from)];
	for (const places of lists) {
		expect(places.length).toBeGreaterThan(0);
		for (const place of [...places, ...ALWAYS]) expect(LINKS[place]?.url).toMatch(/^https?:/);
	}
});
