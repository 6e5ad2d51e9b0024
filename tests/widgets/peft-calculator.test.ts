import { describe, expect, test } from 'vitest';
import { TABLE as COUNTS } from '../../src/lib/facts/tables/peft-counts';
import { TABLE as RUNS } from '../../src/lib/facts/tables/peft-runs';
import { CHECKED, REST } from '../../src/lib/widgets/peft-calculator/checked.build';
import { costOf, flopFor } from '../../src/lib/widgets/peft-calculator/cost';
import {
	ADAPTER,
	type Given,
	rowsFor,
	type Setting,
	trainedIn
} from '../../src/lib/widgets/peft-calculator/reckon';
import { sizesOf } from '../../src/lib/widgets/peft-calculator/shapes';
import { trainedBy } from '../../src/lib/widgets/peft-calculator/trained';
import {
	activationBytes,
	heldBy,
	statesOf
} from '../../src/lib/widgets/peft-calculator/training-memory';
import {
	ALWAYS,
	CARDS,
	CONSTANTS,
	LINKS,
	MEASURED_TIMES,
	MODELS,
	OF_MODEL,
	RECIPES
} from '../../src/lib/widgets/peft-calculator/tuning.build';
import { METHOD_IDS } from '../../src/lib/widgets/peft-calculator/ways';
import { cardWords } from '../../src/lib/widgets/peft-calculator/words';
import { rowOf } from '../../src/lib/widgets/will-it-run/lists';

const GIVEN: Given = { ...CONSTANTS, slowdown: MEASURED_TIMES.fourBits.middle };
const settingOf = (changes: Partial<Setting> = {}): Setting => ({
	model: rowOf(MODELS, 'llama-3-1-8b'),
	method: 'lora',
	size: 16,
	targets: 'q-v',
	recipe: RECIPES.mixed,
	texts: 4,
	tokensPerText: 512,
	card: rowOf(CARDS, 'h100-80-sxm'),
	usdPerHour: 2,
	utilization: 0.3,
	tokens: 1e7,
	...changes
});

describe('trained parameters', () => {
	const published = COUNTS.read();

	test('are published for thirty-two cases', () => expect(published).toHaveLength(32));

	test.each(published.map((row) => [row.id, row] as const))('of %s are exact', (_, row) => {
		const size = (value: number | null) => value ?? NaN;
		const own = trainedBy(row.method, {
			layers: size(row.layers),
			matrices: size(row.matrices),
			widthIn: size(row.widthIn),
			widthOut: size(row.widthOut),
			rank: size(row.rank),
			tokens: size(row.tokens),
			hiddenSize: size(row.hiddenSize),
			parameters: size(row.allParameters)
		});
		expect(own + (row.otherParameters ?? 0)).toBe(row.trainable);
	});

	// The same counts from the table of models, whose dimensions were read elsewhere.
	const OURS: Record<string, string> = {
		'LLaMA / Llama 2 7B': 'llama-2-7b',
		'Llama 2 13B': 'llama-2-13b',
		'Llama-3.2-1B': 'llama-3-2-1b',
		'Llama-3.2-3B': 'llama-3-2-3b'
	};
	test.each(published.filter(({ model }) => OURS[model]).map((row) => [row.id, row] as const))(
		'of %s follow from the dimensions of its model too',
		(_, row) => {
			const model = rowOf(MODELS, OURS[row.model] ?? '');
			const size = row.rank ?? row.tokens ?? 1;
			expect(trainedBy(row.method, sizesOf(row.method, model, row.targets, size))).toBe(
				row.trainable
			);
		}
	);

	test('grow with the rank and with the matrices, and never exceed the model', () => {
		for (const method of METHOD_IDS)
			for (const model of MODELS) {
				const at = (changes: Partial<Setting>) =>
					trainedIn(method, settingOf({ method, model, ...changes }));
				expect(at({ size: 32 })).toBeGreaterThanOrEqual(at({ size: 16 }));
				expect(at({ targets: 'all' })).toBeGreaterThanOrEqual(at({ targets: 'q-v' }));
				expect(at({ size: 256, targets: 'all' })).toBeLessThanOrEqual(model.parameters);
				expect(Number.isInteger(at({}))).toBe(true);
			}
	});
});

describe('memory', () => {
	test('of full fine-tuning is what the published accounts say', () => {
		const gb = (recipe: Setting['recipe'], parameters: number) => {
			const { weights, gradients, optimizer } = statesOf(
				{ parameters: 0, bits: 16 },
				parameters,
				recipe
			);
			return (weights + gradients + optimizer) / 1e9;
		};
		expect(gb(RECIPES.qlora, 65e9)).toBeCloseTo(780, 6);
		expect(gb(RECIPES.mixed, 7e9)).toBeCloseTo(126, 6);
		expect(gb(RECIPES.half, 7e9)).toBeCloseTo(56, 6);
	});

	test('of full fine-tuning, as counted, meets what one run had allocated on average', () => {
		// 26.1 GB in the benchmark, as its log of allocated memory says (source A57).
		const { parameters } = rowOf(MODELS, 'llama-3-2-3b');
		const states = statesOf({ parameters, bits: 0 }, parameters, RECIPES.half);
		const sum = states.weights + states.gradients + states.optimizer;
		expect(Math.abs(sum / 26.1e9 - 1)).toBeLessThan(0.02);
	});

	test('of an adapter’s parameter is four bytes in files, as saved by the benchmark', () => {
		for (const id of ['lora-32', 'lora-64', 'dora-32', 'miss-64']) {
			const bytes = RUNS.read().find((run) => run.id === `llama-3-2-3b-${id}`)?.checkpointBytes;
			const trained = COUNTS.read().find((row) => row.id === `llama-3-2-3b-${id}`)?.trainable;
			expect((bytes ?? NaN) / (trained ?? NaN)).toBeCloseTo(ADAPTER.weights, 1);
		}
	});

	test('is the sum of its parts, and falls from full to frozen to four bits', () => {
		for (const model of MODELS) {
			const { full, frozen, 'four-bits': fourBits } = rowsFor(settingOf({ model }), GIVEN);
			for (const { held } of [full, frozen, fourBits]) {
				const { weights, gradients, optimizer, activations, program, total } = held;
				expect(total).toBe(weights + gradients + optimizer + activations + program);
			}
			expect(full.held.total).toBeGreaterThan(frozen.held.total);
			expect(frozen.held.total).toBeGreaterThan(fourBits.held.total);
		}
	});

	test('of activations doubles with the texts and with their length', () => {
		const step = { texts: 2, tokensPerText: 512, layers: 32, hiddenSize: 4096, vocabulary: 32000 };
		expect(activationBytes({ ...step, texts: 4 })).toBe(2 * activationBytes(step));
		expect(activationBytes({ ...step, tokensPerText: 1024 })).toBe(2 * activationBytes(step));
		const held = heldBy({ weights: 1, gradients: 2, optimizer: 3 }, 4, 5);
		expect(held.total).toBe(15);
	});
});

describe('measured peaks', () => {
	test('lie above the count in every run', () => {
		expect(CHECKED).toHaveLength(25);
		for (const { peak, counted } of CHECKED) expect(peak).toBeGreaterThan(counted);
	});

	test('are foretold from the runs of other models within a twentieth in the middle and a sixth at worst', () => {
		expect(REST.medianError).toBeLessThan(1 / 20);
		expect(REST.worstError).toBeLessThan(1 / 6);
	});

	test('lie above the count by about as much for each parameter and text, whoever measured', () => {
		expect(REST.low).toBeGreaterThan(0.8);
		expect(REST.high / REST.low).toBeLessThan(2);
	});
});

describe('cost', () => {
	test('is FLOP over speed, and money for the hours', () => {
		const flop = flopFor(1e9, 0, 1e6);
		expect(flop).toBe(6e15);
		expect(flopFor(1e9, 1e9, 1e6)).toBe(8e15);
		const { cardHours, usd, cards } = costOf(
			flop,
			2,
			{ tflops: 100, memory: 10e9 },
			{ utilization: 0.5, usdPerHour: 3 },
			25e9
		);
		expect(cardHours).toBeCloseTo(12e15 / 50e12 / 3600, 9);
		expect(usd).toBeCloseTo(3 * cardHours, 9);
		expect(cards).toBe(3);
	});

	test('is in proportion to tokens and price', () => {
		const usd = (changes: Partial<Setting>) => rowsFor(settingOf(changes), GIVEN).frozen.cost.usd;
		expect(usd({ tokens: 2e7 })).toBeCloseTo(2 * usd({}), 9);
		expect(usd({ usdPerHour: 4 })).toBeCloseTo(2 * usd({}), 9);
	});

	test('has a card’s memory, speed and two prices for every card', () => {
		for (const { memory, tflops, usd } of CARDS) {
			expect(memory).toBeGreaterThan(20e9);
			expect(tflops).toBeGreaterThan(100);
			expect(usd.low).toBeLessThan(usd.high);
		}
		expect(MEASURED_TIMES.fourBits.low).toBeGreaterThan(1);
		expect(MEASURED_TIMES.full).toBeGreaterThan(2);
	});
});

test('every model names its sources', () => {
	for (const { id } of MODELS)
		for (const place of [...(OF_MODEL[id] ?? [NaN]), ...ALWAYS])
			expect(LINKS[place]?.url).toMatch(/^https?:/);
});

test('one card does where even the highest of the measured runs would fit, and not on what is counted alone', () => {
	const row = rowsFor(settingOf(), GIVEN).frozen;
	const { total } = row.held;
	const words = (low: number, high: number, memory: number) =>
		cardWords(row, { low: low * total, high: high * total }, memory * total);
	expect(words(1.5, 2, 2.1)).toBe('one card does');
	expect(words(1.5, 2, 1.6)).toBe('one card may do');
	expect(words(1.5, 2, 1.1)).toContain('savings');
	expect(words(1.5, 2, 0.5)).toContain('at least');
});
