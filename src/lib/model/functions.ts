/** From 0 to 1 along an S: 0.5 at 0. Any unit in, share out. */
export function logistic(x: number): number {
	return 1 / (1 + Math.exp(-x));
}

/** The same S in powers of ten, for scales counted in orders of magnitude: 0.5 at 0. */
export function decimalLogistic(x: number): number {
	return 1 / (1 + Math.exp(-Math.LN10 * x));
}

/** 0 up to 0, 1 from 1, smooth between. */
export function smoothStep(x: number): number {
	return x <= 0 ? 0 : x >= 1 ? 1 : x * x * (3 - 2 * x);
}

/** Growth of FLOP per dollar since 2012 (ln) at a time: steady to 2025, then ever slower. `growth` a year, `slowdown` in years. */
export function hardwareProgress(time: number, growth: number, slowdown: number): number {
	return time <= 2025
		? growth * (time - 2012)
		: 13 * growth + growth * slowdown * (1 - Math.exp(-(time - 2025) / slowdown));
}

/** How many times as much a researcher gets done with AI of some capability (orders of magnitude): from 1 to 1 + `ceiling`. */
export function assistance(
	capability: number,
	ceiling: number,
	halfway: number,
	steepness: number
): number {
	return 1 + ceiling * decimalLogistic(steepness * (capability - halfway));
}

/** Share of applied effort that repeats a rival's: `overlap` of two agendas, number of developers, share of work that is hidden. */
export function duplicatedShare(overlap: number, developers: number, hidden: number): number {
	return (overlap * (developers - 1) * hidden) / (1 + overlap * (developers - 1) * hidden);
}
