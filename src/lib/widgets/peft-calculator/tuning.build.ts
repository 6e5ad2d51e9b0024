import { type SourceLink, sourcesOf } from '$lib/facts/sources-of';
import { TABLE as PRICES } from '$lib/facts/tables/chip-prices';
import { TABLE as CHIPS } from '$lib/facts/tables/chips';
import { TABLE as DEVICES } from '$lib/facts/tables/devices';
import { TABLE as RULES } from '$lib/facts/tables/memory-rules';
import { TABLE as OPEN_MODELS, type OpenModel } from '$lib/facts/tables/open-models';
import { TABLE as COUNTS } from '$lib/facts/tables/peft-counts';
import { TABLE as RUNS } from '$lib/facts/tables/peft-runs';
import { TABLE as QUANTIZATIONS } from '$lib/facts/tables/quantizations';
import type { Dimensions } from './shapes';
import type { Recipe } from './training-memory';

const devices = DEVICES.read();
const chips = CHIPS.read();
const prices = PRICES.read();
const rules = RULES.read();

/** A row by its id. Throws when there is none. */
function rowOf<Row extends { id: string }>(table: string, rows: Row[], id: string): Row {
	const row = rows.find((one) => one.id === id);
	if (!row) throw new Error(`${table}.csv has no row ${id}`);
	return row;
}

/** A model as the calculator needs it. */
export type TunableModel = Dimensions & Pick<OpenModel, 'id' | 'name' | 'family' | 'vocabulary'>;

/** Families whose layers have other matrices than the seven that are named here. */
const OTHER_LAYERS = ['BLOOM', 'Falcon'];

function tunable(model: OpenModel): TunableModel | undefined {
	const { id, name, family, parameters, layers, vocabulary } = model;
	const { hiddenSize, heads, kvHeads, headSize, feedForwardSize } = model;
	const dense = model.activeParameters === parameters && model.confidence !== 'low';
	if (!dense || OTHER_LAYERS.includes(family)) return undefined;
	if (hiddenSize === null || heads === null || kvHeads === null) return undefined;
	if (headSize === null || feedForwardSize === null) return undefined;
	const dimensions = { parameters, layers, hiddenSize, heads, kvHeads, headSize, feedForwardSize };
	return { id, name, family, vocabulary, ...dimensions };
}

/** Dense models whose dimensions are known, by family and size. */
export const MODELS: TunableModel[] = OPEN_MODELS.read()
	.flatMap((model) => tunable(model) ?? [])
	.sort((a, b) => a.family.localeCompare(b.family) || a.parameters - b.parameters);

/** A card: memory (bytes), peak speed at 16 bits, and what an hour costs (USD), in a community cloud and on demand. */
export type Card = {
	id: string;
	name: string;
	memory: number;
	tflops: number;
	usd: { low: number; high: number };
};

/** The same card in three tables: devices, chips, and prices of one page. */
const CARD_ROWS: [device: string, chip: string, price: string][] = [
	['rtx4090-24', 'geforce-rtx-4090', 'rtx-4090-24gb'],
	['a100-80-sxm', 'a100-sxm-80-gb', 'a100-sxm-80gb'],
	['h100-80-pcie', 'h100-pcie', 'h100-pcie-80gb'],
	['h100-80-sxm', 'h100-sxm', 'h100-sxm-80gb'],
	['h200-141', 'h200-sxm', 'h200-141gb'],
	['b200-180', 'b200', 'b200-192gb']
];
const cardRows = CARD_ROWS.map(([device, chip, price]) => ({
	device: rowOf('devices', devices, device),
	chip: rowOf('chips', chips, chip),
	low: rowOf('chip-prices', prices, `rental-community-${price}`),
	high: rowOf('chip-prices', prices, `rental-on-demand-${price}`)
}));

export const CARDS: Card[] = cardRows.map(({ device, chip, low, high }) => ({
	id: device.id,
	name: device.name,
	memory: device.memoryGb * 1e9,
	tflops: chip.dense16BitTflops ?? NaN,
	usd: { low: low.usd ?? NaN, high: high.usd ?? NaN }
}));

/** Month of the prices. */
export const PRICED: string = cardRows[0]?.high.date ?? '';

const recipeOf = (id: string, recipe: Recipe): Recipe => {
	const { value } = rowOf('memory-rules', rules, id);
	if (recipe.weights + recipe.gradients + recipe.optimizer !== value)
		throw new Error(`peft-calculator/tuning.build.ts: the parts of ${id} do not make ${value}`);
	return recipe;
};

/** Three ways to count full fine-tuning, bytes for each parameter. */
export const RECIPES = {
	mixed: recipeOf('full-mixed-precision', { weights: 6, gradients: 4, optimizer: 8 }),
	qlora: recipeOf('full-16-bit-qlora', { weights: 2, gradients: 2, optimizer: 8 }),
	half: recipeOf('full-bf16', { weights: 2, gradients: 2, optimizer: 4 })
};

/** Memory of the program (bytes), and bits of a frozen weight: 16, or four and their constants. */
export const CONSTANTS = {
	program: rowOf('memory-rules', rules, 'runtime-overhead').value * 1e9,
	bits16: rowOf('quantizations', QUANTIZATIONS.read(), 'bf16').bitsPerWeight,
	bits4: rowOf('quantizations', QUANTIZATIONS.read(), 'nf4-double-quant').bitsPerWeight
};

const runs = RUNS.read();
const seconds = (id: string) => rowOf('peft-runs', runs, id).seconds ?? NaN;
const slower = runs
	.filter((run) => run.study === 'litgpt' && run.precision === 'nf4-double')
	.map((run) => (run.seconds ?? NaN) / seconds(run.id.replace('nf4-double', 'bf16')))
	.sort((a, b) => a - b);

/** How many times longer a run takes with weights of four bits, and with all of them trained: as measured. */
export const MEASURED_TIMES = {
	fourBits: {
		low: slower[0] ?? NaN,
		middle: slower[Math.floor(slower.length / 2)] ?? NaN,
		high: slower.at(-1) ?? NaN
	},
	full: seconds('llama-3-2-3b-full') / seconds('llama-3-2-3b-lora-32')
};

/** Every source that the figure may name; models say which are theirs, by place in this list. */
export const LINKS: SourceLink[] = [];

function placesOf(rows: { sourceIds: string[] }[]): number[] {
	return sourcesOf(rows).map((link) => {
		const known = LINKS.findIndex(({ url }) => url === link.url);
		return known >= 0 ? known : LINKS.push(link) - 1;
	});
}

/** Places of the sources on which every choice rests, and of those of each model, by its id. */
export const ALWAYS: number[] = placesOf([
	...runs,
	...COUNTS.read().filter((count) => count.sourceIds.includes('A57')),
	...rules.filter((rule) => rule.use === 'training' || rule.id === 'runtime-overhead'),
	...cardRows.flatMap(({ device, chip, low, high }) => [device, chip, low, high])
]);
export const OF_MODEL: Record<string, number[]> = Object.fromEntries(
	OPEN_MODELS.read()
		.filter((model) => MODELS.some(({ id }) => id === model.id))
		.map((model) => [model.id, placesOf([model])])
);
