/** Bytes for each parameter that is trained: the weight itself (and its copies), its gradient, and what the optimizer keeps of it. */
export type Recipe = { weights: number; gradients: number; optimizer: number };

/** What training holds in memory (bytes). */
export type Held = {
	weights: number;
	gradients: number;
	optimizer: number;
	/** What each layer passes on, and the scores of all words, for the texts of one step. */
	activations: number;
	program: number;
	total: number;
};

/** The texts of one step, and the sizes of the model that they pass through. */
export type Step = {
	texts: number;
	tokensPerText: number;
	layers: number;
	hiddenSize: number;
	vocabulary: number;
};

/** Bytes of a number passed between layers, and of a word's score. */
const PASSED = 2;
const SCORE = 4;

/**
 * Activations where only what goes into each layer is kept and the rest is worked out again: 2 bytes for each number and layer,
 * and 4 for each word of the vocabulary. What runs without that saving keep is many times more.
 */
export const activationBytes = ({ texts, tokensPerText, layers, hiddenSize, vocabulary }: Step) =>
	texts * tokensPerText * (PASSED * layers * hiddenSize + SCORE * vocabulary);

/** What does not depend on the texts: frozen weights at so many bits, and all that trained parameters need. */
export function statesOf(
	frozen: { parameters: number; bits: number },
	trained: number,
	recipe: Recipe
): Pick<Held, 'weights' | 'gradients' | 'optimizer'> {
	return {
		weights: (frozen.parameters * frozen.bits) / 8 + trained * recipe.weights,
		gradients: trained * recipe.gradients,
		optimizer: trained * recipe.optimizer
	};
}

export function heldBy(
	states: ReturnType<typeof statesOf>,
	activations: number,
	program: number
): Held {
	const { weights, gradients, optimizer } = states;
	return {
		...states,
		activations,
		program,
		total: weights + gradients + optimizer + activations + program
	};
}
