/** One thing that was reckoned and measured, in one unit. */
export type AgreementMark = {
	id: string;
	group: string;
	reckoned: number;
	measured: number;
	/** Whether it stands out. */
	own: boolean;
	/** What to say when it is pointed at, line by line. */
	words: string[];
};

/** A kind of mark: a path around a point of its own, and whether it is filled. */
export type AgreementGroup = { id: string; shape: string; filled: boolean };

/** Shapes that tell groups apart without color. */
export const SHAPES = {
	circle: 'm-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0',
	square: 'm-3.5 -3.5h7v7h-7z',
	diamond: 'm0 -5l5 5l-5 5l-5 -5z',
	triangle: 'm0 -5l5 9h-10z'
};
