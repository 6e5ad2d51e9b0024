/** How fast one kind of machine writes: which share of its memory's speed it uses, and what each token costs besides. */
export type Fit = {
	/** Share of the bandwidth in use, 0 to 1. */
	efficiency: number;
	/** Seconds for each token that do not depend on the model's size. */
	delay: number;
};

/** The most tokens a second that memory allows: all bytes in use are read once for each. */
export const ceiling = (bytesPerToken: number, bandwidthGbS: number): number =>
	(bandwidthGbS * 1e9) / bytesPerToken;

/** Tokens a second, for one text at a time. */
export const tokensPerSecond = (
	bytesPerToken: number,
	bandwidthGbS: number,
	{ efficiency, delay }: Fit
): number => 1 / (1 / (efficiency * ceiling(bytesPerToken, bandwidthGbS)) + delay);

/** A band of speeds: the fitted one times how far runs on machines left out of the fit lay from theirs. */
export type Band = { low: number; high: number };

export function bandOf(middle: number, spread: Band, most: number): Band {
	return { low: Math.min(most, middle * spread.low), high: Math.min(most, middle * spread.high) };
}
