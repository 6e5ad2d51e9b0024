import type { Hold } from './checked.build';
import { type Cost, costOf, flopFor } from './cost';
import { type Matrix, sizesOf, type Targets, TARGETS } from './shapes';
import { trainedBy } from './trained';
import { activationBytes, type Held, heldBy, type Recipe, statesOf } from './training-memory';
import type { Card, TunableModel } from './tuning.build';
import { adapterOf, type Method, wayOf } from './ways';

/** What a reader has set. */
export type Setting = {
	model: TunableModel;
	method: Method;
	/** Rank of the adapter, or number of trained tokens. */
	size: number;
	targets: Targets;
	/** How full fine-tuning is counted. */
	recipe: Recipe;
	texts: number;
	tokensPerText: number;
	card: Card;
	usdPerHour: number;
	/** Share of the card's peak speed in use, 0 to 1. */
	utilization: number;
	/** Tokens trained on, in all. */
	tokens: number;
};

/** What is given by facts: bits of frozen weights, memory of the program, and how much longer four bits take. */
export type Given = { bits16: number; bits4: number; program: number; slowdown: number };

/** Weight, gradient and Adam's two numbers of an adapter's parameter, all at 32 bits. */
export const ADAPTER: Recipe = { weights: 4, gradients: 4, optimizer: 8 };

/** Matrices that IA3 scales where nothing else is said. */
const SCALED: Matrix[] = ['k', 'v', 'down'];

/** How many parameters a method trains. */
export function trainedIn(method: Method, { model, size, targets }: Setting): number {
	const way = wayOf(method);
	const adapted: readonly Matrix[] = way === 'ia3' ? SCALED : TARGETS[targets];
	return trainedBy(way, sizesOf(way, model, adapted, size));
}

/** One way to tune the model: what is trained, held and paid. */
export type Row = {
	hold: Hold;
	method: Method;
	trained: number;
	held: Held;
	/** What is held whatever the texts, bytes. */
	fixed: number;
	cost: Cost;
};

export function rowFor(hold: Hold, method: Method, setting: Setting, given: Given): Row {
	const { model, card, texts, tokensPerText } = setting;
	const trained = trainedIn(method, setting);
	const bits = { full: 0, frozen: given.bits16, 'four-bits': given.bits4 }[hold];
	const states = statesOf(
		{ parameters: model.parameters, bits },
		trained,
		hold === 'full' ? setting.recipe : ADAPTER
	);
	const { layers, hiddenSize, vocabulary } = model;
	const step = { texts, tokensPerText, layers, hiddenSize, vocabulary };
	const held = heldBy(states, activationBytes(step), given.program);
	const flop = flopFor(model.parameters, trained, setting.tokens);
	const slowdown = hold === 'four-bits' ? given.slowdown : 1;
	const cost = costOf(flop, slowdown, card, setting, held.total);
	return { hold, method, trained, held, fixed: held.total - held.activations, cost };
}

/** The three ways that are drawn: everything, the adapter on 16 bits, the adapter on four. */
export function rowsFor(setting: Setting, given: Given): Record<Hold, Row> {
	const adapter = adapterOf(setting.method);
	return {
		full: rowFor('full', 'full', setting, given),
		frozen: rowFor('frozen', adapter, setting, given),
		'four-bits': rowFor('four-bits', adapter, setting, given)
	};
}

/** Which of the three is the chosen one. */
export const holdOf = (method: Method): Hold =>
	method === 'full' ? 'full' : method === 'qlora' ? 'four-bits' : 'frozen';
