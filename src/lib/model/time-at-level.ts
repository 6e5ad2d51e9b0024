/**
 * The last time, up to a row, at which a path rose through some level; in years.
 * Between rows the path is straight; before the first row it is continued at `paceAtStart` (level a year).
 * A level above all of the path is taken to be reached at the row itself.
 */
export function timeAtLevel(
	years: Float64Array,
	path: Float64Array,
	row: number,
	level: number,
	paceAtStart: number
): number {
	const time = (index: number) => years[index] ?? NaN;
	const value = (index: number) => path[index] ?? NaN;
	if (level === value(row)) return time(row);
	for (let after = row; after > 0; after--) {
		const from = value(after - 1);
		const to = value(after);
		if (from <= level && level < to)
			return time(after) - ((to - level) / (to - from)) * (time(after) - time(after - 1));
	}
	return level > value(row) ? time(row) : time(0) - (value(0) - level) / paceAtStart;
}
