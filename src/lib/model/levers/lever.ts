/** Something a person can turn. */
export type Lever = {
	/** In addresses, files and on the command line. */
	readonly id: string;
	readonly label: string;
	readonly unit: string;
	readonly low: number;
	readonly high: number;
	/** What is the case today. */
	readonly default: number;
	/** A sensible step of a slider, in the unit. */
	readonly step: number;
	readonly group: 'Money and openness' | 'Rules' | 'Public money' | 'Research agenda' | 'Timing';
};

/** What is said of a lever where there is room to say it. */
export type LeverWords = {
	/** What some positions mean, from the low edge to the high edge of the plausible. */
	readonly positions: readonly { readonly value: number; readonly label: string }[];
	/** What turning it does, in one sentence. */
	readonly explains: string;
	/** What today's position and the range rest on; ids of the source table in brackets. */
	readonly source: string;
};

/** A lever as its file states it. */
export type StatedLever = Lever & LeverWords;
