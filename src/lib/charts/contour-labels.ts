import { overlap, type Rectangle } from './beside';
import type { Box } from './plot';
import type { Point } from './series';

/** A contour's name and the place (px) on one of its lines where it is written. */
export type ContourLabel = { text: string; x: number; y: number };

const EVERY = 10;
const HEIGHT = 16;
const CHARACTER = 7.2;
/** Labels are wanted this far (px) from each other; farther counts no more. */
const APART = 70;

/**
 * Writes each contour's value once, on its own line: clear of what is taken and of the edges, far from other labels and
 * near the column `prefer` (px). A line without such a place stays without a label.
 */
export function placeContourLabels(
	contours: readonly { text: string; lines: Point[][] }[],
	box: Box,
	taken: readonly Rectangle[],
	prefer: number
): ContourLabel[] {
	const placed: ContourLabel[] = [];
	for (const { text, lines } of contours) {
		let best: ContourLabel | undefined;
		let most = -Infinity;
		for (const { x, y } of lines.flatMap(stations)) {
			const half = (text.length * CHARACTER) / 2 + 3;
			const covers = {
				left: x - half,
				right: x + half,
				top: y - HEIGHT / 2,
				bottom: y + HEIGHT / 2
			};
			if (!inside(covers, box) || taken.some((one) => overlap(one, covers))) continue;
			const nearest = Math.min(APART, ...placed.map((other) => distance(other, { x, y })));
			if (nearest < HEIGHT) continue;
			const worth = nearest - Math.abs(x - prefer) / 6;
			if (worth > most) [best, most] = [{ text, x, y }, worth];
		}
		if (best) placed.push(best);
	}
	return placed;
}

const inside = (one: Rectangle, box: Box) =>
	one.left >= box.left && one.right <= box.right && one.top >= box.top && one.bottom <= box.bottom;

/** Distance between labels; what lies above or below another disturbs more than what lies beside it. */
const distance = (one: Point, other: Point) => Math.hypot((one.x - other.x) / 2, one.y - other.y);

/** Points along a line, one about every ten pixels. */
function stations(line: Point[]): Point[] {
	const found: Point[] = [];
	line.forEach((from, index) => {
		const to = line[index + 1];
		if (!to) return;
		const steps = Math.max(1, Math.round(Math.hypot(to.x - from.x, to.y - from.y) / EVERY));
		for (let step = 0; step < steps; step++)
			found.push({
				x: from.x + ((to.x - from.x) * step) / steps,
				y: from.y + ((to.y - from.y) * step) / steps
			});
	});
	return found;
}
