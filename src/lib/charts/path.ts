import type { BandPoint, Point } from './series';

/** From a value to a place in px. */
type Place = (value: number) => number;

/** A place to a tenth of a px: finer is not seen, and text is half as long. */
const tenth = (px: number): number => Math.round(px * 10) / 10;

const joined = (places: string[]): string => (places.length ? `M${places.join('L')}` : '');

/** Path of a straight-edged line through points. */
export function linePath(points: Point[], x: Place, y: Place): string {
	return joined(points.map((point) => `${tenth(x(point.x))},${tenth(y(point.y))}`));
}

/** Path around a band: along its upper edge and back along its lower one. */
export function bandPath(points: BandPoint[], x: Place, y: Place): string {
	const edge = (side: 'low' | 'high') =>
		points.map((point) => `${tenth(x(point.x))},${tenth(y(point[side]))}`);
	return points.length ? `${joined([...edge('high'), ...edge('low').reverse()])}Z` : '';
}
