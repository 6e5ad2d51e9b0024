/**
 * Moves labels apart along one axis so that none is closer than `gap` to the next and all stay inside [low, high].
 * Returns positions in the order given, in the same unit (px).
 */
export function placeLabels(wanted: number[], gap: number, low: number, high: number): number[] {
	const order = wanted.map((at, index) => ({ at, index })).sort((a, b) => a.at - b.at);
	let previous = low - gap;
	for (const label of order) {
		label.at = Math.max(label.at, previous + gap);
		previous = label.at;
	}
	let next = high + gap;
	for (const label of order.reverse()) {
		label.at = Math.min(label.at, next - gap);
		next = label.at;
	}
	const placed = [...wanted];
	for (const label of order) placed[label.index] = label.at;
	return placed;
}
