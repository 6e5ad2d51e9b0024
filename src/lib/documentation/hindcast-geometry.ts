/** Size of a panel and the edges of its plotting area, px. */
export const PANEL = { width: 260, height: 168, left: 50, right: 252, top: 10, bottom: 146 };

/** One series, drawn: paths and labels with their places in px. */
export type Panel = {
	id: string;
	label: string;
	model: string;
	naive: string;
	/** Dots, as lines of no length. */
	seen: string;
	unseen: string;
	/** Where what the fit had seen ends. */
	cut: number;
	ticks: { at: number; words: string }[];
	verdict: string;
};
