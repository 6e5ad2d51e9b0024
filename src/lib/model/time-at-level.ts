/**
 * The last time, up to a row, at which a path stood at some level; in years.
 * Between rows the path is straight; before the first row it is continued at `paceAtStart` (level a year). Above the path's last value: the row's own time.
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
	if (level >= value(row)) return time(row);
	for (let after = row; after > 0; after--) {
		const low = value(after - 1);
		const high = value(after);
		if (low <= level && level < high)
			return time(after) - ((high - level) / (high - low)) * (time(after) - time(after - 1));
	}
	return time(0) - (value(0) - level) / paceAtStart;
}
