/** How many letters have to be put in, taken out, changed or swapped with their neighbour to make one word of another. */
export function distance(one: string, other: string): number {
	let older: number[] = [];
	let before = Array.from({ length: other.length + 1 }, (_, index) => index);
	for (let i = 1; i <= one.length; i++) {
		const now = [i];
		for (let j = 1; j <= other.length; j++) {
			const same = one[i - 1] === other[j - 1];
			const swapped = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
			now.push(
				Math.min(
					(before[j] ?? 0) + 1,
					(now[j - 1] ?? 0) + 1,
					(before[j - 1] ?? 0) + (same ? 0 : 1),
					swapped ? (older[j - 2] ?? 0) + 1 : Infinity
				)
			);
		}
		older = before;
		before = now;
	}
	return before.at(-1) ?? 0;
}

/** The name most like a word, where one is: at most a third of its letters differ, or the word is the name's beginning. */
export function nearest(word: string, names: Iterable<string>): string | undefined {
	const wanted = word.toLowerCase();
	let best: string | undefined;
	let least = Infinity;
	for (const name of names) {
		const begins = wanted.length > 2 && name.toLowerCase().startsWith(wanted);
		const apart = begins ? 0.5 : distance(wanted, name.toLowerCase());
		if (apart < least && apart <= Math.max(1, name.length / 3)) {
			best = name;
			least = apart;
		}
	}
	return best;
}

/** ' Did you mean …?', or nothing where no name comes near; `prefix` is written before the name. */
export function suggestion(word: string, names: Iterable<string>, prefix = ''): string {
	const name = nearest(word, names);
	return name === undefined ? '' : ` Did you mean ${prefix}${name}?`;
}
