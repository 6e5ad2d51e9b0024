import { type SourceLink, sourcesOf } from '$lib/facts/sources-of';
import { TABLE as RUNS, type DecodeRun } from '$lib/facts/tables/decode-runs';
import { TABLE as DEVICES, type Device } from '$lib/facts/tables/devices';
import { TABLE as RULES } from '$lib/facts/tables/memory-rules';
import { TABLE as OPEN_MODELS, type OpenModel } from '$lib/facts/tables/open-models';
import { TABLE as QUANTIZATIONS, type Quantization } from '$lib/facts/tables/quantizations';
import { type Cache, cacheOf } from './memory';
import { RUN_ON } from './run-names';

/** Every source that the figure may name; models and machines say which are theirs, by place in this list. */
export const LINKS: SourceLink[] = [];

/** The places of the sources of some rows; those that are new are added. */
function placesOf(rows: { sourceIds: string[] }[]): number[] {
	return sourcesOf(rows).map((link) => {
		const known = LINKS.findIndex(({ url }) => url === link.url);
		return known >= 0 ? known : LINKS.push(link) - 1;
	});
}

const models = OPEN_MODELS.read();
const formats = QUANTIZATIONS.read();
const devices = DEVICES.read();
const rules = RULES.read();
const runs = RUNS.read();

/** Sources of formats, rules and measured runs, which every choice rests on. */
export const ALWAYS: number[] = placesOf([
	...formats,
	...rules.filter((row) => row.use === 'running'),
	...runs
]);

/** A model as the figure reckons with it. */
export type RunnableModel = Pick<OpenModel, 'id' | 'name' | 'family' | 'parameters' | 'context'> & {
	active: number;
	cache?: Cache;
	remark: string;
	/** Places of its sources. */
	from: number[];
};

/** Open models by family, small ones first. */
export const MODELS: RunnableModel[] = models
	.map((model) => {
		const { id, name, family, parameters, activeParameters: active, context } = model;
		const cache = cacheOf(model);
		const remark = [model.doubt, model.note].filter(Boolean).join('. ');
		return {
			id,
			name,
			family,
			parameters,
			active,
			context,
			...(cache && { cache }),
			remark,
			from: placesOf([model])
		};
	})
	.sort((a, b) => a.family.localeCompare(b.family) || a.parameters - b.parameters);

/** A way to store weights; rise is how much more surprised by text it leaves a model of 70 billion parameters than 16 bits do, as a share. */
export type Format = Pick<Quantization, 'id' | 'name'> & {
	kind: 'file' | 'number';
	bits: number;
	rise: number | null;
};

const unrounded = formats.find((format) => format.id === 'f16')?.perplexity70b ?? NaN;

/** Formats from few bits to many: those of llama.cpp's files, and other formats of numbers. */
export const FORMATS: Format[] = formats.map(
	({ id, name, family, bitsPerWeight, perplexity70b }) => ({
		id,
		name,
		kind: family === 'gguf' ? 'file' : 'number',
		bits: bitsPerWeight,
		rise: perplexity70b === null ? null : Number((perplexity70b / unrounded - 1).toPrecision(4))
	})
);

/** How a machine's speed is foretold: from runs of its kind, from runs of a kind like it, by a rule of thumb, or not at all. */
export type Grounds = 'fitted' | 'borrowed' | 'rule' | 'none';
export type Family = 'apple' | 'geforce' | 'data-center' | 'single-board';
export type Machine = Pick<Device, 'id' | 'name' | 'kind' | 'memoryGb' | 'unified'> & {
	bandwidth: number | null;
	family?: Family;
	grounds: Grounds;
	remark: string;
	/** Places of its sources. */
	from: number[];
};

const familyOf = (run: DecodeRun): Family | undefined =>
	run.family === 'phone' ? undefined : run.family;

function groundsOf(device: Device): { family?: Family; grounds: Grounds } {
	const own = runs.find((run) => RUN_ON[run.device] === device.id);
	const family = own && familyOf(own);
	if (family) return { family, grounds: 'fitted' };
	if (device.bandwidthGbS === null) return { grounds: 'none' };
	if (device.unified)
		return /\bM\d/.test(device.name) ? { family: 'apple', grounds: 'fitted' } : { grounds: 'rule' };
	if (device.kind === 'graphics-card') return { family: 'geforce', grounds: 'fitted' };
	const alike = device.kind === 'data-center-card' && !device.name.startsWith('AMD');
	return { family: 'data-center', grounds: alike ? 'fitted' : 'borrowed' };
}

/** Machines from small to large. */
export const MACHINES: Machine[] = devices.map((device) => ({
	id: device.id,
	name: device.name,
	kind: device.kind,
	memoryGb: device.memoryGb,
	unified: device.unified,
	bandwidth: device.bandwidthGbS,
	...groundsOf(device),
	remark: [device.doubt, device.note].filter(Boolean).join('. '),
	from: placesOf([device])
}));

const rule = (id: string) => {
	const found = rules.find((row) => row.id === id);
	if (!found) throw new Error(`memory-rules.csv has no row ${id}`);
	return found;
};
const overhead = rule('runtime-overhead');
const thumb = [rule('read-efficiency'), rule('read-efficiency-other')];

/** Constants: memory of the program (bytes), shares of shared memory that can be used, and the rule of thumb for speed. */
export const CONSTANTS = {
	program: overhead.value * 1e9,
	programLow: (overhead.low ?? NaN) * 1e9,
	programHigh: (overhead.high ?? NaN) * 1e9,
	usableSmall: rule('unified-usable-small').value / 100,
	usableLarge: rule('unified-usable-large').value / 100,
	/** Share of the ceiling that machines without measured runs reach, as rules of thumb have it. */
	thumb: {
		low: Math.min(...thumb.map((row) => row.low ?? NaN)) / 100,
		high: Math.max(...thumb.map((row) => row.high ?? NaN)) / 100
	}
};
