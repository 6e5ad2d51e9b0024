import { placeLabels } from '$lib/charts/place-labels';
import { type Box, NARROW } from '$lib/charts/plot';
import { meanShare, type Score } from './scores';

/** One firm in one edition (px). */
export type PlacedDot = Score & {
	y: number;
	/** Middle line of its name; undefined where there is no room for names. */
	labelY?: number;
};
export type PlacedEdition = {
	year: number;
	name: string;
	x: number;
	/** Drawn for a phone: only the last edition has names, and the month stands over the year. */
	narrow: boolean;
	side: 'left' | 'right';
	dots: PlacedDot[];
	/** Height of the mean of the firms scored every time (px), and that mean (0 to 1). */
	mean?: number;
	meanShare?: number;
};

/** Least distance of two names (px). */
const LINE = 14.5;
/** Room for a name with its score (px). */
const NAME = 104;

/** Where the columns of a drawing of this size stand, with their dots and names, and the gap between the second and third. */
export function editionPlaces(
	editions: { year: number; name: string; scores: Score[] }[],
	always: readonly string[],
	width: number,
	height: number
): { box: Box; placed: PlacedEdition[]; gap: number } {
	const narrow = width < NARROW;
	const box = { left: 44, right: width - 2, top: 50, bottom: height - (narrow ? 78 : 62) };
	const first = narrow ? 60 : box.left + NAME + 14;
	const last = width - NAME - 8;
	const second = narrow ? first + 0.5 * (last - first) : first + 0.38 * (last - first);
	const columns = [first, second, last];
	const gap = narrow ? (second + last) / 2 : second + NAME + 0.5 * (last - second - NAME);
	const y = (share: number) => box.bottom - share * (box.bottom - box.top);
	const placed = editions.map(({ year, name, scores }, index) => {
		const named = !narrow || index === editions.length - 1;
		const labels = placeLabels(
			scores.map(({ share }) => y(share)),
			LINE,
			box.top - 4,
			box.bottom + 2
		);
		const mean = meanShare(scores, always);
		return {
			year,
			name,
			narrow,
			x: Math.round(columns[index] ?? last),
			side: index === 0 ? ('left' as const) : ('right' as const),
			dots: scores.map((score, place) => ({
				...score,
				y: Math.round(y(score.share) * 10) / 10,
				labelY: named ? Math.round((labels[place] ?? 0) * 10) / 10 : undefined
			})),
			...(mean === undefined ? {} : { mean: Math.round(y(mean) * 10) / 10, meanShare: mean })
		};
	});
	return { box, placed, gap: Math.round(gap) };
}
