import { DEALS } from '$lib/facts/partnerships.build';
import { NARROW as PHONE } from '$lib/charts/plot';
import { sideOf } from './arrange';
import { type Drawing, type Link, NARROW, WIDE } from './arrangement.build';
import { kindOf, KINDS, STATUSES, weight } from './deal-words';
import { arrowPath, markPath, short } from './marks';

/** Heights (px) of the network: on a phone, and wider. */
export const HEIGHTS: [number, number] = [NARROW.height + 4, WIDE.height + 4];

/** What a drawing of some width measures (px). */
export type Measures = {
	drawing: Drawing;
	/** Left and right edge of the parties of each column; links leave from these. */
	edges: { left: number; right: number }[];
	/** Width of the widest line. */
	widest: number;
	/** Half the height of a mark or an arrowhead, and the length of the latter. */
	mark: number;
	head: number;
	font: number;
};

const BAR = 5;

/** The measures of the network at a width: two columns on a phone, three where it is wider. */
export function measures(width: number): Measures {
	if (width < PHONE)
		return {
			drawing: NARROW,
			edges: [
				{ left: 116 - BAR, right: 116 },
				{ left: width - 84, right: width - 84 + BAR }
			],
			widest: 3.8,
			mark: 2.2,
			head: 6,
			font: 12
		};
	const middle = width / 2;
	return {
		drawing: WIDE,
		edges: [
			{ left: 88 - BAR, right: 88 },
			{ left: middle - 62, right: middle + 62 },
			{ left: width - 92, right: width - 92 + BAR }
		],
		widest: 5,
		mark: 2.7,
		head: 7,
		font: 13
	};
}

/** A link as it is drawn: its line, and the mark and arrowhead at its ends. */
export type DrawnLink = { d: string; ends: string; color: string; width: number; dash?: string };

/** How far (px) a link within one column swings out. */
const SWING = 46;

/** One link of `LINKS`, by its place there. */
export function drawnLink(
	of: Measures,
	{ deal: dealPlace, from, to }: Link,
	index: number
): DrawnLink {
	const { drawing, edges, mark, head } = of;
	const end = (party: number, other: number, y: number): { x: number; y: number; out: 1 | -1 } => {
		const side = sideOf(drawing.places, party, other);
		const x = edges[drawing.places[party]?.column ?? 0]?.[side] ?? 0;
		return { x, y, out: side === 'right' ? 1 : -1 };
	};
	const [fromY = 0, toY = 0] = drawing.ends[index] ?? [];
	const a = end(from, to, fromY);
	const b = end(to, from, toY);
	const x0 = a.x + a.out * (2 * mark + 2);
	const x1 = b.x + b.out * (head - 0.5);
	const swing = a.out === b.out ? SWING : Math.abs(x1 - x0) / 2;
	const deal = DEALS[dealPlace];
	const kind = deal ? kindOf(deal) : 'equity';
	const width = (deal ? weight(deal) : 0) * of.widest;
	return {
		d: `M${short(x0)},${a.y}C${short(x0 + a.out * swing)},${a.y} ${short(x1 + b.out * swing)},${b.y} ${short(x1)},${b.y}`,
		ends:
			markPath(kind, a.x + a.out * (mark + 1.5), a.y, mark) +
			arrowPath(b.x, b.y, b.out === 1 ? -1 : 1, head, Math.max(mark, width / 2 + 0.6)),
		color: KINDS[kind].color,
		width: short(width),
		dash: deal && STATUSES[deal.status].dash
	};
}

const WAYS: Record<string, [across: number, down: number]> = {
	ArrowUp: [0, -1],
	ArrowDown: [0, 1],
	ArrowLeft: [-1, 0],
	ArrowRight: [1, 0]
};

/** The party an arrow key leads to: the next in its column, or the nearest in the next one. Undefined for other keys. */
export function partyBeside(
	{ places }: Drawing,
	parties: number[],
	from: number,
	key: string
): number | undefined {
	const way = WAYS[key];
	const here = places[from];
	if (!way || !here) return undefined;
	const [across, down] = way;
	const middle = (party: number) => (places[party]?.top ?? 0) + (places[party]?.height ?? 0) / 2;
	const candidates = parties.filter(
		(party) =>
			party !== from &&
			places[party]?.column === here.column + across &&
			(down === 0 || (middle(party) - middle(from)) * down > 0)
	);
	return candidates.sort(
		(a, b) => Math.abs(middle(a) - middle(from)) - Math.abs(middle(b) - middle(from))
	)[0];
}
