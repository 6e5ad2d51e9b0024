/** What a slider needs to know of the quantity it sets. Values are in the quantity's own unit. */
export type Dial = {
	/** Unique on a page among the dials of one figure; used for form names only. */
	name: string;
	label: string;
	low: number;
	high: number;
	step: number;
	/** A smaller step, for Shift with an arrow key and for typed numbers. With it the page keys move a tenth of the range. */
	fine?: number;
	/** Values with a mark on the track. */
	marks?: readonly number[];
	/** Where "reset" leads. */
	initial: number;
	/** What is printed is value × factor, e.g. 100 for a share shown in percent. */
	factor: number;
	/** Printed behind the number box, e.g. "×" or "%". */
	suffix: string;
	/** The value in words, for people who listen. */
	words: (value: number) => string;
};

/** The smallest step a dial can take. */
export const finest = ({ step, fine }: Pick<Dial, 'step' | 'fine'>): number => fine ?? step;

/** How many decimals tell one step from the next, with `more` to spare. */
const decimals = (step: number, more: number) => Math.max(0, more - Math.floor(Math.log10(step)));

/** Nearest value the dial can take: inside its range, on its steps counted from the low end. */
export function settle(dial: Pick<Dial, 'low' | 'high' | 'step'>, value: number): number {
	if (!Number.isFinite(value)) return dial.low;
	const steps = Math.round((value - dial.low) / dial.step);
	const onStep = Number((dial.low + steps * dial.step).toFixed(decimals(dial.step, 6)));
	return Math.min(dial.high, Math.max(dial.low, onStep));
}

/** A value as its number box shows it. */
export const boxed = (dial: Pick<Dial, 'step' | 'fine' | 'factor'>, value: number): number =>
	Number((value * dial.factor).toFixed(decimals(finest(dial) * dial.factor, 2)));

const WAYS: Readonly<Record<string, number>> = {
	ArrowRight: 1,
	ArrowUp: 1,
	PageUp: 1,
	ArrowLeft: -1,
	ArrowDown: -1,
	PageDown: -1
};

/**
 * Where a key leads on a dial that has fine steps: an arrow a step, with Shift a fine one, a page key a tenth of
 * the range, in whole steps. Undefined for other keys and on dials without fine steps: the browser knows what to do.
 */
export function keyed(dial: Dial, value: number, key: string, shift: boolean): number | undefined {
	const way = WAYS[key];
	if (!way || dial.fine === undefined) return undefined;
	const page = Math.max(1, Math.round((dial.high - dial.low) / 10 / dial.step)) * dial.step;
	const by = key.startsWith('Page') ? page : shift ? dial.fine : dial.step;
	return settle({ ...dial, step: dial.fine }, value + way * by);
}
