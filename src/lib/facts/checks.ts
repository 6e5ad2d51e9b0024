/** Rules that hold in more than one table. Each returns the column to blame and what is wrong, or nothing. */

type Doubtful = { confidence: 'high' | 'medium' | 'low'; doubt: string };

/** What is known poorly says why, so that a page can show the doubt; what is known well has nothing to say there. */
export function doubtIsShown({ confidence, doubt }: Doubtful) {
	const column = 'doubt' as const;
	if (confidence === 'low' && doubt === '')
		return { column, problem: 'a row of low confidence must say why it is doubtful' };
	if (confidence === 'high' && doubt !== '')
		return { column, problem: 'a row of high confidence cannot carry a doubt' };
	return undefined;
}

/** Makes the rule that a value lies between its low and high estimates, where these are given. */
export const inOrder =
	<Key extends string>(low: Key, value: Key, high: Key) =>
	(row: Record<Key, number | null>) => {
		const middle = row[value];
		if (middle === null) return undefined;
		if ((row[low] ?? middle) > middle) return { column: low, problem: 'exceeds the value' };
		if ((row[high] ?? middle) < middle) return { column: high, problem: 'is below the value' };
		return undefined;
	};
