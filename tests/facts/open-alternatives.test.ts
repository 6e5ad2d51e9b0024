import { describe, expect, test } from 'vitest';
import { TABLE as DECODE_RUNS } from '$lib/facts/tables/decode-runs';
import { TABLE as OPENNESS } from '$lib/facts/tables/open-model-openness';
import { TABLE as OPEN_MODELS } from '$lib/facts/tables/open-models';
import { TABLE as PEFT_COUNTS } from '$lib/facts/tables/peft-counts';
import { TABLE as PEFT_RUNS } from '$lib/facts/tables/peft-runs';
import { TABLE as QUANTIZATIONS } from '$lib/facts/tables/quantizations';
import { changed, known, row } from './read-rows';

describe('models that anyone can run', () => {
	const models = OPEN_MODELS.read();

	test('a cache that the dimensions do not give is refused', () => {
		expect(() => OPEN_MODELS.read(changed('open-models', ',26624,', ',26642,'))).toThrow(
			'column kv_bytes_per_token: is not 26624, as the dimensions say'
		);
	});
	test('the dimensions of a plain decoder give its published count of parameters', () => {
		const plain = models.filter(({ id }) => /^llama-(2|3-1)-|^mistral-7b/.test(id));
		expect(plain).toHaveLength(7);
		for (const model of plain) {
			const width = known(model.hiddenSize);
			const heads = known(model.heads) + known(model.kvHeads);
			const attention = 2 * width * heads * known(model.headSize);
			const layer = attention + 3 * width * known(model.feedForwardSize) + 2 * width;
			expect(model.parameters).toBe(2 * model.vocabulary * width + model.layers * layer + width);
		}
	});
	test('a file is as large as its bits say', () => {
		const parameters = row(models, 'llama-3-1-8b').parameters;
		const files = QUANTIZATIONS.read().filter(({ size8bGib }) => size8bGib !== null);
		expect(files.length).toBeGreaterThan(15);
		for (const { bitsPerWeight, size8bGib } of files)
			expect((parameters * bitsPerWeight) / 8 / 2 ** 30).toBeCloseTo(known(size8bGib), 1);
	});
	test('four bits cost five percent of perplexity, two bits two thirds', () => {
		const formats = QUANTIZATIONS.read();
		const perplexity = (id: string) => known(row(formats, id).perplexity70b);
		const rise = (id: string) => (perplexity(id) / perplexity('f16') - 1) * 100;
		expect(rise('q4-k-m')).toBeCloseTo(4.8, 1);
		expect(rise('q2-k')).toBeCloseTo(68.7, 1);
	});
	test('no machine writes faster than it reads its memory, and a row that says so is refused', () => {
		expect(() => DECODE_RUNS.read(changed('decode-runs', ',9.72,', ',97.2,'))).toThrow(
			'column tokens_per_second: is faster than the memory can be read'
		);
	});
	test('of two giants on one machine the mixture of experts is ten times as fast', () => {
		const runs = DECODE_RUNS.read();
		const speed = (model: string) =>
			row(runs, `mac-studio-m3-ultra-512gb-${model}-q4-k-m`).tokensPerSecond;
		expect(speed('deepseek-r1-671b') / speed('llama-3-1-405b')).toBeCloseTo(10.1, 1);
	});
});

describe('fine-tuning', () => {
	const counts = PEFT_COUNTS.read();

	test('the rule of each method gives the published count, and a slipped digit is refused', () => {
		expect(counts).toHaveLength(32);
		expect(new Set(counts.map(({ method }) => method)).size).toBe(14);
		expect(() => PEFT_COUNTS.read(changed('peft-counts', ',12042240,', ',12042420,'))).toThrow(
			'column trainable: is not 12042240, as the dimensions say'
		);
	});
	test('the dimensions of a count are those of the model it was taken on', () => {
		const model = row(OPEN_MODELS.read(), 'llama-3-2-3b');
		const lora = row(counts, 'llama-3-2-3b-lora-32');
		const kept = known(model.kvHeads) * known(model.headSize);
		expect(lora.layers).toBe(model.layers);
		expect(lora.widthIn).toBe(2 * known(model.hiddenSize));
		expect(lora.widthOut).toBe(known(model.hiddenSize) + kept);
		expect(row(counts, 'llama-3-2-3b-full').trainable).toBe(model.parameters);
		expect(lora.allParameters).toBe(model.parameters + lora.trainable);
	});
	test('a classifier of 101 classes and an encoder of three layers are counted beside the method', () => {
		expect(row(counts, 'vit-base-lora-16').otherParameters).toBe(768 * 101 + 101);
		expect(row(counts, 'bloomz-560m-p-tuning-20').otherParameters).toBe(
			1024 * 128 + 128 + (128 * 128 + 128) + (128 * 1024 + 1024)
		);
	});
	test('every run of the benchmark but one has its count', () => {
		const benchmark = PEFT_RUNS.read().filter(({ study }) => study === 'peft-benchmark');
		const uncounted = benchmark.filter(({ id }) => !counts.some((count) => count.id === id));
		expect(uncounted.map(({ id }) => id)).toEqual(['llama-3-2-3b-oft']);
	});
});

test('open weights are not open models: of 123 for text 83 give the weights, 24 the data, 34 the code', () => {
	const texts = OPENNESS.read().filter(({ kinds }) => kinds.includes('text'));
	const open = (criterion: 'baseWeights' | 'baseData' | 'trainingCode') =>
		texts.filter((model) => model[criterion] === 'open').length;
	expect(texts).toHaveLength(123);
	expect([open('baseWeights'), open('baseData'), open('trainingCode')]).toEqual([83, 24, 34]);
});
