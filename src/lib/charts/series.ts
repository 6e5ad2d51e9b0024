/** One point of a line: x is a year as a decimal, y a value in the chart's unit. */
export type Point = { x: number; y: number };

/** A range around a line at one x, e.g. the middle half of many runs. */
export type BandPoint = { x: number; low: number; high: number };

/** One line of a chart. `id` is stable across updates; colour arrives as a CSS value, usually a token. */
export type Series = {
	id: string;
	label: string;
	color: string;
	points: Point[];
	/** Status quo is always dashed. */
	dashed?: boolean;
	/** Stroke width in px; the reader's scenario is the thickest. */
	weight?: number;
	/** Nested ranges, widest first. */
	bands?: BandPoint[][];
	/** Single runs of which the line is the middle, drawn thin behind it. */
	strands?: Point[][];
};

export type ScaleKind = 'linear' | 'log';

/** A value axis: its scale, how a value is printed on it and in readouts, and values it must hold besides the lines. */
export type Axis = {
	scale: ScaleKind;
	format: (value: number) => string;
	holds?: readonly number[];
};
