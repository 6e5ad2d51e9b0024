import { TABLE as COUNTS } from '$lib/facts/tables/peft-counts';
import { type PeftRun, TABLE as RUNS } from '$lib/facts/tables/peft-runs';
import { quantile } from '../will-it-run/fit-speed';
import { sizesOf, TARGETS } from './shapes';
import { trainedBy } from './trained';
import { heldBy, statesOf } from './training-memory';
import { CONSTANTS, MODELS, RECIPES } from './tuning.build';

/** How a model is held while it is tuned: all trained, frozen at 16 bits, or frozen at four. */
export type Hold = 'full' | 'frozen' | 'four-bits';

/** A measured run, with what is counted for it whatever its texts: bytes. */
export type CheckedRun = {
	id: string;
	model: string;
	method: string;
	hold: Hold;
	counted: number;
	peak: number;
	/** Bytes at the peak beyond what is counted, for each parameter and text of a step. */
	rest: number;
	/** The peak as foretold from the runs of other models: counted, and their middle rest. */
	foretold: number;
};

/** Models of the runs, as they are called there, and in our list. */
const RUN_OF: Record<string, string> = {
	'Llama-3.2-3B': 'llama-3-2-3b',
	'Llama 2 7B': 'llama-2-7b',
	'Llama 2 13B': 'llama-2-13b'
};
/** Texts of one step in the studies that say so. */
const TEXTS: Partial<Record<PeftRun['study'], number>> = { litgpt: 1, 'peft-benchmark': 4 };
/** Rank of LitGPT's adapters, to queries and values. */
const LITGPT_RANK = 8;
const ADAPTER = { ...RECIPES.mixed, weights: 4 };

const counts = new Map(COUNTS.read().map((row) => [row.id, row.trainable]));
const holdOf = (run: PeftRun): Hold =>
	run.precision.startsWith('nf4')
		? 'four-bits'
		: run.method === 'Full fine-tuning'
			? 'full'
			: 'frozen';

function count(run: PeftRun) {
	const model = MODELS.find(({ id }) => id === RUN_OF[run.model]);
	const texts = TEXTS[run.study];
	if (!model || texts === undefined || run.method === 'OFT') return undefined;
	const hold = holdOf(run);
	const trained =
		counts.get(run.id) ?? trainedBy('lora', sizesOf('lora', model, TARGETS['q-v'], LITGPT_RANK));
	const bits = { full: 0, frozen: CONSTANTS.bits16, 'four-bits': CONSTANTS.bits4 }[hold];
	const states = statesOf(
		{ parameters: model.parameters, bits },
		trained,
		hold === 'full' ? RECIPES.half : ADAPTER
	);
	const { total } = heldBy(states, 0, CONSTANTS.program);
	const { id, model: name, method } = run;
	const peak = run.peakGb * 1e9;
	const spread = model.parameters * texts;
	return {
		id,
		model: name,
		method,
		hold,
		counted: total,
		peak,
		spread,
		rest: (peak - total) / spread
	};
}

const counted = RUNS.read().flatMap((run) => count(run) ?? []);
const middle = (runs: typeof counted) =>
	quantile(
		runs.map(({ rest }) => rest),
		0.5
	);

/** The measured runs whose model's dimensions and number of texts are known. */
export const CHECKED: CheckedRun[] = counted.map(({ spread, ...run }) => ({
	...run,
	foretold: run.counted + spread * middle(counted.filter(({ model }) => model !== run.model))
}));

/** Bytes beyond the count for each parameter and text, over all runs. */
export const REST = {
	low: Math.min(...counted.map(({ rest }) => rest)),
	high: Math.max(...counted.map(({ rest }) => rest)),
	/** How far off foretold peaks are, as a share of the measured: in the middle, and at worst. */
	medianError: quantile(CHECKED.map(errorOf), 0.5),
	worstError: Math.max(...CHECKED.map(errorOf))
};

function errorOf({ foretold, peak }: CheckedRun): number {
	return Math.abs(foretold / peak - 1);
}

/** What each method of the benchmark solved of its questions, as a share: the method's name in our list, and its run there. */
const SOLVED_BY: Record<string, string> = {
	full: 'full',
	lora: 'lora-32',
	dora: 'dora-32',
	adalora: 'adalora-64',
	'lora-fa': 'lora-fa-32',
	miss: 'miss-64',
	vera: 'vera-256',
	ia3: 'ia3',
	'prefix-tuning': 'prefix-200',
	'prompt-tuning': 'prompt-200'
};
export const SOLVED: Record<string, number> = Object.fromEntries(
	Object.entries(SOLVED_BY).map(([method, run]) => {
		const found = RUNS.read().find(({ id }) => id === `llama-3-2-3b-${run}`);
		const accuracy = found?.accuracy ?? null;
		if (accuracy === null) throw new Error(`peft-runs.csv has no accuracy of ${run}`);
		return [method, accuracy];
	})
);
