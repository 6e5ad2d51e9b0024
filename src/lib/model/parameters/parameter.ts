/** One assumption: a number, how far it may be off, and where it comes from. */
export type Parameter = {
	/** The letter it has in the mathematics, and in the table of parameters. */
	readonly symbol: string;
	/** In `unit`. */
	readonly value: number;
	/** 5th and 95th percentile of what is plausible; absent where the value is held fixed. */
	readonly low?: number;
	readonly high?: number;
	/** Prior around the value: `sd` of the natural logarithm (lognormal) or of the value itself (normal). Absent where fixed. */
	readonly distribution?: { readonly kind: 'lognormal' | 'normal'; readonly sd: number };
	/** Fitted to the history; assumed and varied in ensembles; assumed and held fixed. */
	readonly role: 'fitted' | 'varied' | 'fixed';
	readonly unit: string;
	readonly meaning: string;
	readonly source: string;
	readonly urls?: readonly string[];
	/** High, medium, low. */
	readonly confidence: 'H' | 'M' | 'L';
};
