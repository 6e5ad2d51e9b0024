/** One mark of a scatter plot. x is a year as a decimal, y a value in the chart's unit. */
export type Dot = {
	id: string;
	/** Its name, printed where there is room. */
	label: string;
	x: number;
	y: number;
	/** Group it is drawn with: one colour and one shape each. */
	group: string;
	/** Everything to say when the dot is pointed at. */
	words: string;
};

/** The dots that were higher than every earlier one, in order of x: the record setters. */
export function records(dots: Dot[]): Dot[] {
	let best = -Infinity;
	return [...dots]
		.sort((a, b) => a.x - b.x)
		.filter((dot) => {
			if (dot.y <= best) return false;
			best = dot.y;
			return true;
		});
}

type Placed = Dot & { px: number; py: number; side: 'left' | 'right' };

/** Width (px) a label of this many characters takes at 12.5 px. */
const labelWidth = (label: string) => label.length * 6.8 + 10;

const start = (label: Placed) =>
	label.side === 'left' ? label.px - labelWidth(label.label) : label.px;
const end = (label: Placed) =>
	label.side === 'left' ? label.px : label.px + labelWidth(label.label);

/**
 * Of the candidates (best first) those whose labels overlap no label already placed and cover no dot, with their places in px. A label
 * stands to the left of its dot, or to the right where it would begin before `left` px.
 */
export function fitLabels(
	candidates: Dot[],
	x: (year: number) => number,
	y: (value: number) => number,
	left: number,
	dots: Dot[]
): Placed[] {
	const placed: Placed[] = [];
	for (const dot of candidates) {
		const px = x(dot.x);
		const py = y(dot.y);
		const side = px - labelWidth(dot.label) > left ? 'left' : 'right';
		const label: Placed = { ...dot, px, py, side };
		const free = placed.every(
			(other) =>
				Math.abs(other.py - py) > 16 || end(label) < start(other) || end(other) < start(label)
		);
		const covers = (other: Dot) =>
			other.id !== dot.id &&
			Math.abs(y(other.y) - py) < 8 &&
			x(other.x) > start(label) &&
			x(other.x) < end(label);
		if (free && !dots.some(covers)) placed.push(label);
	}
	return placed;
}

/** The dot nearest to a point (px), if one is within `reach` px. */
export function nearestDot(
	dots: Dot[],
	x: (year: number) => number,
	y: (value: number) => number,
	at: { x: number; y: number },
	reach = 28
): Dot | undefined {
	let nearest: Dot | undefined;
	let best = reach;
	for (const dot of dots) {
		const distance = Math.hypot(x(dot.x) - at.x, y(dot.y) - at.y);
		if (distance < best) [nearest, best] = [dot, distance];
	}
	return nearest;
}
