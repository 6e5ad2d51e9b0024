import { type Placed, placeBeside, type Rectangle, textWidth } from '$lib/charts/beside';
import type { Box } from '$lib/charts/plot';
import { defaultLevers, LEVER_KEYS, leversOf, SCENARIO_IDS, SCENARIOS } from '$lib/model';
import { SPAN } from './plane';

/** A named future as a point of the plane. */
export type Mark = {
	id: string;
	label: string;
	investment: number;
	openness: number;
	kind: 'today' | 'future';
	/** It also moves dials that the plane does not show. */
	movesOthers: boolean;
};

const today = defaultLevers();
const all: Mark[] = SCENARIO_IDS.map((id) => {
	const levers = leversOf(id);
	return {
		id,
		label: id === 'status-quo' ? 'Today' : SCENARIOS[id].label,
		investment: levers.investment,
		openness: levers.openness,
		kind: id === 'status-quo' ? 'today' : 'future',
		movesOthers: LEVER_KEYS.some(
			(key) => key !== 'investment' && key !== 'openness' && levers[key] !== today[key]
		)
	};
});

const atToday = (mark: Mark) =>
	mark.investment === today.investment && mark.openness === today.openness;

/** What is drawn: today, and every future that lies somewhere else on the plane. */
export const MARKS: readonly Mark[] = all.filter((mark) => mark.kind === 'today' || !atToday(mark));

const listed = new Intl.ListFormat('en-US');
const names = (marks: Mark[]) => listed.format(marks.map((mark) => mark.label));
const rings = all.filter((mark) => mark.movesOthers && !atToday(mark));
const hidden = all.filter((mark) => mark.movesOthers && atToday(mark));

/** What has to be known to read the marks. */
export const NOTE = `Rings: ${names(rings)} also move other dials, so the colour under them shows only these two. ${names(hidden)} move other dials alone and would lie on today’s point.`;

export type PlacedMark = Mark & { x: number; y: number; name: Placed | undefined };

/** What the reader's point is called where it starts; the second part only where a script runs. */
export const START = ['Today', ': drag from here'] as const;
/** Width of a character (px) of the reader's own name, which is bold. */
export const BOLD = 8;
/** From the middle of the reader's point to its name (px). */
export const POINT_REACH = 15;

const REACH = 8;
const RADIUS = 6;

/** The marks in px, each with the place of its name where one is free. */
export function placeMarks(
	x: (investment: number) => number,
	y: (openness: number) => number,
	box: Box
): { marks: PlacedMark[]; taken: Rectangle[]; start: Placed | undefined } {
	const points = MARKS.map((mark) => ({
		...mark,
		x: x(Math.max(SPAN.investment[0], mark.investment)),
		y: y(mark.openness)
	}));
	const taken: Rectangle[] = points.map((point) => ({
		left: point.x - RADIUS,
		right: point.x + RADIUS,
		top: point.y - RADIUS,
		bottom: point.y + RADIUS
	}));
	const marks = points.map((point) => {
		const name = placeBeside(point, textWidth(point.label) + 4, REACH, taken, box);
		if (name) taken.push(name.covers);
		return { ...point, name };
	});
	const [here] = marks;
	// The point's own name takes the place of the mark's.
	const others = taken.filter((one) => one !== here?.name?.covers);
	const long = textWidth(START.join(''), BOLD);
	const start = here && placeBeside(here, long, POINT_REACH, others, box);
	return { marks, taken, start };
}
