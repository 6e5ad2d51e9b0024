import type { NodeName, QuantityName } from '../nodes';

/** A quantity as one equation reads it: the place where a link can be cut. */
export type Reading = readonly [quantity: QuantityName, equation: QuantityName];

/** One cause and one effect. */
export type LinkText = {
	readonly from: NodeName;
	readonly to: NodeName;
	/** 1: more of the cause, more of the effect; −1: less. Holds at once, with everything else as it is. */
	readonly sign: 1 | -1;
	/** What the link does: cause, verb, effect. Completes "Cut: …". */
	readonly words: string;
	/** Where the effect reads the cause. No two links share a place. */
	readonly readings: readonly Reading[];
};
