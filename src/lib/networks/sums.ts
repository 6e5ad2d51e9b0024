/**
 * The rule of adding, applied to doubt. Given the chance of each digit in two pictures, the exact chance of each sum:
 * every pair of digits with that sum counts with the product of its chances. 10 and 10 chances make 19.
 */
export function sumChances(first: ArrayLike<number>, second: ArrayLike<number>): Float64Array {
	const chances = new Float64Array(first.length + second.length - 1);
	for (let one = 0; one < first.length; one++)
		for (let other = 0; other < second.length; other++) {
			const sum = one + other;
			chances[sum] = (chances[sum] ?? 0) + (first[one] ?? NaN) * (second[other] ?? NaN);
		}
	return chances;
}

/** Chance of each digit in the first picture once the sum is known: what the rule passes back to the one who reads it. */
export function digitChancesGiven(
	sum: number,
	first: ArrayLike<number>,
	second: ArrayLike<number>
): Float64Array {
	const joint = Float64Array.from(first, (chance, digit) => chance * (second[sum - digit] ?? 0));
	const total = joint.reduce((all, chance) => all + chance, 0);
	return total > 0 ? joint.map((chance) => chance / total) : Float64Array.from(first);
}

/** The likeliest of several outcomes, by its place. */
export function likeliest(chances: ArrayLike<number>): number {
	let best = 0;
	for (let at = 1; at < chances.length; at++)
		if ((chances[at] ?? 0) > (chances[best] ?? 0)) best = at;
	return best;
}
