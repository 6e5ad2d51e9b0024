/** What a slider needs to know of the quantity it sets. Values are in the quantity's own unit. */
export type Dial = {
	/** Unique on a page among the dials of one figure; used for form names only. */
	name: string;
	label: string;
	low: number;
	high: number;
	step: number;
	/** Where "reset" leads. */
	initial: number;
	/** What is printed is value × factor, e.g. 100 for a share shown in percent. */
	factor: number;
	/** Printed behind the number box, e.g. "×" or "%". */
	suffix: string;
	/** The value in words, for people who listen. */
	words: (value: number) => string;
};

/** Nearest value the dial can take: inside its range, on its steps counted from the low end. */
export function settle(dial: Pick<Dial, 'low' | 'high' | 'step'>, value: number): number {
	if (!Number.isFinite(value)) return dial.low;
	const steps = Math.round((value - dial.low) / dial.step);
	const onStep = Number((dial.low + steps * dial.step).toFixed(6));
	return Math.min(dial.high, Math.max(dial.low, onStep));
}
