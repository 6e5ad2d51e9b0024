import * as columns from '../columns';
import { factTable } from '../fact-table';
import type { RowOf } from '../read-table';
import { sourceIds } from '../source-ids';

const COLUMNS = {
	id: columns.id,
	model: columns.text,
	method: columns.oneOf([
		'lora',
		'prompt-tuning',
		'prefix-tuning',
		'p-tuning',
		'dora',
		'lora-fa',
		'adalora',
		'ia3',
		'vera',
		'norm-tuning',
		'full',
		'shira',
		'miss',
		'token-training'
	]),
	targets: columns.someOf(['q', 'k', 'v', 'o', 'gate', 'up', 'down']),
	rank: columns.optionalInteger(1, 512),
	layers: columns.optionalInteger(1, 130),
	matrices: columns.optionalInteger(1, 7),
	width_in: columns.optionalInteger(500, 50000),
	width_out: columns.optionalInteger(500, 50000),
	tokens: columns.optionalInteger(1, 500),
	hidden_size: columns.optionalInteger(500, 20000),
	other_parameters: columns.optionalInteger(1, 1e6),
	trainable: columns.integer(1000, 1e10),
	all_parameters: columns.optionalInteger(5e7, 1e12),
	source_ids: sourceIds,
	confidence: columns.confidence,
	note: columns.optionalText
};

/** How many parameters a method of fine-tuning trains on a model, with the dimensions that explain it. */
export type PeftCount = RowOf<typeof COLUMNS>;

type Sizes = Record<
	| 'rank'
	| 'layers'
	| 'matrices'
	| 'widthIn'
	| 'widthOut'
	| 'tokens'
	| 'hiddenSize'
	| 'allParameters',
	number
>;

const lora = ({ layers, rank, widthIn, widthOut }: Sizes) => layers * rank * (widthIn + widthOut);
const outputs = ({ layers, rank, widthOut }: Sizes) => layers * rank * widthOut;
const vectors = ({ tokens, hiddenSize }: Sizes) => tokens * hiddenSize;

/** What each method trains, leaving out classifiers and encoders. */
const RULES: Record<PeftCount['method'], (sizes: Sizes) => number> = {
	lora,
	shira: lora,
	dora: (sizes) => lora(sizes) + sizes.layers * sizes.widthOut,
	adalora: (sizes) => lora(sizes) + sizes.layers * sizes.matrices * sizes.rank,
	'lora-fa': outputs,
	miss: outputs,
	vera: ({ layers, rank, matrices, widthOut }) => layers * (rank * matrices + widthOut),
	ia3: ({ layers, widthIn, widthOut }) => layers * (widthIn + widthOut),
	'prefix-tuning': (sizes) => 2 * sizes.layers * vectors(sizes),
	'prompt-tuning': vectors,
	'p-tuning': vectors,
	'token-training': vectors,
	'norm-tuning': ({ layers, hiddenSize }) => (2 * layers + 1) * hiddenSize,
	full: ({ allParameters }) => allParameters
};

/** Trained parameters by the rule of the method; NaN where a dimension that it needs is not given. */
function trained(row: PeftCount): number {
	const given = (size: number | null) => size ?? NaN;
	const own = RULES[row.method]({
		rank: given(row.rank),
		layers: given(row.layers),
		matrices: given(row.matrices),
		widthIn: given(row.widthIn),
		widthOut: given(row.widthOut),
		tokens: given(row.tokens),
		hiddenSize: given(row.hiddenSize),
		allParameters: given(row.allParameters)
	});
	return own + (row.otherParameters ?? 0);
}

/** Published counts of trained parameters. */
export const TABLE = factTable('peft-counts', COLUMNS, {
	checks: [
		(row) =>
			row.trainable !== trained(row)
				? { column: 'trainable', problem: `is not ${trained(row)}, as the dimensions say` }
				: undefined
	]
});
