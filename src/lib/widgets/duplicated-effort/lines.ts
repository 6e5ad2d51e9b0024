import type { Series } from '$lib/charts/series';
import { expected } from './expected';
import type { Search, Setting } from './search';

/** How many stretches an expected curve is drawn in. */
const STRETCHES = 24;

/** The lines of the chart: the two ends of sharing, what is expected with its band of two deviations, and the search as far as it has come. */
export function linesOf(setting: Setting, search: Search, digs: number): Series[] {
	const places = Array.from(
		{ length: STRETCHES + 1 },
		(_, stretch) => (stretch * setting.cells) / STRETCHES
	);
	const curve = (shared: number) =>
		places.map((x) => ({ x, y: expected({ ...setting, shared }, x).distinct }));
	let found = 0;
	const way = [{ x: 0, y: 0 }];
	for (let dig = 0; dig < digs; dig++) {
		found += 1 - (search.repeat[dig] as number);
		// One point for every four digs is finer than a pixel.
		if (dig % 4 === 3 || dig === digs - 1) way.push({ x: dig + 1, y: found });
	}
	return [
		{ id: 'all', label: 'All told', color: 'var(--second)', points: curve(1) },
		{ id: 'nothing', label: 'Nothing told', color: 'var(--third)', points: curve(0) },
		{
			id: 'expected',
			label: 'Expected, band for 19 in 20',
			color: 'var(--accent)',
			weight: 3,
			points: curve(setting.shared),
			bands: [
				places.map((x) => {
					const { distinct, deviation } = expected(setting, x);
					return { x, low: distinct - 2 * deviation, high: distinct + 2 * deviation };
				})
			]
		},
		{ id: 'found', label: 'This search', color: 'var(--ink)', weight: 1.5, points: way }
	];
}
