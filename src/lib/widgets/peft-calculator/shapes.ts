import type { Sizes, Way } from './trained';

/** The dimensions of a model that adapters need. */
export type Dimensions = {
	parameters: number;
	layers: number;
	hiddenSize: number;
	heads: number;
	kvHeads: number;
	headSize: number;
	feedForwardSize: number;
};

export type Matrix = 'q' | 'k' | 'v' | 'o' | 'gate' | 'up' | 'down';

/** Inputs and outputs of the matrices of one layer. */
export function matricesOf(model: Dimensions): Record<Matrix, { in: number; out: number }> {
	const { hiddenSize, feedForwardSize } = model;
	const queries = model.heads * model.headSize;
	const keys = model.kvHeads * model.headSize;
	return {
		q: { in: hiddenSize, out: queries },
		k: { in: hiddenSize, out: keys },
		v: { in: hiddenSize, out: keys },
		o: { in: queries, out: hiddenSize },
		gate: { in: hiddenSize, out: feedForwardSize },
		up: { in: hiddenSize, out: feedForwardSize },
		down: { in: feedForwardSize, out: hiddenSize }
	};
}

/** Which matrices of each layer are adapted. */
export const TARGETS = {
	'q-v': ['q', 'v'],
	attention: ['q', 'k', 'v', 'o'],
	all: ['q', 'k', 'v', 'o', 'gate', 'up', 'down']
} as const satisfies Record<string, Matrix[]>;
export type Targets = keyof typeof TARGETS;

/** In the feed-forward part IA3 sets factors on the side of the inputs. */
const FEED_FORWARD: Matrix[] = ['gate', 'up', 'down'];

/** The sizes a way trains on a model: for these matrices, at this rank or with so many tokens. */
export function sizesOf(
	way: Way,
	model: Dimensions,
	adapted: readonly Matrix[],
	rank: number
): Sizes {
	const shapes = matricesOf(model);
	const sum = (side: 'in' | 'out', some: readonly Matrix[]) =>
		some.reduce((total, matrix) => total + shapes[matrix][side], 0);
	const scales = way === 'ia3';
	const inner = adapted.filter((matrix) => FEED_FORWARD.includes(matrix));
	const outer = adapted.filter((matrix) => !FEED_FORWARD.includes(matrix));
	return {
		layers: model.layers,
		matrices: adapted.length,
		widthIn: sum('in', scales ? inner : adapted),
		widthOut: sum('out', scales ? outer : adapted),
		rank,
		tokens: rank,
		hiddenSize: way === 'prefix-tuning' ? model.kvHeads * model.headSize : model.hiddenSize,
		parameters: model.parameters
	};
}
