import { TABLE as RUNS, type DecodeRun } from '$lib/facts/tables/decode-runs';
import { TABLE as DEVICES } from '$lib/facts/tables/devices';
import { TABLE as OPEN_MODELS } from '$lib/facts/tables/open-models';
import { TABLE as QUANTIZATIONS, type Quantization } from '$lib/facts/tables/quantizations';
import { judge, quantile, type Timed } from './fit-speed';
import { weightBytes } from './memory';
import { RUN_OF, RUN_ON, SAME_CHIP } from './run-names';
import type { Family } from './running.build';
import type { Band, Fit } from './speed';

const GIB = 2 ** 30;

const models = OPEN_MODELS.read();
const formats = QUANTIZATIONS.read();
const devices = DEVICES.read();
const runs = RUNS.read();

/** A measured run with what was foretold for it; the latter is missing where nothing can be, or where the run is in doubt. */
export type MeasuredRun = {
	device: string;
	model: string;
	format: string;
	tokensPerSecond: number;
	family: DecodeRun['family'];
	/** The machine and the model of our lists, where they are there. */
	machineId?: string;
	modelId?: string;
	predicted?: number;
	remark: string;
};

function named(table: Record<string, string>, name: string, ids: { id: string }[]) {
	const id = table[name];
	if (id !== undefined && !ids.some((row) => row.id === id))
		throw new Error(`will-it-run/measured.build.ts: "${name}" leads to the unknown "${id}"`);
	return id;
}

const FAMILIES: Family[] = ['apple', 'geforce', 'data-center', 'single-board'];
const judged = FAMILIES.map((family) => {
	const rows = runs.filter((run) => run.family === family && run.confidence !== 'low');
	const timed: Timed[] = rows.map((run) => ({
		machine: RUN_ON[run.device] ?? SAME_CHIP[run.device] ?? run.device,
		bytesPerToken: run.bytesPerToken,
		bandwidthGbS: run.bandwidthGbS ?? NaN,
		tokensPerSecond: run.tokensPerSecond
	}));
	return { family, rows, ...judge(timed) };
});

/** What the measured runs of one kind of machine say. */
export type FamilyFit = Fit & {
	family: Family;
	runs: number;
	machines: number;
	leftOut: boolean;
	spread: Band;
	medianError: number;
	worstError: number;
};
export const FITS: FamilyFit[] = judged.map(
	({
		family,
		efficiency,
		delay,
		runs: count,
		machines,
		leftOut,
		spread,
		medianError,
		worstError
	}) => ({
		...{ family, efficiency, delay, runs: count, machines, leftOut },
		...{ spread, medianError, worstError }
	})
);

/** Every measured run, with what was foretold for it. */
export const MEASURED: MeasuredRun[] = runs.map((run) => {
	const machineId = named(RUN_ON, run.device, devices);
	const modelId = named(RUN_OF, run.model, models);
	const of = judged.find(({ rows }) => rows.includes(run));
	const predicted = of?.predicted[of.rows.indexOf(run)];
	return {
		device: run.device,
		model: run.model,
		format: run.quantization,
		tokensPerSecond: run.tokensPerSecond,
		family: run.family,
		...(machineId && { machineId }),
		...(modelId && { modelId }),
		...(predicted && { predicted: Number(predicted.toPrecision(3)) }),
		remark: [run.assumed ? 'Format assumed' : '', run.doubt, run.note].filter(Boolean).join('. ')
	};
});

/** How far sizes reckoned from bits are from those of files, as shares: for the model whose files gave the bits, and for an older one of 70 billion. */
export const SIZE_CHECK = (() => {
	const misses = (id: string, size: (format: Quantization) => number | null) => {
		const model = models.find((row) => row.id === id);
		const found = formats.flatMap((format) => {
			const file = size(format);
			return file === null || !model || format.basis === 'definition'
				? []
				: [Math.abs(weightBytes(model.parameters, format.bitsPerWeight) / (file * GIB) - 1)];
		});
		return { files: found.length, median: quantile(found, 0.5), worst: Math.max(...found) };
	};
	return {
		same: misses('llama-3-1-8b', (format) => format.size8bGib),
		older: misses('llama-3-1-70b', (format) => format.size70bGib)
	};
})();
