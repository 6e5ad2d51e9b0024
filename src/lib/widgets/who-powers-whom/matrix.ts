import { NARROW as PHONE } from '$lib/charts/plot';
import { LINKS, PARTIES_DRAWN } from './arrangement.build';

/** One block of the matrix: its givers and receivers, where it begins (px from the top), and the room for names above its columns. */
export type Panel = { top: number; head: number; givers: number[]; receivers: number[] };
/** A matrix as it is drawn at a width; all sizes in px. */
export type Matrix = {
	panels: Panel[];
	/** Room for names beside the rows. */
	side: number;
	/** Size of a cell. */
	wide: number;
	tall: number;
	height: number;
};

const GROUP_ORDER = ['lab', 'cloud', 'chips', 'investor', 'government'];
/** A phone has room for a third of the columns at a time. */
const PHONE_PANELS = 3;
const BETWEEN = 16;
/** About as wide as a letter of a name is (px), so that upright names fit above their columns. */
const LETTER = 6.4;

const ranked = (end: 'from' | 'to', links: typeof LINKS): number[] => {
	const count = new Map<number, number>();
	for (const link of links) count.set(link[end], (count.get(link[end]) ?? 0) + 1);
	const group = (party: number) => GROUP_ORDER.indexOf(PARTIES_DRAWN[party]?.group ?? '');
	return [...count.keys()].sort(
		(a, b) => group(a) - group(b) || (count.get(b) ?? 0) - (count.get(a) ?? 0) || a - b
	);
};

/** The matrix of all deals at a width. It does not depend on what is shown, so that nothing moves. */
export function matrixAt(width: number): Matrix {
	const phone = width < PHONE;
	const receivers = ranked('to', LINKS);
	const perPanel = Math.ceil(receivers.length / (phone ? PHONE_PANELS : 1));
	const side = phone ? 98 : 106;
	const tall = phone ? 17 : 19;
	let top = 0;
	const panels: Panel[] = [];
	for (let first = 0; first < receivers.length; first += perPanel) {
		const some = receivers.slice(first, first + perPanel);
		const givers = ranked(
			'from',
			LINKS.filter(({ to }) => some.includes(to))
		);
		const head = Math.ceil(
			12 + LETTER * Math.max(...some.map((party) => PARTIES_DRAWN[party]?.name.length ?? 0))
		);
		panels.push({ top, head, givers, receivers: some });
		top += head + givers.length * tall + BETWEEN;
	}
	const wide = Math.min(40, (width - side - 4) / perPanel);
	return { panels, side, wide, tall, height: top - BETWEEN + 4 };
}

/** Where the marks of a cell go: middles (px) in rows of three from the cell's corner, and their half height. */
export function marksIn(
	count: number,
	wide: number,
	tall: number
): { r: number; at: { x: number; y: number }[] } {
	const columns = Math.min(3, count);
	const rows = Math.ceil(count / 3);
	const r = Math.min(4, (wide / columns) * 0.4, (tall / rows) * 0.36);
	const step = 2.45 * r;
	return {
		r,
		at: Array.from({ length: count }, (_, index) => ({
			x: wide / 2 + ((index % 3) - (columns - 1) / 2) * step,
			y: tall / 2 + (Math.floor(index / 3) - (rows - 1) / 2) * step
		}))
	};
}
