/** The whole numbers from 0 below `count` in random order (Fisher and Yates). */
export function shuffled(count: number, random: () => number): number[] {
	const order = Array.from({ length: count }, (_, index) => index);
	for (let last = count - 1; last > 0; last--) {
		const other = Math.floor(random() * (last + 1));
		[order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
	}
	return order;
}
