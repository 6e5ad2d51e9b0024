/** How a model is adapted: what is trained beside its frozen weights, or all of them. */
export type Way =
	| 'full'
	| 'lora'
	| 'dora'
	| 'adalora'
	| 'lora-fa'
	| 'miss'
	| 'shira'
	| 'vera'
	| 'ia3'
	| 'prefix-tuning'
	| 'prompt-tuning'
	| 'p-tuning'
	| 'token-training'
	| 'norm-tuning';

/** What decides how many parameters are trained. A size that a way does not need may be anything. */
export type Sizes = {
	/** Layers that are adapted, and adapted matrices in each. */
	layers: number;
	matrices: number;
	/** Inputs and outputs of these matrices, summed over a layer. */
	widthIn: number;
	widthOut: number;
	rank: number;
	/** Trained tokens, and the width of what is trained for each. */
	tokens: number;
	hiddenSize: number;
	/** All parameters of the model. */
	parameters: number;
};

/** Two thin matrices for each adapted one: rank times its inputs, and rank times its outputs. */
const lora = ({ layers, rank, widthIn, widthOut }: Sizes) => layers * rank * (widthIn + widthOut);
/** Of the two only the one on the side of the outputs. */
const half = ({ layers, rank, widthOut }: Sizes) => layers * rank * widthOut;
const vectors = ({ tokens, hiddenSize }: Sizes) => tokens * hiddenSize;

const COUNTS: Record<Way, (sizes: Sizes) => number> = {
	full: ({ parameters }) => parameters,
	lora,
	shira: lora,
	/** And the length of each output's row. */
	dora: (sizes) => lora(sizes) + sizes.layers * sizes.widthOut,
	/** And a weight for each rank of each matrix, so that ranks can be taken away. */
	adalora: (sizes) => lora(sizes) + sizes.layers * sizes.matrices * sizes.rank,
	'lora-fa': half,
	miss: half,
	/** The thin matrices are random and shared; only factors for ranks and outputs are trained. */
	vera: ({ layers, matrices, rank, widthOut }) => layers * (matrices * rank + widthOut),
	/** A factor for each output of the attention, and for each input of the feed-forward part. */
	ia3: ({ layers, widthIn, widthOut }) => layers * (widthIn + widthOut),
	/** A key and a value for each token in every layer. */
	'prefix-tuning': (sizes) => 2 * sizes.layers * vectors(sizes),
	'prompt-tuning': vectors,
	'p-tuning': vectors,
	'token-training': vectors,
	'norm-tuning': ({ layers, hiddenSize }) => (2 * layers + 1) * hiddenSize
};

/** How many parameters are trained: exactly what programs print when they start. */
export const trainedBy = (way: Way, sizes: Sizes): number => COUNTS[way](sizes);
